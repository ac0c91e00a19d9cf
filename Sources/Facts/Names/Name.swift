/// What a name names.
enum NameKind: Int, Sendable, CaseIterable {
  case person, organisation, place
}

/// A person, an organisation or a place of an article, with every mention of it.
struct Name: Sendable {
  let kind: NameKind
  /// Its fullest form: as the article writes it, or as the lexicon knows it ("United Arab Emirates" of "UAE").
  let text: String
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
  let tokens: Range<Int>
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
}
