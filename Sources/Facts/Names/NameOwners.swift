/// Finds which groups of mentions are one name: other spellings, and the short forms of a full
/// name.
struct NameOwners {
  private let names: NameText
  private let words: NameWords
  private let candidates: [NameCandidate]
  private(set) var groups: [NameGroup]
  /// The group of the full name of each group, or itself.
  private var owner: [Int]
  /// The groups of full names to which each candidate of an ambiguous short form belongs.
  private var ownerOf: [Int: Int] = [:]
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText, _ groups: [NameGroup], _ candidates: [NameCandidate]) {
    self.names = names
    self.groups = groups
    self.candidates = candidates
    words = NameWords(names)
    owner = Array(groups.indices)
    let people = FullNames(names, groups, candidates)
    joinEntries()
    joinOrganisations(people)
    joinPeople(people)
  }

  /// The mentions of each full name, in the order of their first ones.
  func mentions() -> [(group: Int, members: [Int])] {
    var found: [(group: Int, members: [Int])] = []
    var place: [Int: Int] = [:]
    for group in groups.indices {
      for member in groups[group].members {
        let full = root(ownerOf[member] ?? group)
        guard groups[full].kind != nil else { continue }
        if let index = place[full] {
          found[index].members.append(member)
        } else {
          place[full] = found.count
          found.append((full, [member]))
        }
      }
    }
    return found
  }

  private func root(_ group: Int) -> Int {
    var group = group
    // No chain is longer than its three kinds of links.
    for _ in 0..<8 where owner[group] != group { group = owner[group] }
    return group
  }

  private mutating func join(_ group: Int, to full: Int) {
    let full = root(full)
    let group = root(group)
    guard group != full else { return }
    owner[group] = full
    if groups[full].entry == nil { groups[full].entry = groups[group].entry }
    if groups[full].acronym == nil { groups[full].acronym = groups[group].acronym }
  }

  // MARK: The lexicon's names

  /// "US", "U.S." and "United States"
  private mutating func joinEntries() {
    var first: [String: Int] = [:]
    for group in groups.indices {
      guard let kind = groups[group].kind, kind != .person, let index = groups[group].entry else {
        continue
      }
      let entry = names.text.lexicon.entries[Int(index)]
      guard entry.list == (kind == .place ? .places : .organisations) else { continue }
      let name = "\(kind.rawValue)\(entry.name)"
      if let full = first[name] { join(group, to: full) } else { first[name] = group }
    }
  }

  // MARK: Organisations

  private mutating func joinOrganisations(_ people: FullNames) {
    var long: [UInt64: Int] = [:]
    func note(_ key: UInt64, _ group: Int) {
      // Of two long forms with the same short one, neither is meant.
      long[key] = long[key].map { $0 >= 0 && root($0) == root(group) ? $0 : -1 } ?? group
    }
    // Longest first: what is itself a short form has none of its own.
    let full = groups.indices
      .filter { groups[$0].kind == .organisation && groups[$0].tokens.count > 1 }
      .sorted { (groups[$1].tokens.count, $0) < (groups[$0].tokens.count, $1) }
    for group in full {
      let range = groups[group].tokens
      if let longer = long[words.key(range)], longer >= 0 { continue }
      note(words.initials(range), group)
      if let acronym = introducedAcronym(range) {
        groups[group].acronym = names.text.text(acronym).filter { $0 != "." }
        long[words.key(acronym..<acronym + 1)] = group
      }
      for start in range.dropFirst() where canBegin(start, range) {
        note(words.key(start..<range.upperBound), group)
      }
      if let noun = noun(of: range) { note(words.key(noun..<noun + 1), group) }
      for end in range.dropFirst() where canEnd(end, range) {
        note(words.key(range.lowerBound..<end), group)
      }
    }
    let called = called()
    for group in groups.indices {
      let range = groups[group].tokens
      guard let full = long[words.key(range)], full >= 0, full != group,
        groups[full].tokens.count > range.count, !called.contains(words.key(range)),
        !isNoun(range) || isAfterArticle(group)
      else { continue }
      let family = mayBePerson(group) ? people.family(of: group) : []
      guard family.isEmpty else {
        share(group, with: full, family)
        continue
      }
      guard mayBeOrganisation(group, of: full) else { continue }
      if tokens[range.lowerBound].shape == .capitals, range.count == 1,
        !names.isLoud(range.lowerBound),
        groups[full].acronym == nil
      {
        groups[full].acronym = names.text.text(range).filter { $0 != "." }
      }
      join(group, to: full)
    }
  }

  /// Gives an organisation the mentions of a short form that are its own, where the text names
  /// people whose surname it is, too: "Dunmore closed it" before "Anna Dunmore" is named is still
  /// "Dunmore Steel".
  private mutating func share(_ group: Int, with full: Int, _ family: [Int]) {
    let person = family.map { groups[$0].tokens.lowerBound }.min() ?? 0
    let isFirst = groups[full].tokens.lowerBound < person
    for member in groups[group].members where candidates[member].title == nil {
      let context = candidates[member].context
      let isEarly = isFirst && candidates[member].tokens.lowerBound < person
      if context.organisation > context.person + (isEarly ? -1 : 0) { ownerOf[member] = full }
    }
  }

  /// The single words that have a person's title somewhere: the "Obama" of "President Obama" is not
  /// short for the "Obama Administration".
  private func called() -> Set<UInt64> {
    var called: Set<UInt64> = []
    for group in groups where group.tokens.count == 1 && group.kind == .person {
      if group.members.contains(where: { candidates[$0].title != nil }) {
        called.insert(words.key(group.tokens))
      }
    }
    return called
  }

  /// The word for what an organisation is, which can stand for it: "League" of "Halden Dockers'
  /// League", "Ministry" of "Ministry of Ports".
  private func noun(of range: Range<Int>) -> Int? {
    let first = range.lowerBound
    if tokens[first].has(.organisationFirst), tokens[first + 1].shape == .small { return first }
    let last = range.upperBound - 1
    return isNoun(last..<last + 1) ? last : nil
  }

  private func isNoun(_ range: Range<Int>) -> Bool {
    let word = range.lowerBound
    return range.count == 1 && tokens[word].has([.organisationFirst, .organisationLast])
      && tokens[word].shape == .title && names.isPlain(word)
  }

  /// Whether "the" stands before the mentions of a name.
  private func isAfterArticle(_ group: Int) -> Bool {
    groups[group].members.allSatisfy { member in
      let before = candidates[member].tokens.lowerBound - 1
      return before >= 0 && tokens[before].has(.article)
    }
  }

  /// Whether the last words of a name can stand for it: "European Command", "the Lanterns".
  private func canBegin(_ start: Int, _ range: Range<Int>) -> Bool {
    guard names.isNamey(start) else { return false }
    if range.upperBound - start > 1 { return !tokens[start].has(.function) }
    return !names.isPlain(start) && names.text.bytes(of: start).last == 0x73
  }

  /// Whether the words before can stand for it: "Toyota" of "Toyota Motor Corp."
  private func canEnd(_ end: Int, _ range: Range<Int>) -> Bool {
    let first = range.lowerBound
    guard !tokens[first].has([.function, .demonym]) else { return false }
    // "Sydney" of "Sydney Newsroom" is the city.
    if let match = names.match(at: first), match.tokens == first..<end,
      names.entries(match).contains(where: { $0.list == .places })
    {
      return false
    }
    // "Cascadia" of "Cascadia Ferries Inc."
    if end == first + 1, !names.isPlain(first), names.isCompanySuffix(range.upperBound - 1) {
      return true
    }
    return (end..<range.upperBound).allSatisfy {
      tokens[$0].has(.organisationLast) || tokens[$0].kind == .mark
    }
  }

  private func mayBeOrganisation(_ group: Int, of full: Int) -> Bool {
    guard let kind = groups[group].kind, kind != .organisation else { return true }
    let score = groups[group].score
    if kind == .person {
      // "Conrad Weller" of "Conrad Weller GmbH", where no one is called so.
      let isCalled = groups[group].members.contains { candidates[$0].title != nil }
      let isFirm = names.isCompanySuffix(groups[full].tokens.upperBound - 1)
      return score.person < 3 || isFirm && groups[group].tokens.count > 1 && !isCalled
    }
    return kind == .place && score.place < 2
  }

  /// "CSIS" of "Center for Strategic and International Studies (CSIS)".
  private func introducedAcronym(_ range: Range<Int>) -> Int? {
    let open = range.upperBound
    guard open + 2 < tokens.count, tokens[open].mark == .openBracket,
      tokens[open + 2].mark == .closeBracket, tokens[open + 1].shape == .capitals
    else { return nil }
    return open + 1
  }

  // MARK: People

  private mutating func joinPeople(_ full: FullNames) {
    for group in groups.indices {
      if let same = full.same(as: group) {
        join(group, to: same)
      } else if groups[group].tokens.count == 1, mayBePerson(group) {
        joinShort(group, full)
      }
    }
    joinWomen()
  }

  /// Joins "Lee" to "Mrs. Lee" where no one else is called so.
  private mutating func joinWomen() {
    var others: [UInt64: Int] = [:]
    for group in groups.indices where groups[group].tokens.count == 1 {
      guard groups[group].kind == .person || groups[group].kind == nil, owner[group] == group
      else { continue }
      let key = words.key(groups[group].tokens)
      guard let other = others[key] else {
        others[key] = group
        continue
      }
      guard sexes(of: group).union(sexes(of: other)) == .femaleName else { continue }
      let isNamed = groups[other].kind == .person
      join(isNamed ? group : other, to: isNamed ? other : group)
    }
  }

  /// The sexes that the titles of a name tell.
  private func sexes(of group: Int) -> WordClasses {
    groups[group].members.reduce(into: []) { sexes, member in
      if let sex = candidates[member].title.flatMap({ names.sex(of: $0) }) { sexes.insert(sex) }
    }
  }

  private mutating func joinShort(_ group: Int, _ full: FullNames) {
    let isJoined = root(group) != group
    let owners = isJoined ? full.family(of: group) : full.owners(of: group)
    guard !owners.isEmpty else { return }
    // What is one with an organisation or a place does not take it along.
    let isFree = !isJoined && (groups[group].kind == nil || groups[group].kind == .person)
    if owners.count == 1, isFree { return join(group, to: owners[0]) }
    for member in groups[group].members where ownerOf[member] == nil {
      ownerOf[member] = full.nearest(to: candidates[member], of: owners)
    }
  }

  /// Whether a short form can mean a person: not where it is surely a place or an organisation.
  private func mayBePerson(_ group: Int) -> Bool {
    let score = groups[group].score
    // Players and singers are told of as companies are: "Jackson issued a statement".
    let isOrganisation = groups[group].kind == .organisation
    let isSurname = isOrganisation && tokens[groups[group].tokens.lowerBound].has(.surname)
    if isOrganisation, groups[group].isCompany, !isSurname { return false }
    // "a Mercedes"
    let before = groups[group].tokens.lowerBound - 1
    if before >= 0, names.isSmall(before, .article), !names.isWord(before, "the") { return false }
    let other = max(score.place, score.organisation)
    return other < (isSurname ? 9 : 4.2) || score.person > other - 1
  }
}
