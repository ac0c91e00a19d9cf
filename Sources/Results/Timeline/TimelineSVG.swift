/// A timeline as a drawing: an SVG 1.1 document that a browser shows and a newspaper can print.
public enum TimelineSVG {
  /// The whole document: `TimelineSVG.document(title: "Ferries", bars: bars)`.
  ///
  /// It is well-formed whatever the title and the labels are; control characters are left out.
  /// Without bars, and with empty ones only, it shows empty axes.
  public static func document(title: String, bars: [TimelineBar]) -> String {
    let drawing = TimelineDrawing(title: title, bars: bars)
    let name = [title, drawing.summary].filter { !$0.isEmpty }.joined(separator: ": ")
    let size = "\(TimelineDrawing.width.svg) \(drawing.height.svg)"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 \(size)" role="img" \
      aria-label="\(XMLText.escaped(name))">
      <title>\(XMLText.escaped(title))</title>
      <style type="text/css">
      \(style)
      </style>
      <rect class="paper" width="100%" height="100%"/>
      \(drawing.elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// Colours of ink on paper, and their counterparts for screens that are dark.
  private static let style = """
    text { font-family: sans-serif; font-size: 13px; fill: #5c5c5c }
    .paper { fill: #ffffff }
    .headline { font-size: 24px; font-weight: bold; fill: #1a1a1a }
    .summary { font-size: 15px }
    .number { text-anchor: end }
    .label { text-anchor: middle }
    .grid { fill: none; stroke: #dcdcdc; shape-rendering: crispEdges }
    .axis { fill: none; stroke: #1a1a1a; shape-rendering: crispEdges }
    .place { fill: none; pointer-events: all }
    .bar { fill: #1f5f8f }
    g:hover > .bar { fill: #b3432b }
    @media (prefers-color-scheme: dark) {
      text { fill: #a8a8a8 }
      .paper { fill: #16181c }
      .headline { fill: #f0f0f0 }
      .grid { stroke: #33373d }
      .axis { stroke: #c8c8c8 }
      .bar { fill: #6bb0e0 }
      g:hover > .bar { fill: #f0a070 }
    }
    """
}
