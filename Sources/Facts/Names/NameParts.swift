/// Takes a stretch of capitalised words apart: titles, nationalities, and the candidates for names.
struct NameParts {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  /// The candidates in a stretch, in order.
  func candidates(in run: Range<Int>) -> [NameCandidate] {
    var found: [NameCandidate] = []
    var title: Range<Int>?
    var index = run.lowerBound
    while index < run.upperBound {
      if isPassedOver(index, run) {
        title = nil
        index += 1
      } else if let end = organisationEnd(index, run.upperBound) {
        found.append(organisation(index..<end))
        title = nil
        index = end
      } else if let match = match(at: index, run) {
        let used = use(match, run, title)
        index = used.end
        title = used.title
        if let candidate = used.candidate { found.append(candidate) }
      } else {
        let end = unknownEnd(index, run.upperBound)
        found.append(unknown(index..<end, title))
        title = nil
        index = end
      }
    }
    return found
  }

  /// Whether a word has its capital from where it stands, or is a mark between names.
  private func isPassedOver(_ index: Int, _ run: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return true }
    let entry = names.match(at: index)
    if let entry, entry.tokens.count > 1 { return false }
    if token.has([.month, .weekday]) { return !startsPerson(index, run.upperBound) }
    if token.has(.function) {
      let isName =
        token.shape == .capitals && entry != nil || token.has(.particle) && token.shape != .capitals
      return !isName || index + 1 == run.upperBound && entry == nil
    }
    return names.isBeginning[index] && names.isPlain(index) && entry == nil
      && !token.has([.organisationFirst, .placeFirst])
  }

  private func match(at index: Int, _ run: Range<Int>) -> LexiconMatch? {
    guard let match = names.match(at: index), match.tokens.upperBound <= run.upperBound else {
      return nil
    }
    return match
  }

  // MARK: Entries

  private struct Use {
    let end: Int
    var title: Range<Int>?
    var candidate: NameCandidate?
  }

  /// What an entry of the lexicon is, given the words around it.
  private func use(_ match: LexiconMatch, _ run: Range<Int>, _ title: Range<Int>?) -> Use {
    let start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    let entries = names.entries(match)
    let isTitle = entries.contains { $0.list == .titles }
    let isDemonym = entries.contains { $0.list == .demonyms }
    let names = entries.filter { $0.list == .places || $0.list == .organisations }
    if isTitle || isDemonym && names.isEmpty {
      let isPerson = match.tokens.count == 1 && !isTitle && startsPerson(start, run.upperBound)
      if !isPerson, isTitle || !tokens[start].has(.firstName) {
        return Use(end: end, title: (title?.lowerBound ?? start)..<end)
      }
    }
    if startsPerson(start, run.upperBound)
      || names.isEmpty && !entries.contains(where: { $0.list == .notNames })
      || title != nil && isOfPerson(title, before: start, names)
    {
      let unknownEnd = unknownEnd(start, run.upperBound)
      return Use(end: unknownEnd, candidate: unknown(start..<unknownEnd, title))
    }
    guard !names.isEmpty else { return Use(end: end) }
    return Use(end: end, candidate: named(match, names, run))
  }

  /// Whether a title before a name that may be a person's makes it one: "President Washington", not
  /// "President of Washington" or "Secretary Ukraine".
  private func isOfPerson(
    _ title: Range<Int>?, before start: Int, _ entries: [LexiconEntry]
  ) -> Bool {
    guard let title, title.upperBound == start else { return false }
    let isReal = tokens[title].contains { $0.has([.honorific, .rank, .office]) }
    return isReal
      && (tokens[start].has([.surname, .firstName])
        || entries.allSatisfy { $0.flags.contains(.person) })
  }

  /// A place or organisation that the lexicon knows.
  private func named(
    _ match: LexiconMatch, _ entries: [LexiconEntry], _ run: Range<Int>
  ) -> NameCandidate {
    var score = NameScore.none
    for entry in entries {
      let weight = NameParts.weight(entry)
      if entry.list == .places { score.place = max(score.place, weight) }
      if entry.list == .organisations { score.organisation = max(score.organisation, weight) }
      if entry.flags.contains(.person) { score.person = max(score.person, 0.8) }
      if entry.flags.contains(.organisation) { score.organisation = max(score.organisation, 1) }
      if entry.flags.contains(.place) { score.place = max(score.place, 1) }
    }
    // "Boston Marathon", "Iraq War": more than the place.
    let next = match.tokens.upperBound
    if next < run.upperBound, tokens[next].isWord, names.isPlain(next), !names.isShouted[next],
      !tokens[next].has([.role, .office, .rank, .honorific, .roleModifier, .function])
    {
      score.place -= 3
      score.organisation -= 2
    }
    var candidate = NameCandidate(tokens: match.tokens, form: score)
    candidate.entry = match.entries.first { index in
      names.text.lexicon.entries[Int(index)].list
        == (score.place >= score.organisation ? .places : .organisations)
    }
    candidate.isDoubtful =
      names.isBeginning[match.tokens.lowerBound]
      && match.tokens.count == 1 && entries.allSatisfy { $0.flags.contains(.common) }
    return candidate
  }

  private static func weight(_ entry: LexiconEntry) -> Float {
    let base: Float =
      switch entry.kind {
      case .country, .continent, .territory, .state: 5
      case .capital, .region, .ocean, .sea, .bloc, .agency: 4
      case .code: 2
      default: 3.5
      }
    return entry.flags.isEmpty ? base : base - 1.7
  }

  // MARK: Organisations by their form

  /// Where the name of an organisation that begins here ends, by its words; nil where none does.
  private func organisationEnd(_ start: Int, _ limit: Int) -> Int? {
    if tokens[start].has(.organisationFirst), start + 2 < limit, tokens[start + 1].shape == .small,
      tokens[start + 1].isWord
    {
      return limit
    }
    guard !tokens[start].has([.honorific, .rank, .office]) || tokens[start].has(.organisationLast)
    else {
      return nil
    }
    var end: Int?
    var index = start + 1
    while index < limit {
      let token = tokens[index]
      if token.mark == .comma, !(index + 1 < limit && tokens[index + 1].has(.organisationLast)) {
        break
      }
      if token.has([.honorific, .rank, .office]), !token.has(.organisationLast) { break }
      if token.has(.organisationLast), names.isNamey(index) { end = index + 1 }
      index += 1
    }
    guard let end else { return nil }
    // A title, a nationality or a beginning word alone before the last word makes no name.
    if end - start == 2, tokens[start].has([.function]) { return nil }
    return end
  }

  private func organisation(_ range: Range<Int>) -> NameCandidate {
    var candidate = NameCandidate(tokens: range, form: NameScore(organisation: 4))
    if let match = names.match(at: range.lowerBound), match.tokens == range {
      candidate.entry = match.entries.first { index in
        names.text.lexicon.entries[Int(index)].list == .organisations
      }
      if let place = names.entries(match).first(where: { $0.list == .places }) {
        candidate.form.place = NameParts.weight(place)
      }
    }
    return candidate
  }

  // MARK: People, and what is not known

  /// Whether a first name stands here with a name after it.
  private func startsPerson(_ index: Int, _ limit: Int) -> Bool {
    let next = index + 1
    guard tokens[index].has(.firstName), next < limit, tokens[index].shape != .small else {
      return false
    }
    if names.isInitial(next) { return true }
    if tokens[next].shape == .small { return tokens[next].has(.particle) }
    guard tokens[next].isCapitalised else { return false }
    if let match = names.match(at: index), match.tokens.count > 1 { return false }
    if tokens[next].has(.surname) { return true }
    let excluded: WordClasses = [
      .organisationLast, .placeLast, .office, .rank, .honorific, .role, .function, .month, .weekday,
    ]
    if tokens[next].has(excluded) || names.isPlain(next) { return false }
    return !tokens[index].has(.doubtfulName) || names.match(at: index) == nil
  }

  /// Where words that the lexicon does not join into an entry end.
  private func unknownEnd(_ start: Int, _ limit: Int) -> Int {
    var index = start + 1
    while index < limit {
      let token = tokens[index]
      if token.kind == .mark {
        switch token.mark {
        case .comma:
          guard index + 1 < limit, tokens[index + 1].has(.nameSuffix) else { return index }
        case .hyphen, .ampersand, .apostrophe: break
        default: return index
        }
      } else if token.has([.honorific, .office]), token.shape != .small, !token.has(.surname) {
        return index
      } else if let match = names.match(at: index), match.tokens.count > 1,
        !tokens[index - 1].has(.firstName)
      {
        return index
      }
      index += 1
    }
    return index
  }

  private func unknown(_ range: Range<Int>, _ title: Range<Int>?) -> NameCandidate {
    var range = range
    // "Jordan River", "Lake Success": places by their form.
    if let place = placeByForm(range) { return place }
    while range.count > 1, let last = range.last, tokens[last].kind == .mark {
      range = range.dropLast()
    }
    var candidate = NameCandidate(tokens: range, form: PersonForm(names).score(range))
    if let title, title.upperBound == range.lowerBound {
      candidate.title = title
      if tokens[title].contains(where: { $0.has([.honorific, .rank, .office]) }) {
        candidate.form.person += 4
      } else if tokens[title].contains(where: { $0.has(.role) }) {
        candidate.form.person += 2
      }
    }
    candidate.isDoubtful = range.count == 1 && names.isBeginning[range.lowerBound]
    return candidate
  }

  private func placeByForm(_ range: Range<Int>) -> NameCandidate? {
    guard range.count >= 2, let last = range.last else { return nil }
    let isPlace =
      tokens[last].has(.placeLast) && !tokens[last].has(.surname) && names.isNamey(last)
      || tokens[range.lowerBound].has(.placeFirst)
        && !tokens[range.lowerBound].has([.firstName, .honorific])
    guard isPlace else { return nil }
    return NameCandidate(tokens: range, form: NameScore(place: 3))
  }
}
