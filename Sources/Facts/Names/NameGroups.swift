/// The candidates of an article by their words, and what all mentions of the same words together
/// say of them.
struct NameGroups {
  private(set) var groups: [NameGroup] = []
  private var groupOf: [UInt64: Int] = [:]
  private let words: NameWords

  /// A name must have so much for it, and one whose capital says nothing more.
  private static let least: Float = 1.5
  private static let leastDoubtful: Float = 2.5
  /// No surroundings outweigh the words themselves by more.
  private static let mostContext: Float = 4
  /// The same of a place's surroundings, for what is surely something else.
  private static let mostInside: Float = 1.5

  init(_ names: NameText, _ candidates: [NameCandidate]) {
    words = NameWords(names)
    for index in candidates.indices {
      let key = words.key(candidates[index].tokens) ^ sense(candidates[index], names)
      if let group = groupOf[key] {
        groups[group].members.append(index)
      } else {
        groupOf[key] = groups.count
        groups.append(NameGroup(members: [index], tokens: candidates[index].tokens))
      }
    }
    for group in groups.indices { decide(group, candidates) }
  }

  /// Keeps apart what the same words stand for in two places: a city's team, a person of a place's
  /// name, a state of a city's, "Mr. Lee" and "Mrs. Lee".
  private func sense(_ candidate: NameCandidate, _ names: NameText) -> UInt64 {
    if candidate.isTeam { return 1 }
    if candidate.isState { return 3 }
    guard let title = candidate.title else { return 0 }
    if candidate.tokens.count == 1, names.sex(of: title) == .femaleName { return 4 }
    return names.isKnown(at: candidate.tokens.lowerBound) ? 2 : 0
  }

  private mutating func decide(_ group: Int, _ candidates: [NameCandidate]) {
    var form = NameScore.never
    var surroundings = NameSurroundings()
    var isDoubtful = true
    for member in groups[group].members {
      form = form.most(candidates[member].form)
      surroundings.add(candidates[member].context)
      if !candidates[member].isDoubtful { isDoubtful = false }
      if groups[group].entry == nil { groups[group].entry = candidates[member].entry }
    }
    var context = surroundings.sum
    if form.place <= 0.5, max(form.organisation, form.person) >= 3 {
      // "in NATO", "in Shakespeare": what is in a thing does not make it a place.
      context.place = min(context.place, NameGroups.mostInside)
    }
    if form.person <= 0.5, form.organisation >= 3 {
      // "the Ministry said": what says something is no person for that.
      context.person = min(context.person, NameGroups.mostInside)
    }
    groups[group].isCompany = context.organisation >= 3 && context.person < 1
    let score = form + context.limited(to: NameGroups.mostContext)
    groups[group].score = score
    let least = isDoubtful ? NameGroups.leastDoubtful : NameGroups.least
    groups[group].kind = score.best(least: least)?.kind
  }
}

/// The mentions of the same words.
struct NameGroup {
  /// Indices of candidates, in order.
  var members: [Int]
  /// The words of the first.
  let tokens: Range<Int>
  var score = NameScore.none
  /// Whether the words around it say that it is an organisation: "Caldo is a maker of bicycles".
  var isCompany = false
  /// Nil where too little speaks for any.
  var kind: NameKind?
  /// The entry of the lexicon that it is, as an index into the entries.
  var entry: Int32?
  /// The short form that the text introduces.
  var acronym: String?
}

/// The words of names as they are compared: their letters, whatever the capitals, without the
/// points of abbreviations.
struct NameWords {
  private let names: NameText
  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ names: NameText) { self.names = names }

  func key(_ range: Range<Int>) -> UInt64 {
    range.reduce(NameWords.seed) { add($1, to: $0) }
  }

  /// A key with one more word.
  func add(_ index: Int, to key: UInt64) -> UInt64 {
    var hash = key
    for byte in names.text.bytes(of: index) where byte != 0x2E {
      hash = NameWords.add(byte &- 0x41 < 26 ? byte | 0x20 : byte, to: hash)
    }
    return NameWords.add(0x20, to: hash)
  }

  /// A key of the first letters of a name's capitalised words: that of "csis" for the full name.
  func initials(_ range: Range<Int>) -> UInt64 {
    var hash = NameWords.seed
    for index in range where names.tokens[index].isCapitalised {
      guard let byte = names.text.bytes(of: index).first else { continue }
      hash = NameWords.add(byte | 0x20, to: hash)
    }
    return NameWords.add(0x20, to: hash)
  }

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
}

/// What the surroundings of several mentions say together; what says little counts once, however
/// often it is said.
private struct NameSurroundings {
  private var person = Part()
  private var organisation = Part()
  private var place = Part()

  var sum: NameScore {
    NameScore(person: person.sum, organisation: organisation.sum, place: place.sum)
  }

  mutating func add(_ score: NameScore) {
    person.add(score.person)
    organisation.add(score.organisation)
    place.add(score.place)
  }

  private struct Part {
    private var strong: Float = 0
    private var most: Float = 0
    private var least: Float = 0

    var sum: Float { strong + most + least }

    mutating func add(_ value: Float) {
      if abs(value) >= 1 {
        strong += value
      } else {
        most = max(most, value)
        least = min(least, value)
      }
    }
  }
}

extension NameScore {
  /// The same, no part above `most` or below its opposite.
  fileprivate func limited(to most: Float) -> NameScore {
    NameScore(
      person: min(max(person, -most), most), organisation: min(max(organisation, -most), most),
      place: min(max(place, -most), most))
  }

  /// Of each part the greater.
  fileprivate func most(_ other: NameScore) -> NameScore {
    NameScore(
      person: max(person, other.person), organisation: max(organisation, other.organisation),
      place: max(place, other.place))
  }
}
