/// How exact a figure is.
enum Bound: String, Sendable {
  case exact, about, between
  case atMost = "at_most"
  case atLeast = "at_least"
  case moreThan = "more_than"
  case lessThan = "less_than"
}

/// A unit or a currency, as one of its forms has it.
struct Measure: Sendable {
  /// `km`, `percent`, `USD`
  let code: String
  let isCurrency: Bool
  /// Whether it measures time, so that no figure has it.
  let isTime: Bool
  let isLength: Bool
  /// How many of this form are one of the unit: 100 of cents.
  let divisor: Double
  /// Whether it is written so short that its capitals count: `m`, `C`.
  let isShort: Bool
  let isCapitalised: Bool
  /// Whether all its letters are capitals, as of a code: `USD`.
  let isCapitals: Bool
  /// Whether it may stand before the number: a sign or a code.
  let isPrefix: Bool
}

/// What happened to what is counted, as one of its forms has it.
struct EventWord: Sendable {
  /// The form that a figure carries; empty where it is the one in the text.
  let label: String
  let role: Role

  enum Role: String, Sendable {
    /// It happened to what is counted: `killed`.
    case object
    /// What is counted did it: `attended`.
    case subject
    /// It is what is counted: `deaths`.
    case noun
    /// A verb as it stands after "to" and "will", for a number after it: `close`.
    case base
  }
}

/// What a word is beside a figure of an English text.
struct FigureUses: OptionSet, Sendable {
  let rawValue: UInt64
  /// A word of grammar, at which what is counted ends.
  static let stop = FigureUses(rawValue: 1)
  /// A number after it is a name: `page`, `No.`
  static let name = FigureUses(rawValue: 2)
  static let plural = FigureUses(rawValue: 4)
  static let notPlural = FigureUses(rawValue: 8)
  static let change = FigureUses(rawValue: 16)
  static let score = FigureUses(rawValue: 32)
  static let time = FigureUses(rawValue: 64)
  static let lead = FigureUses(rawValue: 128)
  static let hedge = FigureUses(rawValue: 256)
  static let span = FigureUses(rawValue: 512)
  static let weigh = FigureUses(rawValue: 1024)
  static let noun = FigureUses(rawValue: 2048)
  static let auxiliary = FigureUses(rawValue: 4096)
  static let negation = FigureUses(rawValue: 8192)
  static let article = FigureUses(rawValue: 16384)
  static let preposition = FigureUses(rawValue: 32768)
  /// The units of ages: `years`.
  static let year = FigureUses(rawValue: 1 << 16)
  static let month = FigureUses(rawValue: 1 << 17)
  static let week = FigureUses(rawValue: 1 << 18)
  static let day = FigureUses(rawValue: 1 << 19)
  static let old = FigureUses(rawValue: 1 << 20)
  static let age = FigureUses(rawValue: 1 << 21)
  /// A form of "be".
  static let be = FigureUses(rawValue: 1 << 22)
  /// Begins an aside between commas: `including`.
  static let aside = FigureUses(rawValue: 1 << 23)
  static let relative = FigureUses(rawValue: 1 << 24)
  /// A word for a person, after which an age stands between commas.
  static let person = FigureUses(rawValue: 1 << 25)
  /// A bound that is a verb: `exceeded`.
  static let verb = FigureUses(rawValue: 1 << 26)

  /// A name before a number only where it has a capital: `Order 12`.
  static let title = FigureUses(rawValue: 1 << 27)
  /// A group whose number stands after "of": `crew`.
  static let group = FigureUses(rawValue: 1 << 28)
  /// A person whose children are counted after "of": `mother`.
  static let parent = FigureUses(rawValue: 1 << 29)
  /// A count whose number a verb tells: `toll`.
  static let level = FigureUses(rawValue: 1 << 30)
  /// A verb with a person before its sum: `fined`.
  static let give = FigureUses(rawValue: 1 << 31)
  /// A verb that takes "up" or "down" for its own: `made`.
  static let phrasal = FigureUses(rawValue: 1 << 32)
  /// A change of what stands between it and "to" or "by": `raised`.
  static let shift = FigureUses(rawValue: 1 << 33)
  /// A noun before "of" that names no size: `end`.
  static let empty = FigureUses(rawValue: 1 << 34)

