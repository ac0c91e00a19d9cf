/// The parts of an Office Open XML document (ECMA-376), and the names of their elements.
enum OpenXML {
  /// Prefixes for the namespaces of both variants of the standard, transitional and strict.
  static let prefixes = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "http://schemas.openxmlformats.org/package/2006/relationships": "",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
  ]

  /// The name of the part to which a part, or the document itself, is related in a way:
  /// `officeDocument`, `styles`. Word names its parts as it likes.
  static func target(_ way: String, of part: String, in zip: ZipDocument) -> String? {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let file = part.dropFirst(folder.count)
    guard let bytes = zip["\(folder)_rels/\(file).rels"] else { return nil }
    for relation in Markup.xml(bytes, prefixes: prefixes).root.all("Relationship") {
      guard relation.attribute("Type")?.hasSuffix("/" + way) ?? false,
        let target = relation.attribute("Target"), relation.attribute("TargetMode") != "External"
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
    }
    return nil
  }

  /// Whether an element that switches something on does so: `<w:b/>`, `<w:b w:val="0"/>`.
  static func isOn(_ element: Element?) -> Bool? {
    guard let element else { return nil }
    return !["0", "false", "off", "none"].contains(element.attribute("w:val") ?? "1")
  }
}
