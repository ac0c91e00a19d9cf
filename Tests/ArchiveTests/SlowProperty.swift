import Articles
import Query

extension Property {
  /// Whether it holds of an article, by what the article says.
  func holds(of article: Article) -> Bool {
    switch self {
    case .language(let tag):
      let language = article.language?.lowercased() ?? ""
      return language == tag || language.hasPrefix(tag + "-")
    case .words(let range):
      let words = Double(Tokenizer.count(article.body))
      return range.meets(words, words)
    case .url(let text): return article.url.map { Property.isPart(text, of: $0) } ?? false
    case .id(let id): return article.id == id
    // No article says it of itself; the tests of stories look at it.
    case .story(let id): return article.id == id
    case .has(let part): return part.isIn(article)
    case .figure(let range):
      return article.facts.contains { fact in
        guard fact.kind == "figure", let low = fact.number("value_low"),
          let high = fact.number("value_high")
        else { return false }
        return range.meets(low, high)
      }
    case .mentions(let range):
      return article.facts.contains { fact in
        guard fact.kind == "date", let from = fact.text(of: "date_from").flatMap({ Day($0) }),
          let to = fact.text(of: "date_to").flatMap({ Day($0) })
        else { return false }
        return from <= range.days.upperBound && to >= range.days.lowerBound
      }
    }
  }

  /// Whether an address is at a site, and below a path there; or holds a text, where that has no
  /// dot.
  private static func isPart(_ text: String, of address: String) -> Bool {
    let (text, address) = (text.lowercased(), address.lowercased())
    guard text.prefix(while: { $0 != "/" }).contains(".") else { return address.contains(text) }
    let rest = address.split(separator: "//", maxSplits: 1).last ?? ""
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != ":" }
    if text.contains("/") { return rest.hasPrefix(text) || rest.contains("." + text) }
    return host == text || host.hasSuffix("." + text)
  }
}

extension ArticlePart {
  fileprivate func isIn(_ article: Article) -> Bool {
    switch self {
    case .byline: !article.byline.isEmpty
    case .source: article.source != nil
    case .url: article.url != nil
    case .date: article.published != nil
    case .updated: article.draft.updated != nil
    case .lang: article.language != nil
    case .dateline: article.draft.dateline != nil
    case .caption: !article.draft.captions.isEmpty
    case .revision: article.revision > 1
    case .person: article.facts.contains { $0.kind == "person" }
    case .org: article.facts.contains { $0.kind == "organisation" }
    case .place: article.facts.contains { $0.kind == "place" }
    case .figure: article.facts.contains { $0.kind == "figure" }
    case .quote: article.facts.contains { $0.kind == "quote" }
    case .mentions: article.facts.contains { $0.kind == "date" }
    }
  }
}

extension Fact {
  fileprivate func number(_ name: String) -> Double? {
    guard case .number(let number)? = parts.first(where: { $0.name == name })?.value else {
      return nil
    }
    return number
  }
}
