import Articles

/// The full names of an article's people, by their first names and surnames.
struct FullNames {
  private let names: NameText
  private let groups: [NameGroup]
  private let candidates: [NameCandidate]
  private let words: NameWords
  private var bySurname: [UInt64: [Int]] = [:]
  private var byFirstName: [UInt64: [Int]] = [:]
  private var byBoth: [UInt64: Int] = [:]
  /// So many people of one surname are told apart.
  private static let most = 8

  init(_ names: NameText, _ groups: [NameGroup], _ candidates: [NameCandidate]) {
    self.names = names
    self.groups = groups
    self.candidates = candidates
    words = NameWords(names)
    for group in groups.indices where groups[group].kind == .person {
      guard let (first, last) = ends(group) else { continue }
      let both = both(first, last)
      guard byBoth[both] == nil else { continue }
      byBoth[both] = group
      let surname = words.key(last..<last + 1)
      if bySurname[surname, default: []].count < FullNames.most {
        bySurname[surname, default: []].append(group)
      }
      let firstName = words.key(first..<first + 1)
      if byFirstName[firstName, default: []].count < FullNames.most {
        byFirstName[firstName, default: []].append(group)
      }
    }
  }

  /// The group of the same first name and surname, whatever stands between.
  func same(as group: Int) -> Int? {
    guard groups[group].kind == .person, let (first, last) = ends(group),
      let same = byBoth[both(first, last)], same != group
    else { return nil }
    return same
  }

  /// The people whom a single word can mean: those of the surname, else the one of the first name.
  func owners(of group: Int) -> [Int] {
    let key = words.key(groups[group].tokens)
    if bySurname[key] != nil { return family(of: group) }
    let found = byFirstName[key] ?? []
    return found.count == 1 ? found : []
  }

  /// The people whose surname a single word is; "Mrs." is no man.
  func family(of group: Int) -> [Int] {
    guard groups[group].tokens.count == 1,
      let found = bySurname[words.key(groups[group].tokens)]
    else { return [] }
    let sex = groups[group].members.lazy.compactMap { self.sex(of: candidates[$0]) }.first
    return found.filter { fits($0, sex) }
  }

  /// Of several people of one surname, the one whose full name stands nearest before, if "Mr." or
  /// "Mrs." does not tell otherwise.
  func nearest(to candidate: NameCandidate, of owners: [Int]) -> Int? {
    let sex = sex(of: candidate)
    let place = candidate.tokens.lowerBound
    return owners.filter { fits($0, sex) }
      .max { lastMention(of: $0, before: place) < lastMention(of: $1, before: place) }
      ?? owners.first
  }

  private func sex(of candidate: NameCandidate) -> WordClasses? {
    candidate.title.flatMap { names.sex(of: $0) }
  }

  /// Whether a person's first name allows this sex.
  private func fits(_ owner: Int, _ sex: WordClasses?) -> Bool {
    guard let sex else { return true }
    let known = names.tokens[groups[owner].tokens.lowerBound].classes.intersection(.firstName)
    return known.isEmpty || known == .firstName || known == sex
  }

  private func lastMention(of group: Int, before place: Int) -> Int {
    let members = groups[group].members
    let next = members.partitionIndex { candidates[$0].tokens.lowerBound >= place }
    return next == 0 ? -1 : candidates[members[next - 1]].tokens.lowerBound
  }

  /// The first and the last word of a name of several; a suffix is none.
  private func ends(_ group: Int) -> (first: Int, last: Int)? {
    let range = groups[group].tokens
    let last = range.last { names.tokens[$0].isWord && !names.tokens[$0].has(.nameSuffix) }
    guard let last, last > range.lowerBound else { return nil }
    return (range.lowerBound, last)
  }

  private func both(_ first: Int, _ last: Int) -> UInt64 {
    words.add(last, to: words.key(first..<first + 1))
  }
}
