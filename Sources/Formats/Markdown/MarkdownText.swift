import CMark

/// The text of a Markdown document without its markup, by the CommonMark reference parser.
struct MarkdownText {
  /// The first heading, where it is the first thing of the document; it is no part of the body.
  private(set) var heading: String?
  /// The texts of the images.
  private(set) var captions: [String] = []
  private var paragraphs: [String] = []
  private var current = ""
  private let markdown: String

  init(_ markdown: String) { self.markdown = markdown }

  var body: String { paragraphs.joined(separator: "\n\n") }

  mutating func read() {
    var markdown = self.markdown
    let document = markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let document else { return }
    defer { cmark_node_free(document) }
    guard let iterator = cmark_iter_new(document) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      if event == CMARK_EVENT_ENTER { enter(node, iterator) } else { exit(node) }
    }
  }

  private mutating func enter(_ node: OpaquePointer, _ iterator: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT, CMARK_NODE_CODE: current += literal(node)
    case CMARK_NODE_SOFTBREAK: current += " "
    case CMARK_NODE_LINEBREAK: current += "\n"
    case CMARK_NODE_HTML_INLINE: if literal(node).hasPrefix("<br") { current += "\n" }
    case CMARK_NODE_CODE_BLOCK:
      current = literal(node)
      endParagraph()
    case CMARK_NODE_IMAGE:
      takeImage(node)
      cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
    case CMARK_NODE_ITEM: current = "- "
    default: break
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      if paragraphs.isEmpty, heading == nil, cmark_node_get_heading_level(node) == 1 {
        heading = current.oneLine.isEmpty ? nil : current.oneLine
        current = ""
      }
      endParagraph()
    case CMARK_NODE_PARAGRAPH: endParagraph()
    default: break
    }
  }

  /// Code and line breaks may hold empty lines, which part paragraphs there, too.
  private mutating func endParagraph() {
    for lines in TextLines.lines(of: current).split(whereSeparator: \.isEmpty) {
      let text = lines.joined(separator: "\n").trimmed
      if text != "-" { paragraphs.append(text) }
    }
    current = ""
  }

  /// An image's text, with its title where it has one, is a caption.
  private mutating func takeImage(_ node: OpaquePointer) {
    var text = ""
    var child = cmark_node_first_child(node)
    while let part = child {
      text += literal(part)
      child = cmark_node_next(part)
    }
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    let caption = [text.trimmed, title.trimmed].filter { !$0.isEmpty }.joined(separator: " ")
    if !caption.isEmpty { captions.append(caption) }
  }

  private func literal(_ node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
