/// What the lexicon says of a word or of words side by side: one line of a list.
struct LexiconEntry: Sendable {
  let list: LexiconList
  /// The second field: `city`, `company`, `office`.
  let kind: LexiconKind
  /// ISO 3166-1 alpha-2; empty where it has none.
  let country: String
  /// The fullest name: "United Arab Emirates" of "UAE".
  let name: String
  let flags: Flags
  /// Whether all its letters are capitals, so that only capitals match it.
  let isCapitals: Bool
  /// Whether it begins with a capital, so that only a capital matches it.
  let isCapitalised: Bool

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// Also an ordinary word.
    static let common = Flags(rawValue: 1)
    /// As often the name of a person, of a place, of an organisation.
    static let person = Flags(rawValue: 2)
    static let place = Flags(rawValue: 4)
    static let organisation = Flags(rawValue: 8)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ field: String) {
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
enum LexiconKind: String, Sendable {
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
}

/// Words side by side that are an entry, in a text.
struct LexiconMatch: Sendable {
  /// The tokens.
  let tokens: Range<Int>
  /// The first of its entries, and how many there are.
  let entries: Range<Int32>
}
