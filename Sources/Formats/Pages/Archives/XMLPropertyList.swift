/// Apple's property list as XML.
struct XMLPropertyList: PropertyList {
  let root: Element
  /// Whether the text ends before the list does.
  let isCut: Bool

  /// - Throws: `FormatError` where there is no list in it.
  init(_ text: String) throws(FormatError) {
    let markup = Markup.xml(Array(text.utf8))
    guard let list = markup.root.first("plist"),
      let root = list.children.first(where: { _ in true })
    else { throw FormatError("this property list is empty") }
    self.root = root
    isCut = markup.isCut
  }

  func dictionary(_ value: Element) -> [String: Element]? {
    guard value.name == "dict" else { return nil }
    var dictionary: [String: Element] = [:]
    var key: String?
    for child in value.children {
      if child.name == "key" {
        key = child.text.trimmed
      } else if let name = key {
        dictionary[name] = child
        key = nil
      }
    }
    return dictionary
  }

  func array(_ value: Element) -> [Element]? {
    value.name == "array" ? Array(value.children) : nil
  }

  func string(_ value: Element) -> String? {
    value.name == "string" ? value.text.trimmed : nil
  }

  func data(_ value: Element) -> [UInt8]? {
    value.name == "data" ? Base64.decoded(value.text.utf8) : nil
  }
}