  /// `turned`, before an age.
  static let turn = FigureUses(rawValue: 1 << 35)

  /// `less`, after a part of a whole.
  static let comparative = FigureUses(rawValue: 1 << 36)

  /// A preposition that begins a clause, too: `after`.
  static let clause = FigureUses(rawValue: 1 << 37)

  /// `aboard`, `board`: a number before it is of people.
  static let aboard = FigureUses(rawValue: 1 << 38)

  /// `youngest`, whose age a number tells.
  static let eldest = FigureUses(rawValue: 1 << 39)

  /// `vote`, `voted`: numbers beside it are counts of votes.
  static let vote = FigureUses(rawValue: 1 << 40)
  /// What those who vote do with what is before them: `passed`, `rejected`.
  static let deciding = FigureUses(rawValue: 1 << 41)
  /// The same, of what is not to be: `rejected`.
  static let refusing = FigureUses(rawValue: 1 << 42)
  /// Those who vote, and what they vote on: `council`, `bill`.
  static let assembly = FigureUses(rawValue: 1 << 43)
  /// Sides of a vote: `for`, `favor`; `against`.
  static let favor = FigureUses(rawValue: 1 << 44)
  static let opposing = FigureUses(rawValue: 1 << 45)

  /// What is said of sums: `wage`, `cash`; pounds beside it are no weight.
  static let money = FigureUses(rawValue: 1 << 46)

  static let named: [String: FigureUses] = [
    "stop": .stop, "name": .name, "plural": .plural, "not-plural": .notPlural, "change": .change,
    "score": .score,
    "time": .time, "lead": .lead, "hedge": .hedge, "span": .span, "weigh": .weigh, "noun": .noun,
    "year": .year, "month": .month, "week": .week, "day": .day, "old": .old, "age": .age, "be": .be,
    "aside": .aside, "relative": .relative, "person": .person, "verb": .verb, "title": .title,
    "group": .group, "parent": .parent, "level": .level, "give": .give, "phrasal": .phrasal,
    "shift": .shift, "empty": .empty, "turn": .turn, "comparative": .comparative, "clause": .clause,
    "aboard": .aboard, "eldest": .eldest, "vote": .vote, "deciding": .deciding,
    "refusing": .refusing, "assembly": .assembly, "favor": .favor, "opposing": .opposing,
    "money": .money,
  ]
}

/// What the lexicon knows for figures, made once; a reference, as it is large.
final class FigureLexicon: Sendable {
  let words: FigureWords

  init(_ words: FigureWords = FigureWords()) { self.words = words }
}

/// What the lexicon knows for figures.
struct FigureWords: Sendable {
  /// By the word.
  var uses: [FigureUses] = []
  /// Bounds before a number, backwards, and after one.
  var before = PhraseTable<Bound>()
  var after = PhraseTable<Bound>()
  var measures = PhraseTable<Measure>()
  /// By the code point: `$`, `€`.
  var signs: [UInt32: Measure] = [:]
  /// Forwards, and backwards.
  var events = PhraseTable<EventWord>()
  var eventsBefore = PhraseTable<EventWord>()
  var keywords = FigureKeywords { _ in .none }

  func has(_ word: WordID, _ wanted: FigureUses) -> Bool {
    let index = Int(word.rawValue)
    return index < uses.count && !uses[index].isDisjoint(with: wanted)
  }

  func uses(of word: WordID) -> FigureUses {
    let index = Int(word.rawValue)
    return index < uses.count ? uses[index] : []
  }

  mutating func give(_ word: WordID, _ use: FigureUses) {
    let index = Int(word.rawValue)
    while uses.count <= index { uses.append([]) }
    uses[index].formUnion(use)
  }
}
