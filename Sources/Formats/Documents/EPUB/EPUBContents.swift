/// The table of contents of a book: what it calls its parts.
enum EPUBContents {
  /// The first name of each part, from the navigation document of EPUB 3 or the NCX of EPUB 2.
  static func names(in bytes: [UInt8], path: String) -> [String: String] {
    let folder = EPUBPath(folderOf: path)
    let root = Markup.xml(
      bytes,
      prefixes: [
        "http://www.w3.org/1999/xhtml": "", "http://www.daisy.org/z3986/2005/ncx/": "",
      ]
    ).root
    var names: [String: String] = [:]
    func add(_ reference: String?, _ name: String?) {
      guard let reference, let name else { return }
      let part = folder.resolve(reference)
      names[part] = names[part] ?? name
    }
    for point in root.all("navPoint") {
      add(point.child("content")?.attribute("src"), point.child("navLabel")?.line)
    }
    for link in root.all("a") { add(link.attribute("href"), link.line) }
    return names
  }
}
