import Articles

/// Finds articles in JSON, whoever wrote it, by the names that tools give to their parts.
///
/// The names are those of trafilatura, newspaper4k, news-please, schema.org's NewsArticle
/// (https://schema.org/NewsArticle) and of this program's own `read --format jsonl`.
enum JSONArticle {
  /// The objects of a JSON text that are, or may be, articles.
  static func articles(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .array(let values): return values.flatMap(articles)
    case .object(let object):
      if let graph = object["@graph"] {
        return graph.elements.filter { isArticle($0) }
      }
      for name in listNames {
        if case .array(let values)? = object[name], object["text"] == nil {
          return values.flatMap(articles)
        }
      }
      return [value]
    // What is no object is told as such.
    default: return [value]
    }
  }

  /// What an object holds: its article, or why there is none.
  static func reading(of value: JSONValue, at place: String) -> Reading {
    do throws(FormatError) {
      return .article(try draft(of: value))
    } catch {
      return .rejected(place: place, reason: error.description)
    }
  }

  /// What an object says of its article.
  ///
  /// - Throws: `FormatError` where it is no object or holds no text.
  static func draft(of value: JSONValue) throws(FormatError) -> ArticleDraft {
    guard case .object(let object) = value else { throw FormatError("this is no JSON object") }
    guard let body = text(object, bodyNames) else {
      throw FormatError("it has no text: none of \(bodyNames.joined(separator: ", ")) holds any")
    }
    let found: FoundBy = object["@type"] == nil ? .json : .jsonLD
    let decoded = TextDecoding.decode(Array(body.utf8))
    var draft = ArticleDraft(
      body: TextLines.paragraphs(ofText: decoded.text).joined(separator: "\n\n"))
    draft.notes = decoded.notes
    let order = DateOrder.of(
      language: text(object, languageNames), address: text(object, ["url", "canonical_url"]))
    for (part, names) in partNames {
      if let text = text(object, names) { draft.take(part, text, by: found, order: order) }
    }
    addByline(of: object, by: found, to: &draft)
    addSource(of: object, by: found, to: &draft)
    guard !draft.body.isEmpty else { throw FormatError("its text is empty") }
    draft.addDateline()
    draft.addHeadlineFromBody()
    return draft
  }

  // MARK: Names

  private static let listNames = ["articles", "items", "results", "documents", "docs", "data"]
  private static let bodyNames = ["articleBody", "maintext", "body", "text", "content", "raw_text"]
  private static let partNames: [(ArticlePart, [String])] = [
    (.headline, ["headline", "title", "name", "title_page", "title_rss"]),
    (
      .url, ["url", "canonical_link", "canonical_url", "mainEntityOfPage", "@id", "link", "source"]
    ),
    (
      .published,
      [
        "published", "datePublished", "date_publish", "publish_date", "published_at", "pubDate",
        "date_published", "date", "dateCreated",
      ]
    ),
    (.updated, ["updated", "dateModified", "date_modify", "updated_at", "date_modified"]),
    (.language, languageNames),
  ]
  private static let languageNames = ["language", "inLanguage", "meta_lang", "lang"]
  private static let bylineNames = ["byline", "author", "authors", "creator"]
  private static let sourceNames = [
    "publisher", "source_name", "meta_site_name", "sitename", "site_name", "source", "publication",
    "isPartOf", "source-hostname",
  ]
  private static let hostNames = ["hostname", "source-hostname", "source_domain", "domain", "url"]

  // MARK: Values

  /// The first text under one of these names; an object stands for its name, address or id.
  private static func text(_ object: [String: JSONValue], _ names: [String]) -> String? {
    names.lazy.compactMap { object[$0] }.compactMap { value in
      value.text ?? ["name", "url", "@id"].lazy.compactMap { value[$0]?.text }.first
    }.first
  }

  private static func addByline(
    of object: [String: JSONValue], by found: FoundBy, to draft: inout ArticleDraft
  ) {
    for name in bylineNames {
      guard let elements = object[name]?.elements.prefix(100) else { continue }
      let people = elements.filter { !LinkedData.isOrganisation($0) }.compactMap(self.name)
      draft.take(authors: Bylines.authors(in: people), by: found)
      if draft.byline == nil {
        draft.take(authors: elements.compactMap(self.name).map(\.oneLine), by: found)
      }
    }
  }

  /// The name of an author: a text, or an object's.
  private static func name(_ author: JSONValue) -> String? { author["name"]?.text ?? author.text }

  /// The publisher's name; otherwise the host of the article's address.
  private static func addSource(
    of object: [String: JSONValue], by found: FoundBy, to draft: inout ArticleDraft
  ) {
    for name in sourceNames {
      if let text = object[name].flatMap({ $0["name"]?.text ?? $0.text }),
        !looksLikeHost(text)
      {
        draft.source = Found(text.oneLine, by: found)
        return
      }
    }
    for name in hostNames {
      guard let text = object[name]?.text else { continue }
      if let domain = Addresses.domain(of: text) ?? Addresses.domain(of: "https://" + text) {
        draft.source = Found(domain, by: .host)
        return
      }
    }
  }

  /// Whether a text is an address, or the host of one, rather than a name.
  private static func looksLikeHost(_ text: String) -> Bool {
    Addresses.canonical(text) != nil || Addresses.canonical("https://" + text) != nil
  }

  private static func isArticle(_ value: JSONValue) -> Bool {
    guard case .object(let object) = value, text(object, bodyNames) != nil else { return false }
    guard let types = object["@type"]?.elements.compactMap(\.text) else { return true }
    return types.contains {
      $0.hasSuffix("Article") || $0.hasSuffix("Posting") || $0 == "Report" || $0 == "Review"
    }
  }
}
