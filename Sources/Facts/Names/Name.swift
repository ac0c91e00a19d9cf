/// What a name names.
enum NameKind: Int, Sendable, CaseIterable {
  case person, organisation, place
}

/// A person, an organisation or a place of an article, with every mention of it.
struct Name: Sendable {
  let kind: NameKind
  /// Its fullest form: as the article writes it, or as the lexicon knows it ("United Arab Emirates"
  /// of "UAE").
  var text: String
  /// The tokens of each mention, in order.
  let mentions: [Range<Int>]
  /// Of a person: what the text calls him or her ("head of the United States European Command").
  var role: String?
  /// Of a person: what stands before the name and is no role: "Gen.", "Mr."
  var title: String?
  /// Of an organisation: the short form that the text introduces.
  var acronym: String?
  /// Of a place: ISO 3166-1 alpha-2.
  var country: String?
  /// Of a person: whether "he" or "she" can mean him or her.
  var gender: WordClasses = []
}

/// How much speaks for each kind of name, from the words themselves and from those around them.
struct NameScore: Sendable {
  var person: Float = 0
  var organisation: Float = 0
  var place: Float = 0

  static let none = NameScore()
  /// Of words that are no name.
  static let never = NameScore(person: -9, organisation: -9, place: -9)

  static func + (left: NameScore, right: NameScore) -> NameScore {
    NameScore(
      person: left.person + right.person, organisation: left.organisation + right.organisation,
      place: left.place + right.place)
  }

  /// The kind for which most speaks, and how much; nil where less than `least` does.
  func best(least: Float) -> (kind: NameKind, score: Float)? {
    let most = max(person, organisation, place)
    guard most >= least else { return nil }
    return (person == most ? .person : organisation == most ? .organisation : .place, most)
  }
}

/// Words side by side that may be a name.
struct NameCandidate: Sendable {
  private(set) var tokens: Range<Int>
  /// What the words themselves say.
  var form: NameScore
  /// What the words around them say.
  var context = NameScore.none
  /// The title or role before it, as tokens: "Ukrainian President".
  var title: Range<Int>?
  /// The entry of the lexicon that it is, as an index into the entries.
  var entry: Int32?
  /// Whether the capital of its first word says nothing, as at the beginning of a sentence.
  var isDoubtful = false
  /// Whether it names a team by its city here, whatever it is elsewhere.
  var isTeam = false

  /// Whether the words around it say that it is the state, not the city, of this name.
  var isState = false
  /// Whether it is the surname of somebody whom the text names in full.
  var isSurname = false

  /// Whether a team can be called so: a city, a state, or a name that is not known, by itself.
  var canBeTeam: Bool {
    !isSurname && title == nil && form.place < 4.5 && form.person < 2.5 && form.organisation < 3
  }

  /// Makes it a team here; an unknown name is one in the whole text.
  mutating func becomeTeam(isKnown: Bool) {
    if isKnown { form = NameScore(person: -2, organisation: 5, place: -2) }
    context.organisation += 2
    isTeam = isKnown
    isDoubtful = isDoubtful && !isKnown
    entry = nil
  }

  /// Makes it a player, whose surname the text gives.
  mutating func becomePlayer() {
    context.person += 3
    context.organisation -= 3
  }

  /// Leaves the article at its beginning out.
  mutating func dropFirst() { tokens = tokens.dropFirst() }

  /// Makes the digits before it a part of it: "4KL".
  mutating func takeDigits() {
    tokens = tokens.lowerBound - 1..<tokens.upperBound
    form.organisation += 0.5
    form.person -= 2
  }

  /// Makes the ordinal before it a part of it: "42nd Air Division".
  mutating func takeOrdinal() {
    tokens = tokens.lowerBound - 2..<tokens.upperBound
    form.organisation += 2
  }

  /// Makes it no person where an office and a person's name follow at once.
  mutating func takeOffice() {
    guard title == nil else { return }
    form.person -= 3
    form.organisation += 1.2
  }

  /// Makes the article before it a part of it, where it is not a known name or a person's.
  mutating func takeArticle() {
    guard entry == nil || form.organisation > form.place, title == nil else { return }
    tokens = tokens.lowerBound - 1..<tokens.upperBound
    if entry == nil {
      form.organisation += 0.8
      form.person -= 1.5
    }
  }
}
