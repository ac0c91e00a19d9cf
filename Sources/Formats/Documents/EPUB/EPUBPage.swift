/// One part of a book, an XHTML file, as far as text goes.
struct EPUBPage {
  private let root: Element
  /// The first heading.
  let heading: String?
  let paragraphs: [String]
  let captions: [String]
  /// Where it was fetched, where a program that makes books of web pages tells.
  let address: String?

  init(_ bytes: [UInt8]) {
    root = EPUBPage.root(of: bytes)
    let heading = root.descendants.first { HTMLNames.headings.contains($0.name) && $0.line != nil }
    self.heading = heading?.line
    var text = BlockText(skipping: { $0.index == heading?.index || EPUBPage.isFurniture($0) })
    text.read(root.first("body") ?? root)
    paragraphs = text.paragraphs
    captions = text.captions
    address = root.all("a").first { $0.attribute("rel") == "calibre-downloaded-from" }?
      .attribute("href").flatMap(Addresses.canonical)
  }

  /// XHTML is read as XML, in which `<title/>` is closed, and what is none as HTML.
  private static func root(of bytes: [UInt8]) -> Element {
    let head = String(decoding: bytes.prefix(400), as: UTF8.self)
    let declared = Encodings.declared(inXML: head) ?? Encodings.declared(inHTML: head)
    let text = TextDecoding.decode(bytes, declared: declared).text
    let prefixes = ["http://www.w3.org/1999/xhtml": "", "http://www.idpf.org/2007/ops": "epub"]
    let page = Markup.xml(Array(text.utf8), prefixes: prefixes)
    if page.problem == nil, page.root.first("body") != nil { return page.root }
    return Markup.html(text).root
  }

  /// Bars of links between parts, numbers of printed pages, and marks of notes.
  private static func isFurniture(_ element: Element) -> Bool {
    if element.attribute("class")?.hasPrefix("calibre_navbar") ?? false { return true }
    let type = element.attribute("epub:type") ?? element.attribute("role") ?? ""
    return ["pagebreak", "noteref", "doc-pagebreak", "doc-noteref"].contains(type)
  }

  var title: String? { root.first("title")?.line }

  // MARK: What is no article

  /// Why this part is no text to keep; nil for an article or a chapter.
  func reasonToPassOver(_ roles: Set<String>, path: String) -> String? {
    for role in roles.union(types) {
      if let reason = EPUBPage.reasons[role] { return reason }
    }
    if isList(path) { return "it is a list of other parts" }
    guard paragraphs.contains(where: { $0.utf8.count >= 40 && TextLines.endsSentence($0) }) else {
      return "it has no text to speak of"
    }
    return isImprint ? "it is an imprint" : nil
  }

  private static let reasons = [
    "nav": "it is the table of contents", "toc": "it is the table of contents",
    "cover": "it is the cover", "cover-image": "it is the cover", "titlepage": "it is a title page",
    "title-page": "it is a title page", "copyright-page": "it is an imprint",
    "index": "it is an index", "landmarks": "it is the table of contents",
    "halftitlepage": "it is a title page",
  ]

  /// What the page says it is, at its beginning.
  private var types: [String] {
    guard let body = root.first("body") else { return [] }
    let elements = [body] + Array(body.children.prefix(2))
    return elements.compactMap { $0.attribute("epub:type") }
      .flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// Whether it mostly leads to other parts: a section's page with a few words on each article.
  private func isList(_ path: String) -> Bool {
    let folder = EPUBPath(folderOf: path)
    var targets: Set<String> = []
    for link in root.all("a") {
      guard let target = link.attribute("href"), !target.contains(":"), !isFurniture(around: link)
      else { continue }
      targets.insert(folder.resolve(target))
    }
    targets.remove(path)
    return targets.count >= 2 && paragraphs.count <= targets.count * 4
  }

  private func isFurniture(around link: Element) -> Bool {
    var element = link.parent
    while let one = element {
      if EPUBPage.isFurniture(one) { return true }
      element = one.parent
    }
    return false
  }

  private var isImprint: Bool {
    let text = Array(paragraphs.joined(separator: " ").utf8)
    guard text.count <= 6000 else { return false }
    return text.firstRange(ofASCII: "isbn") != nil
      || text.firstRange(ofASCII: "all rights reserved") != nil
        && text.firstRange(ofASCII: "publish") != nil
  }
}
