import Articles
import GRDB

/// The columns of a fact, and how its parts are kept in them.
///
/// What would stand there again and again is left out, and added when the fact is read: the text,
/// which stands in the body; the value and the last day of a date that are its first day; a timex
/// that is `DATE`; a bound that is `exact`; and the first mention of a name, which is the fact's
/// own place.
enum FactColumns {
  /// The parts that have a column, in the order in which they are shown.
  static let names = [
    "name", "role", "country", "value", "timex", "value_low", "value_high", "bound", "unit",
    "counted", "event", "date_from", "date_to", "speaker", "verb",
  ]
  /// All columns but the article's.
  static let all =
    ["number", "kind", "start", "\"end\"", "text"] + names + ["mentions", "found_by", "parts"]

  /// The last day of what has a first day, and no last one.
  private static let openEnd = ""
  private static let numbers: Set = ["value_low", "value_high"]
  private static let kindsWithMentions: Set = ["person", "organisation", "place"]

  // MARK: Writing

  /// The values of `all`, for a fact that stands in the body as it says.
  static func values(of fact: Fact, number: Int64) -> [BoundStatement.Value] {
    var others = fact.parts
    let columns: [BoundStatement.Value] = names.map { name in
      guard let index = others.firstIndex(where: { $0.name == name }),
        let value = column(name, others[index].value)
      else { return name == "date_to" && fact["date_from"] != nil ? .text(openEnd) : .null }
      others.remove(at: index)
      return isUnderstood(name, fact) ? .null : value
    }
    var mentions: String?
    if let index = others.firstIndex(where: { $0.name == "mentions" }),
      case .spans(let spans) = others[index].value, spans.first == fact.span
    {
      others.remove(at: index)
      mentions = text(of: spans.dropFirst(), of: fact.kind)
    }
    return [
      .integer(number), .text(fact.kind), .integer(Int64(fact.span.start)),
      .integer(Int64(fact.span.end)), .null,
    ] + columns + [.text(mentions), .text(fact.foundBy), .text(FactParts.json(others))]
  }

  /// A part as its column takes it; nil where it is of another type.
  private static func column(_ name: String, _ value: Fact.Value) -> BoundStatement.Value? {
    switch value {
    case .text(let text) where !numbers.contains(name): .text(text)
    case .number(let number) where numbers.contains(name): .real(number)
    case .text, .number, .spans: nil
    }
  }

  /// Whether a part says what is said by leaving it out.
  private static func isUnderstood(_ name: String, _ fact: Fact) -> Bool {
    switch (fact.kind, name) {
    case ("date", "value"): fact.text(of: "value") == fact.text(of: "date_from")
    case ("date", "date_to"): fact.text(of: "date_to") == fact.text(of: "date_from")
    case ("date", "timex"): fact.text(of: "timex") == "DATE"
    case ("figure", "bound"): fact.text(of: "bound") == "exact"
    default: false
    }
  }

  /// Where a name stands again; nothing where it has only the place that every name has.
  private static func text(of mentions: ArraySlice<TextSpan>, of kind: String) -> String? {
    if mentions.isEmpty, kindsWithMentions.contains(kind) { return nil }
    return "[" + mentions.map { "\($0.start),\($0.end)" }.joined(separator: ",") + "]"
  }

  // MARK: Reading

  /// The fact of a row with all columns, and its article's body.
  static func fact(_ row: Row, in body: CodePointText) -> Fact {
    let kind: String = row["kind"]
    let span = TextSpan(start: row["start"], end: row["end"])
    var parts = names.compactMap { name in
      (part(name, row) ?? understood(name, kind, row)).flatMap {
        name == "date_to" && $0 == .text(openEnd) ? nil : Fact.Part(name, $0)
      }
    }
    parts += FactParts.parts(json: row["parts"])
    if let mentions = mentions(row["mentions"], kind, span),
      !parts.contains(where: { $0.name == "mentions" })
    {
      parts.append(Fact.Part("mentions", .spans(mentions)))
    }
    return Fact(
      kind: kind, text: row["text"] ?? body.text(span) ?? "", span: span, parts: parts,
      foundBy: row["found_by"])
  }

  private static func part(_ name: String, _ row: Row) -> Fact.Value? {
    switch (row[name] as DatabaseValue).storage {
    case .string(let text): .text(text)
    case .double(let number): .number(number)
    case .int64(let number): .number(Double(number))
    case .null, .blob: nil
    }
  }

  private static func understood(_ name: String, _ kind: String, _ row: Row) -> Fact.Value? {
    switch (kind, name) {
    case ("date", "value"), ("date", "date_to"): (row["date_from"] as String?).map { .text($0) }
    case ("date", "timex"): .text("DATE")
    case ("figure", "bound") where (row["value_low"] as Double?) != nil: .text("exact")
    default: nil
    }
  }

  private static func mentions(
    _ text: String?, _ kind: String, _ first: TextSpan
  ) -> [TextSpan]? {
    guard let text else { return kindsWithMentions.contains(kind) ? [first] : nil }
    let numbers = text.utf8.split { $0 &- 0x30 >= 10 }.compactMap {
      Int(String(decoding: $0, as: UTF8.self))
    }
    let others = stride(from: 0, to: numbers.count - 1, by: 2).map {
      TextSpan(start: numbers[$0], end: numbers[$0 + 1])
    }
    return [first] + others
  }
}
