/// A word of the lexicon, whatever its capitals.
struct WordID: Hashable, Sendable {
  let rawValue: UInt32

  /// A word that the lexicon does not hold.
  static let none = WordID(rawValue: 0)
}

/// What a word can be, by the lists of the lexicon; many words are several things.
struct WordClasses: OptionSet, Sendable {
  let rawValue: UInt64

  // Names of people.
  static let maleName = WordClasses(bit: 0)
  static let femaleName = WordClasses(bit: 1)
  static let firstName: WordClasses = [.maleName, .femaleName]
  static let surname = WordClasses(bit: 2)
  /// `van`, `bin`, `de la`
  static let particle = WordClasses(bit: 3)
  /// `Jr.`, `III`
  static let nameSuffix = WordClasses(bit: 4)
  /// A name that is also an ordinary word, a place or an organisation.
  static let doubtfulName = WordClasses(bit: 5)

  // What people are called before and after their names; each is a part of an entry in the phrases,
  // too.
  static let honorific = WordClasses(bit: 6)
  static let rank = WordClasses(bit: 7)
  static let office = WordClasses(bit: 8)
  static let role = WordClasses(bit: 9)
  static let roleModifier = WordClasses(bit: 10)

  // Organisations and places.
  /// Ends the name of an organisation: `Inc.`, `University`.
  static let organisationLast = WordClasses(bit: 11)
  /// Begins one: `Ministry of`.
  static let organisationFirst = WordClasses(bit: 12)
  /// Ends the name of a place: `River`, `County`.
  static let placeLast = WordClasses(bit: 13)
  /// Begins one: `Lake`, `Mount`, `Gulf of`.
  static let placeFirst = WordClasses(bit: 14)
  /// Stands before a place: `northern`, `downtown`.
  static let direction = WordClasses(bit: 15)
  /// `Ukrainian`, `Ukrainians`
  static let demonym = WordClasses(bit: 16)

  // Grammar.
  /// An ordinary word, no name.
  static let common = WordClasses(bit: 17)
  static let article = WordClasses(bit: 18)
  static let preposition = WordClasses(bit: 19)
  static let conjunction = WordClasses(bit: 20)
  static let pronoun = WordClasses(bit: 21)
  static let determiner = WordClasses(bit: 22)
  /// `is`, `has`, `will`
  static let auxiliary = WordClasses(bit: 23)
  static let negation = WordClasses(bit: 24)
  static let questionWord = WordClasses(bit: 25)
  /// A short word of grammar in any language of the lexicon.
  static let function: WordClasses = [
    .article, .preposition, .conjunction, .pronoun, .determiner, .auxiliary, .negation,
    .questionWord,
  ]

  // Speech and events.
  /// `said`, `asked`: attributes direct speech.
  static let sayVerb = WordClasses(bit: 26)
  /// `argued`, `called`: attributes reported speech.
  static let reportVerb = WordClasses(bit: 27)
  /// `killed`, `arrested`: happens to what is counted.
  static let event = WordClasses(bit: 28)

  // Numbers and measures.
  static let numberWord = WordClasses(bit: 29)
  static let unit = WordClasses(bit: 30)
  static let currency = WordClasses(bit: 31)

  // Time.
  static let month = WordClasses(bit: 32)
  static let weekday = WordClasses(bit: 33)
  /// Any other word of the calendar and the clock: `week`, `yesterday`, `fall`, `a.m.`
  static let time = WordClasses(bit: 34)

  /// Begins an entry of the lexicon's phrases.
  static let beginsPhrase = WordClasses(bit: 35)

  // What a small word tells of the name beside it.
  /// `band`, `company`
  static let organisationNoun = WordClasses(bit: 40)
  /// `village`, `province`
  static let placeNoun = WordClasses(bit: 41)
  /// `album`, `species`: neither person nor organisation nor place.
  static let thingNoun = WordClasses(bit: 42)
  /// `inning`, `striker`: tells a text about sport.
  static let sport = WordClasses(bit: 43)
  /// `beat`, `scored`: what one side of a contest does.
  static let contestVerb = WordClasses(bit: 44)
  /// `coach`, `striker`: of whom a team's name tells whose: "the Boston coach".
  static let player = WordClasses(bit: 47)
  /// `leaders`, `hosts`: stands before the name of a team.
  static let side = WordClasses(bit: 48)
  /// `died`, `arrested`: what only people do, and what is done to people alone.
  static let humanVerb = WordClasses(bit: 49)
  /// Ends the name of an event, a law or a prize: `Cup`, `Act`.
  static let thingLast = WordClasses(bit: 45)
  /// Begins the name of an organisation that follows at once: `FC`, `Radio`.
  static let organisationPrefix = WordClasses(bit: 46)
  /// Ends the names of organisations, and as many other things: `Media`, `Water`.
  static let vagueLast = WordClasses(bit: 50)

  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: UInt64) { rawValue = 1 << bit }
}
