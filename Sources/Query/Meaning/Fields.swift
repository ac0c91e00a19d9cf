/// A part of an article in which a query can search for text; the raw value is the column's name.
public enum TextField: String, Hashable, Sendable, CaseIterable {
  case headline, lead, body, byline, source
  case person = "people"
  case organisation = "organisations"
  case place = "places"
  case caption = "captions"

  /// The name in a query: `headline`.
  public var name: String { Fields.all.first { $0.kind == .text(self) }?.name ?? rawValue }

  /// Whether it lists names that were found in the text.
  var isOfNames: Bool { [.person, .organisation, .place].contains(self) }

  /// Whether it holds sentences, in which words are inflected; the others hold names.
  var isInflected: Bool { [.headline, .lead, .body, .caption].contains(self) }
}

/// A field of the query language: one row of the table that the resolver, the errors and the help
/// read.
public struct QueryField: Hashable, Sendable {
  /// What stands before the colon.
  public let name: String
  public let kind: Kind
  /// What it finds, for the help.
  public let summary: String
  /// A query that uses it: `headline:(Russia OR Ukraine)`.
  public let example: String

  /// What may stand behind the colon.
  public enum Kind: Hashable, Sendable {
    /// Words, phrases or groups, in one part of the article.
    case text(TextField)
    /// The same, in one quotation, or in the name of who said it.
    case quotation(QuotationPart)
    /// The same, in exactly these capitals.
    case capitals
    /// The days of publication.
    case published
    /// The days from this one on.
    case publishedAfter
    /// The days up to this one.
    case publishedBefore
    case language, words, url, id, story, has, figure
    /// The days that the text names.
    case mentions
    /// The name of a saved query.
    case saved
  }

  /// Whether words, phrases and groups can follow, and not one value.
  var takesText: Bool {
    switch kind {
    case .text, .quotation, .capitals: true
    default: false
    }
  }
}

/// All fields of the query language, in the order in which the help shows them.
public enum Fields {
  /// Every field; help, errors and the resolver read this list.
  public static let all: [QueryField] = [
    field("headline", .text(.headline), "in the headline", "headline:(Russia OR Ukraine)"),
    field("lead", .text(.lead), "in the first paragraph or so", "lead:ceasefire"),
    field("body", .text(.body), "in the text", "body:\"prisoner exchange\""),
    field("byline", .text(.byline), "in the names of the authors", "byline:Smith"),
    field("source", .text(.source), "in the name of the publisher", "source:\"CBS News\""),
    field("caption", .text(.caption), "in the captions of pictures", "caption:Brussels"),
    field("person", .text(.person), "in the names of people found in the text", "person:Witkoff"),
    field("org", .text(.organisation), "in the names of organisations found", "org:NATO"),
    field("place", .text(.place), "in the names of places found", "place:\"Abu Dhabi\""),
    field(
      "quote", .quotation(.words), "in one of the quotations found", "quote:\"through strength\""),
    field("speaker", .quotation(.speaker), "in the name of who said one", "speaker:Witkoff"),
    field(
      "date", .published, "published on these days, ends included",
      "date:2026-01-15..2026-02-10"),
    field("after", .publishedAfter, "published on this day or later", "after:2026-02"),
    field("before", .publishedBefore, "published on this day or earlier", "before:2026-02-05"),
    field("lang", .language, "in this language", "lang:en"),
    field("words", .words, "of this length in words", "words:>500"),
    field("url", .url, "at this site, or with this in the address", "url:cbsnews.com"),
    field("id", .id, "the article of this id", "id:2026-02-05/17"),
    field("story", .story, "that tell the story of this article", "story:2026-02-05/17"),
    field("has", .has, "that have this: quote, byline, ...", "has:quote"),
    field("figure", .figure, "that state a figure in these bounds", "figure:>=50000"),
    field("mentions", .mentions, "that name a day of these in the text", "mentions:2021-10"),
    field("case", .capitals, "with exactly these capitals", "case:(US OR UK)"),
    field("query", .saved, "what a saved query finds", "query:talks"),
  ]

  /// The field of this name, in small letters.
  static func named(_ name: String) -> QueryField? { all.first { $0.name == name } }

  /// How a field is used.
  static func example(_ name: String) -> String { named(name)?.example ?? "" }

  /// What others call these fields.
  private static let otherNames = [
    "title": "headline", "hl": "headline", "hlead": "lead", "text": "body", "author": "byline",
    "by": "byline", "publication": "source", "publisher": "source", "site": "url", "host": "url",
    "domain": "url", "la": "lang", "language": "lang", "wc": "words", "length": "words",
    "organisation": "org", "organization": "org", "company": "org", "location": "place",
    "people": "person", "name": "person", "said": "speaker", "says": "speaker",
    "quotes": "quote", "number": "figure", "about": "mentions", "mention": "mentions",
    "since": "after", "until": "before", "from": "after",
    "to": "before",
  ]

  /// The message for a name that no field has.
  static func unknown(_ name: String) -> String {
    let hint =
      if let field = otherNames[name] {
        "did you mean \(field):?"
      } else if let near = nearest(to: name, among: all.map(\.name)) {
        "did you mean \(near):?"
      } else {
        "the fields are \(all.map(\.name).joined(separator: ", "))."
      }
    return "there is no field \"\(name)\"; \(hint) To search for it as text, put it in quotes"
  }

  private static func field(
    _ name: String, _ kind: QueryField.Kind, _ summary: String, _ example: String
  ) -> QueryField {
    QueryField(name: name, kind: kind, summary: summary, example: example)
  }
}
