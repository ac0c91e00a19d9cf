import Archive
import Articles
import Results

/// The columns of a list of facts: a documented contract.
enum FactRows {
  /// What every fact has; then the parts of the kinds, in their order; then where it stands.
  private static let first = [
    Column("id"), Column("published"), Column("source"), Column("headline"), Column("kind"),
    Column("text"),
  ]
  private static let parts = [
    Column("name"), Column("title"), Column("role"), Column("acronym"), Column("country"),
    Column("times", .number), Column("value"), Column("timex"), Column("mod"), Column("date_from"),
    Column("date_to"), Column("value_low", .number), Column("value_high", .number),
    Column("bound"), Column("unit"), Column("counted"), Column("event"), Column("speaker"),
    Column("speaker_role"), Column("verb"), Column("parts"),
  ]
  private static let last = [
    Column("start", .number), Column("end", .number), Column("found_by"),
    Column("sentence", .passage),
  ]
  /// For reading: what it says, in short.
  private static let meaning = Column("meaning")

  static let all = first + parts + [meaning] + last
  static let byDefault = first + parts + last
  static let forReading = [
    Column("id"), Column("source"), Column("kind"), Column("text"), meaning,
    Column("sentence", .passage),
  ]

  /// Those of some kinds: a list of figures needs no columns for the parts of names.
  static func columns(of kinds: [String]) -> [Column] {
    guard !kinds.isEmpty, kinds.allSatisfy({ partsOfKinds[$0] != nil }) else { return byDefault }
    let names = Set(kinds.flatMap { partsOfKinds[$0] ?? [] })
    return first + parts.filter { names.contains($0.name) } + last
  }

  private static let partsOfKinds: [String: [String]] = [
    "person": ["name", "title", "role", "times"],
    "organisation": ["name", "acronym", "times"],
    "place": ["name", "country", "times"],
    "date": ["value", "timex", "mod", "date_from", "date_to"],
    "figure": ["value_low", "value_high", "bound", "unit", "counted", "event"],
    "quote": ["speaker", "speaker_role", "verb"],
  ]

  static func cells(of fact: StatedFact, _ columns: [Column]) -> [Cell] {
    columns.map { cell($0.name, of: fact) }
  }

  private static func cell(_ name: String, of stated: StatedFact) -> Cell {
    let fact = stated.fact
    switch name {
    case "id": return .text(stated.article.description)
    case "published": return .text(stated.published)
    case "source": return .text(stated.source)
    case "headline": return .text(stated.headline)
    case "kind": return .text(fact.kind)
    case "text": return .text(fact.text)
    case "meaning": return .text(FactMeaning.text(of: fact))
    case "start": return .number(fact.span.start)
    case "end": return .number(fact.span.end)
    case "found_by": return .text(fact.foundBy)
    case "sentence": return .text(stated.sentence)
    case "times":
      guard case .spans(let mentions)? = fact["mentions"] else { return .missing }
      return .number(mentions.count)
    case "parts": return others(fact)
    default:
      switch fact[name] {
      case .text(let text)?: return .text(text)
      case .number(let number)?: return .decimal(number)
      case .spans?, nil: return .missing
      }
    }
  }

  /// The parts that have no column, as JSON.
  private static func others(_ fact: Fact) -> Cell {
    let known = Set(parts.map(\.name) + ["mentions"])
    let members = fact.parts.compactMap { part -> JSONText.Member? in
      guard !known.contains(part.name) else { return nil }
      return switch part.value {
      case .text(let text): .init(part.name, .string(text))
      case .number(let number): .init(part.name, .number(number))
      case .spans(let spans):
        .init(
          part.name, .array(spans.map { .array([.integer($0.start), .integer($0.end)]) }))
      }
    }
    guard !members.isEmpty else { return .missing }
    return .text(String(decoding: JSONText.object(members).bytes, as: UTF8.self))
  }
}
