/// Decides, over a whole article, which candidates are names and of what kind: what several
/// mentions say together, and which short forms belong to which full name.
struct NameVotes {
  private let names: NameText
  private let candidates: [NameCandidate]
  private let owners: NameOwners
  private let countries: NameCountries

  static func names(_ text: FactText) -> [Name] {
    let names = NameText(text)
    let candidates = candidates(names)
    return NameVotes(names, candidates).result()
  }

  private init(_ names: NameText, _ candidates: [NameCandidate]) {
    self.names = names
    self.candidates = candidates
    owners = NameOwners(names, NameGroups(names, candidates).groups, candidates)
    countries = NameCountries(names, owners.groups)
  }

  private static func candidates(_ names: NameText) -> [NameCandidate] {
    let parts = NameParts(names)
    let context = NameContext(names)
    var candidates: [NameCandidate] = []
    var lines: [(candidates: Range<Int>, line: Range<Int>)] = []
    NameRuns(names).forEach { run, line in
      guard !names.isWork(run.lowerBound) else { return }
      let start = candidates.count
      parts.add(in: run, to: &candidates)
      for index in start..<candidates.count {
        candidates[index].context = context.score(candidates[index].tokens, in: line)
      }
      lines.append((start..<candidates.count, line))
    }
    noteSurnames(in: &candidates, names)
    let sport = SportSense(names)
    for (range, line) in lines { sport.mark(&candidates[range], in: line) }
    PlainSurnames(names).add(to: &candidates)
    SportTeams(names).spread(over: &candidates)
    NameNeighbours(names).apply(to: &candidates)
    return candidates
  }

  /// Notes which single words are the surnames of those whom the text names in full: "Jackson" of
  /// "Vincent Jackson" is no city's team.
  private static func noteSurnames(in candidates: inout [NameCandidate], _ names: NameText) {
    guard names.isSport else { return }
    let words = NameWords(names)
    var surnames: Set<UInt64> = []
    for tokens in candidates.lazy.map(\.tokens) where tokens.count > 1 {
      let last = tokens.upperBound - 1
      if names.tokens[tokens.lowerBound].has(.firstName), names.tokens[last].has(.surname),
        !names.isKnown(at: tokens.lowerBound)
      {
        surnames.insert(words.key(last..<last + 1))
      }
    }
    guard !surnames.isEmpty else { return }
    for index in candidates.indices where candidates[index].tokens.count == 1 {
      candidates[index].isSurname = surnames.contains(words.key(candidates[index].tokens))
    }
  }

  // MARK: The names

  private func result() -> [Name] {
    owners.mentions().compactMap { name(owners.groups[$0.group], $0.members) }
  }

  private func name(_ group: NameGroup, _ members: [Int]) -> Name? {
    guard let kind = group.kind else { return nil }
    let mentions = members.map { candidates[$0].tokens }.sorted { $0.lowerBound < $1.lowerBound }
    guard let first = mentions.first else { return nil }
    let fullest = mentions.dropFirst().reduce(first) { isFuller($1, $0) ? $1 : $0 }
    let entry = entry(group, kind)
    var name = Name(kind: kind, text: names.text.text(fullest), mentions: mentions)
    switch kind {
    case .person: describe(&name)
    case .place:
      if let entry { name.text = entry.name }
      name.country = countries.country(of: mentions, entry)
    case .organisation:
      if let entry, entry.name.utf8.count > name.text.utf8.count || startsWithArticle(fullest) {
        name.text = entry.name
      }
      name.acronym = group.acronym ?? acronym(mentions, of: name.text)
    }
    return name
  }

  private func startsWithArticle(_ range: Range<Int>) -> Bool {
    names.tokens[range.lowerBound].has(.article)
  }

  private func isFuller(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    let isShouted = names.isShouted(left.lowerBound)
    let wasShouted = names.isShouted(right.lowerBound)
    return isShouted == wasShouted
      ? left.count > right.count : wasShouted && left.count >= right.count
  }

  private func entry(_ group: NameGroup, _ kind: NameKind) -> LexiconEntry? {
    guard kind != .person, let index = group.entry else { return nil }
    let entry = names.text.lexicon.entries[Int(index)]
    return entry.list == (kind == .place ? .places : .organisations) ? entry : nil
  }

  /// "NATO" of a name that is longer.
  private func acronym(_ mentions: [Range<Int>], of name: String) -> String? {
    let short = mentions.first { range in
      range.count == 1 && names.tokens[range.lowerBound].shape == .capitals
        && !names.isLoud(range.lowerBound)
    }
    guard let text = short.map({ names.text.text($0) }), text.utf8.count * 2 < name.utf8.count
    else {
      return nil
    }
    return text.filter { $0 != "." }
  }

  /// Adds the title, the role and the gender of a person, each from the first mention that tells
  /// it.
  private func describe(_ name: inout Name) {
    let roles = PersonRole(names)
    for mention in name.mentions.prefix(8) where name.role == nil {
      let found = roles.find(at: mention)
      name.role = found.role
      name.title = name.title ?? found.title
    }
    if let first = name.mentions.first?.first {
      name.gender = names.tokens[first].classes.intersection(.firstName)
    }
  }
}
