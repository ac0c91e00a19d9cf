/// Sets a page for a terminal line by line: texts hang beside their labels and are broken to the
/// terminal's width. Where it has none, as in a file, nothing is broken.
struct PageSetter {
  let style: TerminalStyle
  private(set) var lines: [String] = []

  /// How wide a text is at most: a line that is easily read.
  private static let widest = 96
  /// How narrow a text is at least, whatever the terminal.
  private static let narrowest = 16
  private static let indent = "  "

  init(_ style: TerminalStyle) { self.style = style }

  /// All lines, each with its line end.
  var text: String {
    lines.map { TerminalMark.shown($0, inColour: style.hasColour) + "\n" }.joined()
  }

  /// The title of a section, and how much stands in it.
  mutating func section(_ title: String, _ note: String = "") {
    blank()
    hang(
      TerminalMark.dim.around(note),
      beside: TerminalMark.bold.around(title.uppercased()) + (note.isEmpty ? "" : "  "))
  }

  /// A line as it is.
  mutating func append(_ line: String) { lines.append(line) }

  mutating func blank() { if !lines.isEmpty { lines.append("") } }

  /// A line that stands by itself, broken where it is too long.
  mutating func line(_ text: String, indentedBy indent: String = "") {
    hang(text, beside: indent)
  }

  /// Rows of a label and a text each, the texts under one another.
  mutating func rows(_ rows: [(label: String, text: String)], indent: String = indent) {
    let width = rows.map { TerminalText.width($0.label) }.max() ?? 0
    for row in rows { hang(row.text, beside: indent + TerminalText.pad(row.label, width) + "  ") }
  }

  /// A text whose further lines stand under its first, right of the label.
  mutating func hang(_ text: String, beside label: String, atMost count: Int? = nil) {
    let labelWidth = TerminalText.width(label)
    guard let width = style.width.map({ min($0, PageSetter.widest) - labelWidth }) else {
      lines.append((label + text).withoutSpaceAtEnd)
      return
    }
    var broken = PageSetter.broken(text, to: max(PageSetter.narrowest, width))
    if let count, broken.count > count {
      var last = broken[count - 1]
      // What is left out may begin where the text itself leaves something out.
      while last.last == " " || last.last == "…" { last.removeLast() }
      last += " …"
      broken = Array(broken.prefix(count - 1)) + [TerminalText.fit(last, max(1, width))]
    }
    lines += TerminalMark.closed(broken.isEmpty ? [""] : broken).enumerated().map { index, line in
      let beside = index == 0 ? label : String(repeating: " ", count: labelWidth)
      return (beside + line).withoutSpaceAtEnd
    }
  }

  /// Two texts side by side, with a sign between them.
  mutating func columns(_ left: String, _ sign: Character, _ right: String, width: Int) {
    func column(_ text: String) -> [String] {
      TerminalMark.closed(PageSetter.broken(text, to: width))
    }
    let (left, right) = (column(left), column(right))
    for index in 0..<max(left.count, right.count) {
      let beside = TerminalText.pad(index < left.count ? left[index] : "", width)
      lines.append(
        "\(beside) \(index == 0 ? sign : " ") \(index < right.count ? right[index] : "")"
          .withoutSpaceAtEnd)
    }
  }

  private static func broken(_ text: String, to width: Int) -> [String] {
    TerminalText.wrap(text, cuttingAt: width)
  }
}
