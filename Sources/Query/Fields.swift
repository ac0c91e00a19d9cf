/// A part of an article in which a query can search for text; the raw value is the index's column.
public enum TextField: String, Hashable, Sendable, CaseIterable {
  case headline, body, byline, source
  case caption = "captions"

  /// The name in a query: `headline`.
  public var name: String { Fields.all.first { $0.kind == .text(self) }?.name ?? rawValue }
}

/// A field of the query language: one row of the table that the resolver, the errors and the help read.
public struct QueryField: Hashable, Sendable {
  /// What stands before the colon.
  public let name: String
  public let kind: Kind
  /// What it finds, for the help.
  public let summary: String
  public let example: String

  public enum Kind: Hashable, Sendable {
    /// Words, phrases or groups, in one part of the article.
    case text(TextField)
    /// The days of publication.
    case published
    /// The days from this one on.
    case publishedAfter
    /// The days up to this one.
    case publishedBefore
  }
}

/// All fields of the query language, in the order in which the help shows them.
public enum Fields {
  public static let all: [QueryField] = [
    field("headline", .text(.headline), "in the headline", "headline:(Russia OR Ukraine)"),
    field("body", .text(.body), "in the text", "body:\"prisoner exchange\""),
    field("byline", .text(.byline), "in the names of the authors", "byline:Smith"),
    field("source", .text(.source), "in the name of the publisher", "source:\"CBS News\""),
    field("caption", .text(.caption), "in the captions of pictures", "caption:Brussels"),
    field(
      "date", .published, "published on these days, ends included",
      "date:2026-01-15..2026-02-10"),
    field("after", .publishedAfter, "published on this day or later", "after:2026-02"),
    field("before", .publishedBefore, "published on this day or earlier", "before:2026-02-05"),
  ]

  /// The field of this name, in small letters.
  static func named(_ name: String) -> QueryField? { all.first { $0.name == name } }

  /// How a field is used.
  static func example(_ name: String) -> String { named(name)?.example ?? "" }

  /// The message for a name that no field has.
  static func unknown(_ name: String) -> String {
    let near = all.map { ($0.name, editDistance(name, $0.name)) }.min { $0.1 < $1.1 }
    let hint =
      if let near, near.1 <= 2 {
        "did you mean \(near.0):?"
      } else {
        "the fields are \(all.map(\.name).joined(separator: ", "))"
      }
    return "there is no field \"\(name)\"; \(hint) To search for it as text, put it in quotes"
  }

  private static func field(
    _ name: String, _ kind: QueryField.Kind, _ summary: String, _ example: String
  ) -> QueryField {
    QueryField(name: name, kind: kind, summary: summary, example: example)
  }
}
