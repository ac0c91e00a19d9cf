/// What a page says of itself in schema.org's vocabulary as JSON-LD: the objects of all its
/// scripts.
///
///     page.linkedData.article?["articleBody"]?.text
struct LinkedData: Sendable {
  /// The objects in document order; arrays and graphs are taken apart, and main entities stand
  /// after the object whose they are.
  private(set) var objects: [JSONValue] = []
  /// Those of the objects that are articles.
  private(set) var articles: [JSONValue] = []
  private var byID: [String: JSONValue] = [:]

  init() {}

  init(_ page: PageSurvey) {
    for index in page.linkedData {
      let json = LinkedData.json(of: page.element(index))
      for value in JSONValue.parseLeniently(json) { add(value, depth: 0) }
    }
  }

  /// The article that the page is about: the one that tells the most of itself.
  var article: JSONValue? {
    articles.enumerated().max {
      (LinkedData.weight($0.element), -$0.offset) < (LinkedData.weight($1.element), -$1.offset)
    }?.element
  }

  /// The object that a reference such as `{"@id": "#publisher"}` stands for; any other value
  /// itself.
  func resolved(_ value: JSONValue) -> JSONValue {
    guard case .object(let object) = value, object["name"] == nil, let id = object["@id"]?.text,
      let target = byID[id]
    else { return value }
    return target
  }

  // MARK: Objects

  private static let deepest = 8

  private mutating func add(_ value: JSONValue, depth: Int) {
    guard depth < LinkedData.deepest else { return }
    switch value {
    case .array(let values): for value in values { add(value, depth: depth + 1) }
    case .object(let object):
      if object["@type"] != nil {
        objects.append(value)
        if LinkedData.isArticle(value) { articles.append(value) }
        if let id = object["@id"]?.text { byID[id] = byID[id] ?? value }
      }
      for key in ["@graph", "mainEntity", "mainEntityOfPage"] {
        if let inner = object[key] { add(inner, depth: depth + 1) }
      }
    default: break
    }
  }

  /// Whether an object's type is that of an article of any kind.
  static func isArticle(_ value: JSONValue) -> Bool {
    (value["@type"]?.elements ?? []).contains { type in
      guard let name = type.text?.split(whereSeparator: { $0 == "/" || $0 == ":" }).last else {
        return false
      }
      return name.hasSuffix("Article") || name.hasSuffix("Posting") || articleTypes.contains(name)
    }
  }

  /// Whether an object stands for an organisation, which is no person.
  static func isOrganisation(_ value: JSONValue) -> Bool {
    (value["@type"]?.elements ?? []).contains { type in
      guard let name = type.text else { return false }
      return name.hasSuffix("Organization") || name.hasSuffix("Corporation")
    }
  }

  private static let articleTypes: Set<Substring> = [
    "Report", "Review", "AnalysisNewsArticle", "CriticReview", "ReviewNewsArticle",
  ]

  private static func weight(_ article: JSONValue) -> Int {
    (article["articleBody"]?.text == nil ? 0 : 2)
      + ["headline", "datePublished", "author", "mainEntityOfPage"].count { article[$0] != nil } * 3
  }

  // MARK: Scripts

  /// The bytes of a script; where its quotes are entities, those are read.
  private static func json(of script: Element) -> ArraySlice<UInt8> {
    let bytes = Array(script.text.utf8)
    guard bytes.firstIndex(of: UInt8(ascii: "\"")) == nil, bytes.contains(UInt8(ascii: "&")) else {
      return bytes[...]
    }
    return Array(Markup.html(bytes).root.text.utf8)[...]
  }
}
