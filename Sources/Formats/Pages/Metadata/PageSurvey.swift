/// The elements of a page that may tell something of its article, found in one pass over it.
struct PageSurvey: Sendable {
  /// What the tags of the head say, by the keys of their names, in document order.
  private(set) var metas: [String: [String]] = [:]
  /// Scripts of JSON-LD.
  private(set) var linkedData: [Int] = []
  /// The headings of the first rank, outside of menus and margins.
  private(set) var headings: [Int] = []
  /// Those of the second rank.
  private(set) var subheadings: [Int] = []
  /// `<time>` elements and others that are marked as holding a date.
  private(set) var dates: [Int] = []
  /// Elements that are marked as holding who wrote.
  private(set) var authors: [Int] = []
  /// Elements with a property of schema.org, Dublin Core or their like, by its name in small
  /// letters.
  private(set) var properties: [String: [Int]] = [:]
  private(set) var title: String?
  /// The address that the page gives as its own.
  private(set) var canonical: String?
  private(set) var language: String?
  /// Where whoever saved the page noted that it came from.
  private(set) var savedFrom: String?
  private let page: Markup
  private var marginEnd = 0

  init(_ page: Markup) {
    self.page = page
    for index in page.nodes.indices {
      let node = page.nodes[index]
      if node.isText { continue }
      if node.tag == Markup.commentTag {
        if savedFrom == nil, index < 100 { savedFrom = SavedFrom.address(in: string(index)) }
      } else {
        addElement(index, page.names[Int(node.tag)])
      }
    }
  }

  func element(_ index: Int) -> Element { Element(page, index) }

  /// The first content of the first of these tags that has one.
  func meta(_ names: [String]) -> String? { names.lazy.flatMap(values).first }

  /// What these tags say, in the order of the names.
  func metaValues(_ names: [String]) -> [String] { names.flatMap(values) }

  /// What the tags of one name say.
  func values(_ name: String) -> [String] { metas[PageSurvey.key(name)] ?? [] }

  /// A tag's name as it is looked up: the web writes `article:published_time`,
  /// `article.published-time` and `ArticlePublishedTime`.
  static func key(_ name: String) -> String {
    let letters = name.utf8.lazy.compactMap { byte -> UInt8? in
      byte == 0x3A || byte == 0x2E || byte == 0x5F || byte == 0x2D
        ? nil : byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    return String(decoding: Array(letters), as: UTF8.self)
  }

  // MARK: Elements

  private mutating func addElement(_ index: Int, _ name: String) {
    switch name {
    case "meta": addMeta(element(index))
    case "link": addLink(element(index))
    case "title": title = title ?? element(index).line
    case "html":
      language =
        language ?? element(index).attribute("lang")
        ?? element(index).attribute("xml:lang")
    case "script": addScript(index)
    case "nav", "aside", "footer", "figure": marginEnd = max(marginEnd, Int(page.nodes[index].end))
    case "h1": if index >= marginEnd { headings.append(index) }
    case "h2": if index >= marginEnd { subheadings.append(index) }
    case "time": if index >= marginEnd { dates.append(index) }
    default: break
    }
    if name != "meta", name != "link", name != "script" { addMarks(index, isTime: name == "time") }
  }

  private mutating func addMeta(_ tag: Element) {
    var names: [String] = []
    var content: String?
    for (name, value) in tag.attributes {
      switch name {
      case "name", "property", "http-equiv": names.append(value.trimmed)
      case "itemprop": names += value.split(separator: " ").map { "itemprop:" + $0 }
      case "content": content = value.trimmed
      default: break
      }
    }
    guard let content, !content.isEmpty else { return }
    for name in names { metas[PageSurvey.key(name), default: []].append(content) }
  }

  private mutating func addLink(_ tag: Element) {
    guard canonical == nil, tag.attribute("rel")?.lowercased() == "canonical" else { return }
    canonical = tag.attribute("href")
  }

  private mutating func addScript(_ index: Int) {
    guard let type = element(index).attribute("type"),
      Array(type.utf8).firstRange(ofASCII: "application/ld+json") != nil
    else { return }
    linkedData.append(index)
  }

  /// Looks at the attributes by which pages mark authors, dates and properties.
  private mutating func addMarks(_ index: Int, isTime: Bool) {
    let node = page.nodes[index]
    var isAuthor = false
    var isDate = isTime
    for attribute in page.attributes[Int(node.content.lowerBound)..<Int(node.content.upperBound)] {
      let value = Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)
      switch page.names[Int(attribute.tag)] {
      case "rel":
        isAuthor = isAuthor || page.bytes[value].elementsEqual("author".utf8)
      case "href":
        isAuthor = isAuthor || AuthorLinks.lead(toAuthor: page.bytes[value])
      case "class":
        let marks = ClassMarks(page.bytes[value])
        isAuthor = isAuthor || marks.isAuthor
        isDate = isDate || marks.isDate
      case "itemprop", "property":
        addProperties(page.string(attribute.value), index)
      default: break
      }
    }
    guard index >= marginEnd else { return }
    if isAuthor { authors.append(index) }
    if isDate, !isTime { dates.append(index) }
  }

  private mutating func addProperties(_ names: String, _ index: Int) {
    for name in names.split(separator: " ") {
      let plain = name.split(whereSeparator: { $0 == ":" || $0 == "/" || $0 == "#" }).last ?? name
      properties[plain.lowercased(), default: []].append(index)
    }
  }

  private func string(_ comment: Int) -> String {
    let content = page.nodes[comment].content
    return page.string(content.lowerBound..<min(content.upperBound, content.lowerBound + 4000))
  }
}
