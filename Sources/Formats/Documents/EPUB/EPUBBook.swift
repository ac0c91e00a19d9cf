import Articles

/// What an EPUB says of itself: its title and date, and its parts in reading order.
///
/// Source: EPUB 3.3, https://www.w3.org/TR/epub-33/, and OPF 2.0.1 for older books.
struct EPUBBook {
  /// A part of the text, one XHTML file.
  struct Item {
    /// Its name in the zip file.
    let path: String
    let mediaType: String
    /// What it is for, where the book tells: `nav`, `cover`, `toc`, `copyright-page`.
    var roles: Set<String>
  }

  private(set) var title: String?
  private(set) var creators: [String] = []
  private(set) var publisher: String?
  private(set) var date: NewsDate?
  private(set) var language: String?
  /// Whether it says that it is a newspaper's or a magazine's edition.
  private(set) var isPeriodical = false
  private(set) var spine: [Item] = []
  /// The table of contents, where it is a part of its own.
  private(set) var contents: String?

  private static let prefixes = [
    "http://www.idpf.org/2007/opf": "", "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/elements/1.0/": "dc", "http://purl.org/metadata/dublin_core": "dc",
    "urn:oasis:names:tc:opendocument:xmlns:container": "",
  ]

  /// The name of the part that describes the book.
  static func packagePath(in container: [UInt8]) -> String? {
    Markup.xml(container, prefixes: prefixes).root.first("rootfile")?.attribute("full-path")
  }

  init(package: [UInt8], path: String) {
    let root = Markup.xml(package, prefixes: EPUBBook.prefixes).root
    readMetadata(root)
    readSpine(root, EPUBPath(folderOf: path))
  }

  private mutating func readMetadata(_ root: Element) {
    title = root.first("dc:title")?.line
    publisher = root.first("dc:publisher")?.line
    language = root.first("dc:language")?.line.flatMap(Languages.tag)
    creators = root.all("dc:creator").filter { EPUBBook.isAuthor($0) }.compactMap(\.line)
    let dates = root.all("dc:date").filter { EPUBBook.isPublication($0) }.compactMap(\.line)
    date = dates.lazy.compactMap(EPUBBook.date).first
    isPeriodical = root.all("meta").contains {
      $0.attribute("name") == "calibre:publication_type"
        && ($0.attribute("content") ?? "").hasPrefix("periodical")
    }
  }

  private static func isAuthor(_ creator: Element) -> Bool {
    let role = creator.attribute("opf:role") ?? creator.attribute("role") ?? "aut"
    return role == "aut"
  }

  private static func isPublication(_ date: Element) -> Bool {
    let event = date.attribute("opf:event") ?? date.attribute("event") ?? "publication"
    return event == "publication"
  }

  /// A date that can be meant: some programs write the year 101 for one that is not known.
  private static func date(_ text: String) -> NewsDate? {
    NewsDate(iso: text).flatMap { $0.day.year >= 1400 ? $0 : nil }
  }

  private mutating func readSpine(_ root: Element, _ folder: EPUBPath) {
    let items = EPUBBook.items(in: root, folder)
    contents = EPUBBook.contents(in: items.map(\.item))
    let byID = Dictionary(items.map { ($0.id, $0.item) }, uniquingKeysWith: { $1 })
    let guide = EPUBBook.guide(in: root, folder)
    for reference in root.all("itemref") {
      guard var item = reference.attribute("idref").flatMap({ byID[$0] }) else { continue }
      if let role = guide[item.path] { item.roles.insert(role) }
      spine.append(item)
    }
  }

  /// All parts of the book, with the ids by which the spine names them.
  private static func items(in root: Element, _ folder: EPUBPath) -> [(id: String, item: Item)] {
    root.all("item").compactMap { element in
      guard let id = element.attribute("id"), let href = element.attribute("href") else {
        return nil
      }
      let properties = element.attribute("properties") ?? ""
      let item = Item(
        path: folder.resolve(href), mediaType: element.attribute("media-type") ?? "",
        roles: Set(properties.split(separator: " ").map(String.init)))
      return (id, item)
    }
  }

  /// The navigation document of EPUB 3, or else the NCX of EPUB 2.
  private static func contents(in items: [Item]) -> String? {
    let navigation = items.last { $0.roles.contains("nav") }
    return (navigation ?? items.first { $0.mediaType == "application/x-dtbncx+xml" })?.path
  }

  /// What parts are for, where a book of EPUB 2 tells.
  private static func guide(in root: Element, _ folder: EPUBPath) -> [String: String] {
    var guide: [String: String] = [:]
    for reference in root.all("reference") {
      guard let href = reference.attribute("href"), let type = reference.attribute("type") else {
        continue
      }
      guide[folder.resolve(href)] = type.lowercased()
    }
    return guide
  }
}
