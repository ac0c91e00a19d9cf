import Articles

/// The paragraphs of a piece of HTML or XML, in which everything is text: a feed's item, a mail, a
/// chapter. (What of a web page is text and what is furniture is asked elsewhere.)
struct BlockText {
  private(set) var paragraphs: [String] = []
  /// Captions of figures, apart from the text.
  private(set) var captions: [String] = []
  private var line = LineText()
  private let isSkipped: (Element) -> Bool

  /// Elements of which `isSkipped` is true are left out with all that is in them.
  init(skipping isSkipped: @escaping (Element) -> Bool = { _ in false }) {
    self.isSkipped = isSkipped
  }

  /// The paragraphs under an element.
  static func paragraphs(of element: Element) -> [String] {
    var text = BlockText()
    text.read(element)
    return text.paragraphs
  }

  /// The paragraphs of a text that may hold HTML, as feeds and exports have it.
  static func paragraphs(ofHTML text: String) -> [String] {
    paragraphs(of: Markup.html(text).root)
  }

  mutating func read(_ element: Element) {
    add(element)
    endParagraph()
  }

  private mutating func add(_ element: Element) {
    if !element.isElement {
      if element.name == Markup.textName {
        line.add(element.text)
        return
      }
      guard element.index == 0 else { return }
    }
    let name = element.name
    if HTMLNames.unseen.contains(name) || isSkipped(element) { return }
    switch name {
    case "br": line.addBreak()
    case "pre":
      endParagraph()
      paragraphs += element.text.split(separator: "\n\n").map(\.trimmed).filter { !$0.isEmpty }
    case "figcaption", "caption":
      endParagraph()
      if let caption = element.line { captions.append(caption) }
    default:
      let isBlock = HTMLNames.blocks.contains(name)
      if isBlock { endParagraph() }
      if name == "li" { line.begin("- ") }
      if name == "td" || name == "th" { line.add(" ") }
      for node in element.nodes { add(node) }
      if isBlock { endParagraph() }
    }
  }

  private mutating func endParagraph() {
    paragraphs += line.take()
  }
}

/// The text of one block as it is put together: white space is one space, a break a line end, and
/// two breaks part paragraphs.
struct LineText {
  private var text = ""
  private var prefix = ""
  private var hasSpace = false

  var isEmpty: Bool { text.isEmpty }

  /// What the paragraph begins with, where it has any text.
  mutating func begin(_ prefix: String) { self.prefix = prefix }

  mutating func add(_ piece: String) {
    for scalar in piece.unicodeScalars {
      // A no-break space is a space; other formatting stays as written.
      if scalar.isBlank {
        hasSpace = true
        continue
      }
      if hasSpace, !text.isEmpty, text.utf8.last != 0x0A { text.unicodeScalars.append(" ") }
      hasSpace = false
      text.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
    }
  }

  mutating func addBreak() {
    hasSpace = false
    if !text.isEmpty { text.append("\n") }
  }

  /// The paragraphs so far; the next ones begin anew.
  mutating func take() -> [String] {
    defer { self = LineText() }
    guard !text.isEmpty else { return [] }
    var paragraphs = text.split(separator: "\n\n").map(\.trimmed).filter { !$0.isEmpty }
    if let first = paragraphs.first { paragraphs[0] = prefix + first }
    return paragraphs
  }
}
