/// What a place or organisation that the lexicon knows is in its stretch of capitalised words:
/// "Boston" alone, the team "Boston Lanterns", or a part of something else, "Boston Marathon".
struct KnownName {
  private let names: NameText
  private let people: PersonForm
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) {
    self.names = names
    people = PersonForm(names)
  }

  func candidate(_ match: LexiconMatch, _ limit: Int) -> NameCandidate {
    let next = match.tokens.upperBound
    if let branch = branch(of: match, limit) { return branch }
    var candidate = NameCandidate(tokens: match.tokens, form: score(match))
    if next < limit, goesOn(next, limit) {
      if let whole = whole(match, limit) { return whole }
      candidate.form.place -= 3
      candidate.form.organisation -= 2
    }
    let list: LexiconList =
      candidate.form.place >= candidate.form.organisation ? .places : .organisations
    candidate.entry = match.entries.first { names.text.lexicon.entries[Int($0)].list == list }
    if list == .places, isState(match) {
      let state = match.entries.first { names.text.lexicon.entries[Int($0)].kind == .state }
      candidate.isState = state != nil && state != candidate.entry
      candidate.entry = state ?? candidate.entry
    }
    let isCommon = names.entries(match).allSatisfy { $0.flags.contains(.common) }
    let first = match.tokens.lowerBound
    if isArticleOfPlace(match) { candidate.dropFirst() }
    candidate.isDoubtful =
      match.tokens.count == 1 && isCommon && (names.isBeginning(first) || names.isShouted(first))
    if !names.isEnglish, names.entries(match).contains(where: { !$0.flags.isEmpty }) {
      candidate.form = .never
    }
    return candidate
  }

  private func score(_ match: LexiconMatch) -> NameScore {
    var score = NameScore.none
    for entry in names.entries(match) {
      let weight = KnownName.weight(entry)
      if entry.list == .places { score.place = max(score.place, weight) }
      if entry.list == .organisations { score.organisation = max(score.organisation, weight) }
      if entry.flags.contains(.person) { score.person = max(score.person, 0.8) }
      if entry.flags.contains(.organisation) { score.organisation = max(score.organisation, 1) }
      if entry.flags.contains(.place) { score.place = max(score.place, 1) }
    }
    return score
  }

  private static func weight(_ entry: LexiconEntry) -> Float {
    let base: Float =
      switch entry.kind {
      case .country, .continent, .territory: 5
      case .state: 4.4
      case .capital, .region, .ocean, .sea, .bloc, .agency: 4
      case .code: 2
      default: 3.5
      }
    return entry.flags.isEmpty ? base : base - 1.7
  }

  /// "The" of "The Philippines", which are as often called so without it.
  private func isArticleOfPlace(_ match: LexiconMatch) -> Bool {
    let first = match.tokens.lowerBound
    guard match.tokens.count > 1, names.isWord(first, "The") || names.isWord(first, "THE"),
      let bare = names.text.lexicon.match(tokens, exactly: match.tokens.dropFirst())
    else { return false }
    return names.entries(bare).contains { $0.list == .places && $0.flags.isEmpty }
  }

  /// "Washington state", "the governor of Washington"
  private func isState(_ match: LexiconMatch) -> Bool {
    let next = match.tokens.upperBound
    if next < tokens.count, names.isWord(next, "state") || names.isWord(next, "State") {
      return true
    }
    let before = match.tokens.lowerBound - 2
    guard before >= 0, names.isWord(before + 1, "of") || names.isWord(before + 1, "from") else {
      return false
    }
    return ["state", "governor", "Governor", "senator", "Senator"]
      .contains { names.isWord(before, $0) }
  }

  // MARK: More words

  /// Whether the word after it makes one name with it.
  private func goesOn(_ next: Int, _ limit: Int) -> Bool {
    let token = tokens[next]
    if token.mark == .hyphen, token.isJoined, next + 1 < limit, tokens[next + 1].isCapitalised {
      // "Acme-Bolt", not "Paris-London".
      return names.match(endingAt: next).map { match in
        names.entries(match).allSatisfy { $0.list == .organisations }
      } ?? false
    }
    guard token.isWord, names.isNamey(next), !token.isJoined, !names.isShouted(next) else {
      return false
    }
    let others: WordClasses = [
      .role, .office, .rank, .honorific, .roleModifier, .function, .month, .weekday, .demonym,
    ]
    if token.has(others) || people.begins(next, limit) { return false }
    // "LONDON Reuters": a dateline.
    if tokens[next - 1].shape == .capitals, token.shape == .title,
      tokens[next - 1].end - tokens[next - 1].start > 4
    {
      return false
    }
    // "Boston Lanterns": the town and its team.
    guard let other = names.match(at: next), names.isKnown(at: next) else { return true }
    return names.entries(other).contains { $0.kind == .team } && isTown(names.match(endingAt: next))
  }

  /// "Air Kestrel Europe", "Halden Amsterdam": a company, a bank or a team, and where it is.
  private func branch(of match: LexiconMatch, _ limit: Int) -> NameCandidate? {
    let next = match.tokens.upperBound
    guard next < limit, tokens[next].shape == .title, tokens[next - 1].shape != .capitals,
      !names.isShouted(next), let place = names.match(at: next), place.tokens.upperBound <= limit,
      names.entries(place).allSatisfy({ $0.list == .places }), isFirm(match)
    else { return nil }
    return NameCandidate(
      tokens: match.tokens.lowerBound..<place.tokens.upperBound,
      form: NameScore(person: -2, organisation: 3.5))
  }

  private func isFirm(_ match: LexiconMatch) -> Bool {
    let entries = names.entries(match)
    if names.isSport, entries.contains(where: { $0.kind == .team }) { return true }
    return entries.allSatisfy {
      [.company, .team, .bank, .exchange, .media, .ngo].contains($0.kind) && $0.flags.isEmpty
    }
  }

  /// "Boston Lanterns", "Perth Lancers"; nil where the words after a name are ordinary ones.
  private func whole(_ match: LexiconMatch, _ limit: Int) -> NameCandidate? {
    let next = match.tokens.upperBound
    let end = people.end(next, limit)
    guard let last = (next..<end).last, tokens[last].isWord, !tokens[last].has(.thingLast),
      !(next..<end).contains(where: { tokens[$0].has([.office, .rank]) })
    else { return nil }
    let isTown = isTown(match)
    let isOrganisation = names.entries(match).allSatisfy {
      $0.list == .organisations && $0.flags.isEmpty
    }
    let isPlural = names.text.bytes(of: last).last == 0x73
    let isOrdinary = (next..<end).allSatisfy { names.isPlain($0) }
    let isAfterArticle =
      match.tokens.lowerBound > 0 && tokens[match.tokens.lowerBound - 1].has(.article)
      && !names.isShouted(next)
    if isTown, isPlural, !isOrdinary || names.isSport || isAfterArticle {
      return NameCandidate(
        tokens: match.tokens.lowerBound..<end, form: NameScore(person: -2, organisation: 2.6))
    }
    // "the Perth Glory"
    if isTown, names.isSport, isAfterArticle, !tokens[last].has([.placeLast, .placeNoun, .time]) {
      return NameCandidate(
        tokens: match.tokens.lowerBound..<end, form: NameScore(person: -2, organisation: 2.2))
    }
    // "Acme Lending", not "EU Farm".
    let isAcronym = tokens[next - 1].shape == .capitals
    guard !isOrdinary || isOrganisation && !isAcronym else { return nil }
    if tokens[last].has(.placeNoun), !isOrganisation {
      return NameCandidate(
        tokens: match.tokens.lowerBound..<end, form: NameScore(person: -2, place: 2.5))
    }
    let strength: Float = isOrganisation ? 2 : isTown ? 0.9 : 0.4
    return NameCandidate(
      tokens: match.tokens.lowerBound..<end, form: NameScore(person: -1, organisation: strength))
  }

  private func isTown(_ match: LexiconMatch?) -> Bool {
    guard let match else { return false }
    return names.entries(match).contains {
      [.city, .capital, .state, .district, .county, .region, .code].contains($0.kind)
    }
  }
}
