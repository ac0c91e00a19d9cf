/// A document of HTML or XML as a tree, flat in memory: its nodes in document order, its text in
/// one run of bytes.
///
/// The descendants of the node at `index` are the nodes from `index + 1` up to `nodes[index].end`,
/// so that most questions are answered in one pass over an array.
///
///     let page = Markup(html: "<p>Talks <b>resume</b></p>")
///     page.root.first("b")?.text   // "resume"
final class Markup: Sendable {
  struct Node: Sendable {
    /// What it is: an index into the document's names.
    let tag: Int32
    /// The parent's index; -1 for the document.
    let parent: Int32
    /// The index after the last descendant.
    fileprivate(set) var end: Int32
    /// A text's bytes, or an element's attributes.
    fileprivate(set) var content: Range<Int32>

    var isText: Bool { tag == Markup.textTag }
    var isElement: Bool { tag > Markup.commentTag }
  }

  struct Attribute: Sendable {
    /// An index into the document's names.
    let tag: Int32
    let value: Range<Int32>
  }

  static let documentName = "#document"
  static let textName = "#text"
  static let commentName = "#comment"
  static let textTag: Int32 = 1
  static let commentTag: Int32 = 2

  /// The names of elements and attributes in small letters (`p`, `dc:creator`), after `#document`,
  /// `#text` and `#comment`.
  let names: [String]
  let nodes: [Node]
  let attributes: [Attribute]
  /// The text of all text nodes, comments and attributes, in UTF-8.
  let bytes: [UInt8]
  /// The first thing that the parser could not make sense of, with its line; nil where all was
  /// sound.
  let problem: String?
  /// Whether a document of XML ends before its outermost element does.
  let isCut: Bool
  private let tags: [String: Int32]

  fileprivate init(_ builder: MarkupBuilder, problem: String?, isCut: Bool) {
    names = builder.names
    tags = builder.tags
    nodes = builder.nodes
    attributes = builder.attributes
    bytes = builder.bytes
    self.problem = problem
    self.isCut = isCut
  }

  /// The document itself, the parent of all.
  var root: Element { Element(self, 0) }

  /// The tag of a name; nil where the document does not have it.
  func tag(_ name: String) -> Int32? { tags[name] }

  func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}

/// Gathers what a parser tells, in document order, into the arrays of a `Markup`.
///
/// Elements nested deeper than `deepest` are left out, and their text is that of the element around
/// them: whoever walks the tree may then do so by recursion. Those that stand in lines of their own
/// are kept there one after another, not in one another, so that paragraphs stay apart.
final class MarkupBuilder {
  fileprivate var names = [Markup.documentName, Markup.textName, Markup.commentName]
  fileprivate var tags: [String: Int32] = [:]
  fileprivate var nodes: [Markup.Node] = []
  fileprivate var attributes: [Markup.Attribute] = []
  fileprivate var bytes: [UInt8] = []
  private var open: [Int32] = [0]
  /// The elements that are open and left out.
  private var tooDeep: [Int32] = []
  /// Whether the last of the open elements is one of them, kept without those around it.
  private var hasLine = false
  private var takesAttributes = false
  private static let deepest = 500

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    nodes.reserveCapacity(capacity / 32)
    for (tag, name) in names.enumerated() { tags[name] = Int32(clamping: tag) }
    nodes.append(Markup.Node(tag: 0, parent: -1, end: 1, content: 0..<0))
  }

  /// The tag that stands for a name.
  func tag(_ name: String) -> Int32 {
    if let tag = tags[name] { return tag }
    let tag = Int32(clamping: names.count)
    names.append(name)
    tags[name] = tag
    return tag
  }

  /// Begins an element; its attributes follow by `addAttribute`.
  func begin(_ tag: Int32) {
    guard open.count < MarkupBuilder.deepest else {
      beginTooDeep(tag)
      return
    }
    let attribute = Int32(clamping: attributes.count)
    open.append(append(tag, attribute..<attribute))
  }

  func addAttribute(_ tag: Int32, _ value: UnsafeBufferPointer<UInt8>) {
    guard tooDeep.isEmpty || takesAttributes else { return }
    attributes.append(Markup.Attribute(tag: tag, value: append(value)))
    let element = Int(open[open.count - 1])
    nodes[element].content = nodes[element].content.lowerBound..<Int32(clamping: attributes.count)
  }

  func end() {
    if let tag = tooDeep.popLast() {
      if isBlock(tag) { endLine() }
      return
    }
    guard open.count > 1 else { return }
    nodes[Int(open.removeLast())].end = Int32(clamping: nodes.count)
  }

  func addText(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty, !isInCode else { return }
    // A parser hands long texts on in pieces.
    if let last = nodes.last, last.isText, last.parent == open[open.count - 1],
      last.content.upperBound == Int32(clamping: bytes.count)
    {
      nodes[nodes.count - 1].content = last.content.lowerBound..<append(text).upperBound
    } else {
      append(Markup.textTag, append(text))
    }
  }

  func addComment(_ text: UnsafeBufferPointer<UInt8>) {
    append(Markup.commentTag, append(text))
  }

  func finish(problem: String?, isCut: Bool = false) -> Markup {
    while open.count > 1 { nodes[Int(open.removeLast())].end = Int32(clamping: nodes.count) }
    nodes[0].end = Int32(clamping: nodes.count)
    return Markup(self, problem: problem, isCut: isCut)
  }

  // MARK: Elements left out

  private func beginTooDeep(_ tag: Int32) {
    tooDeep.append(tag)
    takesAttributes = isBlock(tag)
    if takesAttributes {
      endLine()
      let attribute = Int32(clamping: attributes.count)
      open.append(append(tag, attribute..<attribute))
      hasLine = true
    } else if names[Int(tag)] == "br" {
      append(tag, 0..<0)
    }
  }

  private func endLine() {
    guard hasLine else { return }
    hasLine = false
    nodes[Int(open.removeLast())].end = Int32(clamping: nodes.count)
  }

  private func isBlock(_ tag: Int32) -> Bool { HTMLNames.blocks.contains(names[Int(tag)]) }

  /// Whether what comes is no text for people but a program's.
  private var isInCode: Bool {
    tooDeep.last.map { ["script", "style"].contains(names[Int($0)]) } ?? false
  }

  // MARK: Nodes

  @discardableResult private func append(_ tag: Int32, _ content: Range<Int32>) -> Int32 {
    let index = Int32(clamping: nodes.count)
    nodes.append(
      Markup.Node(tag: tag, parent: open[open.count - 1], end: index + 1, content: content))
    return index
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(clamping: bytes.count)
    bytes.append(contentsOf: text)
    return start..<Int32(clamping: bytes.count)
  }
}
