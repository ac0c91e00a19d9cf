/// An element of a feed with its children by their names, so that an item is gone through once.
struct FeedElement {
  let element: Element
  private let children: [String: [Element]]

  init(_ element: Element) {
    self.element = element
    var children: [String: [Element]] = [:]
    for child in element.children { children[child.name, default: []].append(child) }
    self.children = children
  }

  func all(_ name: String) -> [Element] { children[name] ?? [] }

  func first(_ name: String) -> Element? { children[name]?.first }

  /// The text on one line of the first child of one of these names that has any.
  func line(_ names: [String]) -> String? {
    names.lazy.flatMap { all($0) }.compactMap(\.line).first
  }

  /// The address to which relative ones within an element belong: the `xml:base` of the elements
  /// around it, the innermost last.
  static func base(of element: Element, feed: String?) -> String? {
    var bases: [String] = []
    var next: Element? = element
    while let element = next {
      if let base = element.attribute("xml:base") { bases.append(base) }
      next = element.parent
    }
    return bases.reversed().reduce(feed) { WebAddress.resolve($1, against: $0) ?? $0 }
  }

  /// The language that an element or one around it names.
  static func language(of element: Element) -> String? {
    var next: Element? = element
    while let element = next {
      if let tag = element.attribute("xml:lang").flatMap(Languages.tag) { return tag }
      next = element.parent
    }
    return nil
  }
}
