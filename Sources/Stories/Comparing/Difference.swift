import Articles

/// Something in which tellings of a story disagree.
public struct Difference: Sendable {
  /// What it is: `figure`, `quote`, `person`, `role`, `organisation`, `place`, `date`,
  /// `wording`.
  public let kind: String
  /// What is counted, who speaks, whose role it is; nil where it is not known.
  public let about: String?
  /// What is given for it, and by which tellings; two at least.
  public let values: [(value: String, tellings: [Int])]
  /// How much it matters to whoever checks facts: higher is worse.
  public let weight: Int
  /// What softens it, for a person.
  public let note: String?
}

extension Comparison {
  /// In what the tellings disagree, the worst first: figures that cannot both be true, the same
  /// words of different speakers or in different words, names, roles, days and places given
  /// otherwise.
  public var differences: [Difference] {
    let items = (figures + names).compactMap(difference)
    let quotes = quotes.compactMap(Comparison.difference)
    // In the order in which they stand, where they weigh the same.
    return (items + quotes).enumerated()
      .sorted { ($0.element.weight, $1.offset) > ($1.element.weight, $0.offset) }
      .map(\.element)
  }

  private func difference(_ item: FactItem) -> Difference? {
    guard item.verdict == .conflict || item.verdict == .otherwise, item.values.count > 1,
      !item.isNamedTwice
    else { return nil }
    return Difference(
      kind: item.kind, about: item.about ?? context(of: item),
      values: item.values.map { ($0.value, $0.tellings) },
      weight: item.verdict == .conflict
        ? (item.note == nil ? 5 : 3) : Comparison.weight(item),
      note: item.note)
  }

  /// What a date is of, in the words around it.
  private func context(of item: FactItem) -> String? {
    guard item.kind == "date", let place = item.values.first?.places.first else { return nil }
    let body = CodePointText(articles[place.telling].body)
    guard let sentence = body.sentence(around: place.span, in: body.sentences) else { return nil }
    let words = sentence.split(whereSeparator: \.isWhitespace)
    guard words.count > Comparison.contextWords else { return words.joined(separator: " ") }
    let date = place.text.split(whereSeparator: \.isWhitespace)
    let at = words.indices.first { words[$0...].starts(with: date, by: { $0.contains($1) }) } ?? 0
    let first = max(0, min(at + date.count - 7, words.count - Comparison.contextWords))
    let last = first + Comparison.contextWords
    return (first > 0 ? "…" : "") + words[first..<last].joined(separator: " ")
      + (last < words.count ? "…" : "")
  }

  private static let contextWords = 10

  /// A day, and what stands in the place of something else, is more than a spelling or a role.
  private static func weight(_ item: FactItem) -> Int {
    item.kind == "date" || item.about != nil && item.kind != "role" ? 3 : 1
  }

  /// A quotation whose words differ, though both say they are the speaker's own, or which is given
  /// to somebody else; each wording with all who have it.
  private static func difference(_ item: QuoteItem) -> Difference? {
    let relations: [QuoteRelation] = [.verbatim] + item.relations
    let readings = zip(item.readings, relations)
      .filter { !$0.isIndirect && $1 != .paraphrase }.map { $0.0 }
    guard readings.count > 1 else { return nil }
    var wordings: [QuoteWording] = []
    // The longest first: of what others leave out, it has all.
    let lengths = readings.map { Tokenizer.count($0.text) }
    for index in readings.indices.sorted(by: { (lengths[$1], $0) < (lengths[$0], $1) }) {
      let wording = QuoteWording(readings[index], at: index)
      if let same = wordings.firstIndex(where: { $0.isSame(as: wording) }) {
        wordings[same].add(wording)
      } else {
        wordings.append(wording)
      }
    }
    guard wordings.count > 1 else { return nil }
    wordings.sort { $0.first < $1.first }
    let isOtherwiseSpoken = wordings.contains { $0.fullest.otherSpeaker != nil }
    return Difference(
      kind: "quote", about: item.speaker, values: wordings.map { ($0.text, $0.tellings.sorted()) },
      weight: isOtherwiseSpoken ? 4 : 2, note: nil)
  }
}

/// A wording of a quotation, with all readings that are hardly another.
private struct QuoteWording {
  let fullest: QuoteReading
  /// The words of that, read once for all with which it is compared.
  private let spoken: SpokenWords
  /// The place of its first reading in the item.
  private(set) var first: Int
  private(set) var tellings: Set<Int>

  init(_ reading: QuoteReading, at index: Int) {
    fullest = reading
    spoken = SpokenWords(reading.text)
    first = index
    tellings = Set(reading.tellings)
  }

  mutating func add(_ other: QuoteWording) {
    first = min(first, other.first)
    tellings.formUnion(other.tellings)
  }

  var text: String {
    let speaker = fullest.otherSpeaker.map { "\($0): " } ?? ""
    return "\(speaker)“\(fullest.text)”"
  }

  /// Whether somebody who checks facts would let another pass for it.
  func isSame(as other: QuoteWording) -> Bool {
    fullest.otherSpeaker == other.fullest.otherSpeaker
      && WordingChange(spoken, other.spoken) < .weighty
  }
}
