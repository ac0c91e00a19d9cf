import Articles

/// What the lexicon says of a word or of words side by side: one line of a list.
struct LexiconEntry: Sendable {
  let list: LexiconList
  /// The second field: `city`, `company`, `office`.
  let kind: LexiconKind
  let flags: Flags
  /// Whether all its letters are capitals, so that only capitals match it.
  let isCapitals: Bool
  /// Whether it begins with a capital, so that only a capital matches it.
  let isCapitalised: Bool
  /// Where its name and its country stand in the list.
  private let nameRange: Range<Int32>
  private let countryRange: Range<Int32>

  /// The fullest name: "United Arab Emirates" of "UAE".
  var name: String { text(nameRange) }
  /// ISO 3166-1 alpha-2; empty where it has none.
  var country: String { text(countryRange) }

  init(
    _ list: LexiconList, _ line: LexiconLine, kind: Int, country: Int, name: Int, flag: Int
  ) {
    self.list = list
    self.kind = LexiconKind(line.field(kind))
    flags = Flags(line.field(flag))
    (isCapitalised, isCapitals) = LexiconEntry.capitals(of: line.name)
    nameRange = LexiconEntry.small(line.range(line.field(name).isEmpty ? 0 : name))
    countryRange = LexiconEntry.small(line.range(country))
  }

  /// Whether both stand for the same place or organisation.
  func isSame(as other: LexiconEntry) -> Bool { list == other.list && name == other.name }

  private func text(_ range: Range<Int32>) -> String {
    String(decoding: list.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  /// No list has two thousand million bytes.
  private static func small(_ range: Range<Int>) -> Range<Int32> {
    let start = Int32(truncatingIfNeeded: range.lowerBound)
    return start..<max(start, Int32(truncatingIfNeeded: range.upperBound))
  }

  private static func capitals(of name: UnsafeBufferPointer<UInt8>) -> (first: Bool, all: Bool) {
    var first: Bool?
    var all = true
    var index = 0
    while index < name.count {
      let byte = name[index]
      if byte < 0x80 {
        index += 1
        guard (byte | 0x20) &- 0x61 < 26 else { continue }
        first = first ?? (byte < 0x61)
        if byte >= 0x61 { all = false }
      } else {
        let (scalar, length) = UTF8Decoding.scalar(in: name, at: index)
        index += length
        guard let letter = Unicode.Scalar(scalar)?.properties, letter.isAlphabetic else { continue }
        first = first ?? letter.isUppercase
        if !letter.isUppercase { all = false }
      }
    }
    return (first ?? false, all)
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Also an ordinary word.
    static let common = Flags(rawValue: 1)
    /// As often the name of a person, of a place, of an organisation.
    static let person = Flags(rawValue: 2)
    static let place = Flags(rawValue: 4)
    static let organisation = Flags(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ field: LexiconField) {
      switch field {
      case "common": self = .common
      case "person": self = .person
      case "place": self = .place
      case "organisation": self = .organisation
      default: self = []
      }
    }
  }
}

/// The kinds of entries, as the lists write them.
enum LexiconKind: String, Sendable, CaseIterable {
  // Places.
  case country, territory, state, code, county, region, continent, capital, city, district
  case sea, ocean, river, lake, mountain, desert, island, strait, landmark
  // Organisations.
  case bloc, agency, army, party, company, media, team, league, university, court, bank, institute
  case ngo, band, church, union, exchange, organisation
  // Titles.
  case honorific, rank, office, role, modifier
  // Neither.
  case event, law, lawWord = "law-word", work, product, prize, language, disease, index, day
  case abbreviation, month, weekday, religion, other

  init(_ field: LexiconField) {
    self = LexiconKind.byHash[Tokenizer.hash(field.bytes)] ?? .other
  }

  private static let byHash = Dictionary(
    uniqueKeysWithValues: allCases.map { (Tokenizer.hash($0.rawValue.utf8), $0) })
}

/// Words side by side that are an entry, in a text.
struct LexiconMatch: Sendable {
  /// The tokens.
  let tokens: Range<Int>
  /// The first of its entries, and how many there are.
  let entries: Range<Int32>
}
