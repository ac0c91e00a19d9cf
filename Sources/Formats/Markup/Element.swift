/// A node of a document, as one goes about in it.
struct Element {
  let markup: Markup
  let index: Int

  init(_ markup: Markup, _ index: Int) {
    self.markup = markup
    self.index = index
  }

  private var node: Markup.Node { markup.nodes[index] }

  /// `p`, `dc:creator`, `#text`.
  var name: String { markup.names[Int(node.tag)] }

  var parent: Element? { node.parent < 0 ? nil : Element(markup, Int(node.parent)) }

  /// How many nodes it is, with all in it.
  var nodeCount: Int { Int(node.end) - index }

  /// The nodes in it, without their own descendants.
  var nodes: some Sequence<Element> {
    sequence(state: index + 1) { [markup, end = Int(node.end)] next -> Element? in
      guard next < end else { return nil }
      defer { next = Int(markup.nodes[next].end) }
      return Element(markup, next)
    }
  }

  /// The elements in it, without their own descendants.
  var children: some Sequence<Element> { nodes.lazy.filter(\.isElement) }

  /// The elements in it at any depth, in document order.
  var descendants: some Sequence<Element> {
    (index + 1..<Int(node.end)).lazy.map { [markup] in Element(markup, $0) }.filter(\.isElement)
  }

  var isElement: Bool { node.isElement }

  /// The first descendant of this name.
  func first(_ name: String) -> Element? { all(name).first { _ in true } }

  /// The descendants of this name, in document order.
  func all(_ name: String) -> some Sequence<Element> {
    let tag = markup.tag(name) ?? -1
    return descendants.lazy.filter { $0.node.tag == tag }
  }

  /// The first child of this name.
  func child(_ name: String) -> Element? { children.first { $0.name == name } }

  /// An attribute's value; empty where it has none, nil where there is no such attribute.
  func attribute(_ name: String) -> String? {
    guard isElement, node.content.count > 0, let tag = markup.tag(name) else { return nil }
    for attribute in markup.attributes[attributeRange] where attribute.tag == tag {
      return markup.string(attribute.value)
    }
    return nil
  }

  /// Every attribute with its value.
  var attributes: [(name: String, value: String)] {
    guard isElement else { return [] }
    return markup.attributes[attributeRange].map {
      (markup.names[Int($0.tag)], markup.string($0.value))
    }
  }

  private var attributeRange: Range<Int> {
    Int(node.content.lowerBound)..<Int(node.content.upperBound)
  }

  /// All text in it as written, without comments.
  var text: String {
    if !isElement, index > 0 { return markup.string(node.content) }
    var bytes: [UInt8] = []
    for node in markup.nodes[index..<Int(node.end)] where node.isText {
      bytes += markup.bytes[Int(node.content.lowerBound)..<Int(node.content.upperBound)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All text in it on one line, single spaces for white space; nil where there is none.
  var line: String? {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.isEmpty ? nil : line
  }
}
