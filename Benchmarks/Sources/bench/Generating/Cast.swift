/// Of whom and what one article tells.
struct Cast {
  private var people: [(person: Person, isIntroduced: Bool)]
  private let places: [String]
  private let organisations: [String]

  /// - Parameter first: Who speaks first; somebody, where it is nil.
  init(_ names: Names, first: Person?, _ random: inout SplitMix64) {
    people = (0..<random.within(2...5)).map { _ in (names.person(&random), false) }
    if let first { people[0].person = first }
    places = (0..<random.within(1...3)).map { _ in names.place(&random) }
    organisations = (0..<random.within(1...3)).map { _ in names.organisation(&random) }
  }

  func place(_ random: inout SplitMix64) -> String { random.choose(places) }

  func organisation(_ random: inout SplitMix64) -> String { random.choose(organisations) }

  /// Somebody who was named before, by the surname; nil where nobody was.
  func known(_ random: inout SplitMix64) -> String? {
    let (person, isIntroduced) = random.choose(people)
    return isIntroduced ? person.last : nil
  }

  /// Who speaks: in whole and with an office when first named, and then by the surname.
  ///
  /// - Parameter isFirst: Whether it is the one who speaks first.
  mutating func speaker(isFirst: Bool, _ random: inout SplitMix64) -> (name: String, words: Int) {
    let index = isFirst ? 0 : random.below(people.count)
    let person = people[index].person
    guard !people[index].isIntroduced else { return (person.last, 1) }
    people[index].isIntroduced = true
    let office = "\(random.choose(NameParts.roles)) \(organisation(&random))"
    return ("\(person.first) \(person.last), \(office),", 8)
  }
}
