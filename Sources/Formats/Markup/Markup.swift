/// A document of HTML or XML as a tree, flat in memory: its nodes in document order, its text in one
/// run of bytes.
///
/// The descendants of the node at `index` are the nodes from `index + 1` up to `nodes[index].end`, so
/// that most questions are answered in one pass over an array.
///
///     let page = Markup(html: "<p>Talks <b>resume</b></p>")
///     page.root.first("b")?.text   // "resume"
final class Markup: Sendable {
  struct Node: Sendable {
    /// An element's name in small letters (`p`, `dc:creator`); `#text`, `#comment` or `#document`.
    let name: String
    /// The parent's index; -1 for the document.
    let parent: Int32
    /// The index after the last descendant.
    fileprivate(set) var end: Int32
    /// A text's bytes, or an element's attributes.
    fileprivate(set) var content: Range<Int32>

    var isText: Bool { name == Markup.textName }
    var isElement: Bool { name.utf8.first != 0x23 }
  }

  struct Attribute: Sendable {
    let name: String
    let value: Range<Int32>
  }

  static let textName = "#text"
  static let commentName = "#comment"

  let nodes: [Node]
  let attributes: [Attribute]
  /// The text of all text nodes, comments and attributes, in UTF-8.
  let bytes: [UInt8]
  /// The first thing that the parser could not make sense of, with its line; nil where all was sound.
  let problem: String?

  fileprivate init(_ builder: MarkupBuilder, problem: String?) {
    nodes = builder.nodes
    attributes = builder.attributes
    bytes = builder.bytes
    self.problem = problem
  }

  /// The document itself, the parent of all.
  var root: Element { Element(self, 0) }

  func string(_ range: Range<Int32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}

/// Gathers what a parser tells, in document order, into the arrays of a `Markup`.
///
/// Elements nested deeper than `deepest` are left out, and their text is that of the element around
/// them: whoever walks the tree may then do so by recursion.
final class MarkupBuilder {
  fileprivate var nodes: [Markup.Node] = []
  fileprivate var attributes: [Markup.Attribute] = []
  fileprivate var bytes: [UInt8] = []
  private var open: [Int32] = [0]
  private var tooDeep = 0
  private static let deepest = 500

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
    nodes.reserveCapacity(capacity / 32)
    nodes.append(Markup.Node(name: "#document", parent: -1, end: 1, content: 0..<0))
  }

  /// Begins an element; its attributes follow by `addAttribute`.
  func begin(_ name: String) {
    guard open.count < MarkupBuilder.deepest else {
      tooDeep += 1
      return
    }
    let attribute = Int32(clamping: attributes.count)
    open.append(append(name, attribute..<attribute))
  }

  func addAttribute(_ name: String, _ value: UnsafeBufferPointer<UInt8>) {
    guard tooDeep == 0 else { return }
    attributes.append(Markup.Attribute(name: name, value: append(value)))
    let element = Int(open[open.count - 1])
    nodes[element].content = nodes[element].content.lowerBound..<Int32(clamping: attributes.count)
  }

  func end() {
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard open.count > 1 else { return }
    nodes[Int(open.removeLast())].end = Int32(clamping: nodes.count)
  }

  func addText(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    // A parser hands long texts on in pieces.
    if let last = nodes.last, last.isText, last.parent == open[open.count - 1],
      last.content.upperBound == Int32(clamping: bytes.count)
    {
      nodes[nodes.count - 1].content = last.content.lowerBound..<append(text).upperBound
    } else {
      append(Markup.textName, append(text))
    }
  }

  func addComment(_ text: UnsafeBufferPointer<UInt8>) {
    append(Markup.commentName, append(text))
  }

  func finish(problem: String?) -> Markup {
    while open.count > 1 { nodes[Int(open.removeLast())].end = Int32(clamping: nodes.count) }
    nodes[0].end = Int32(clamping: nodes.count)
    return Markup(self, problem: problem)
  }

  @discardableResult private func append(_ name: String, _ content: Range<Int32>) -> Int32 {
    let index = Int32(clamping: nodes.count)
    nodes.append(
      Markup.Node(name: name, parent: open[open.count - 1], end: index + 1, content: content))
    return index
  }

  private func append(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = Int32(clamping: bytes.count)
    bytes.append(contentsOf: text)
    return start..<Int32(clamping: bytes.count)
  }
}
