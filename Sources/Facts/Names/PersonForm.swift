/// Finds people by the form of their names: first names, surnames, initials and particles.
struct PersonForm {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  // MARK: Where a name begins and ends

  /// Whether the name of a person begins with this first name.
  func begins(_ index: Int, _ limit: Int) -> Bool {
    let next = index + 1
    guard next < limit, tokens[index].has(.firstName), tokens[index].shape != .small else {
      return false
    }
    if names.isInitial(next) { return true }
    if tokens[next].mark == .hyphen, tokens[next].isJoined, next + 2 < limit {
      return tokens[next + 1].has(.firstName) && tokens[next + 2].isCapitalised
    }
    if tokens[next].shape == .small { return tokens[next].has(.particle) }
    guard tokens[next].isCapitalised else { return false }
    let entry = names.match(at: index)
    if let entry, entry.tokens.count > 1 { return false }
    let isDoubtful = tokens[index].has(.doubtfulName) && entry != nil
    if tokens[next].has(.surname) {
      return !(isDoubtful && tokens[next].has([.placeLast, .organisationLast, .common]))
    }
    if tokens[next].has(.firstName), next + 1 < limit, tokens[next + 1].isCapitalised,
      !names.isPlain(next + 1)
    {
      return true
    }
    let excluded: WordClasses = [
      .organisationLast, .placeLast, .office, .rank, .honorific, .role, .function, .month, .weekday,
      .thingLast,
    ]
    if tokens[next].has(excluded) || names.isPlain(next) || names.isShouted(next) { return false }
    guard isDoubtful, let entry, !names.isWord(index, "Jan") else {
      return true
    }
    return names.entries(entry).allSatisfy { $0.flags.contains(.person) }
      && names.text.bytes(of: next).last != 0x73
  }

  /// Where words that the lexicon does not join into an entry end.
  func end(_ start: Int, _ limit: Int) -> Int {
    var index = start + 1
    while index < limit {
      let token = tokens[index]
      if token.kind == .mark {
        if endsName(at: index, from: start, limit) { return index }
      } else if token.has([.honorific, .office]), token.shape != .small, !token.has(.surname),
        !isSurname(index, from: start, limit)
      {
        return index
      } else if token.has(.rank), token.shape == .title, begins(index + 1, limit) {
        return index
      } else if names.isShouted(index), names.isPlain(index) {
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

  /// "Prince" of "Nick Prince", where no name follows it.
  private func isSurname(_ index: Int, from start: Int, _ limit: Int) -> Bool {
    guard index == start + 1, tokens[start].has(.firstName), !tokens[start].has(.doubtfulName)
    else {
      return false
    }
    return (index + 1 == limit || !names.isNamey(index + 1)) && tokens[index].shape == .title
  }

  private func endsName(at mark: Int, from start: Int, _ limit: Int) -> Bool {
    switch tokens[mark].mark {
    case .comma: return !(mark + 1 < limit && tokens[mark + 1].has(.nameSuffix))
    case .ampersand: return mark + 1 < limit && mark > start + 1 && begins(mark + 1, limit)
    case .hyphen, .apostrophe, .straightQuote, .leftQuote, .rightQuote, .leftSingle, .openBracket,
      .closeBracket:
      return false
    default: return true
    }
  }

  // MARK: What speaks for it

  func candidate(_ range: Range<Int>, _ title: Range<Int>?) -> NameCandidate {
    var range = range
    while range.count > 1, let last = range.last, tokens[last].shape == .small {
      range = range.dropLast()
    }
    var candidate = NameCandidate(tokens: range, form: score(range))
    if let title, title.upperBound == range.lowerBound {
      candidate.title = title
      let isPlain = range.count == 1 && names.isPlain(range.lowerBound)
      if isPlain, !tokens[title].contains(where: { $0.has(.honorific) }) {
        candidate.form = .never
      } else if tokens[title].contains(where: { $0.has([.honorific, .rank, .office]) }) {
        candidate.form.person += 4
      } else if tokens[title].contains(where: { $0.has(.role) }) {
        candidate.form.person += 2
      }
    }
    candidate.isDoubtful =
      range.count == 1
      && (names.isBeginning(range.lowerBound) || names.isShouted(range.lowerBound))
    return candidate
  }

  /// What the words of an unknown name say of its kind.
  private func score(_ range: Range<Int>) -> NameScore {
    let words = range.count { tokens[$0].isWord && !tokens[$0].has(.nameSuffix) }
    guard words > 0 else { return .none }
    let last = range.last { tokens[$0].isWord && !tokens[$0].has(.nameSuffix) } ?? range.lowerBound
    guard
      names.isEnglish || begins(range.lowerBound, range.upperBound) && tokens[last].has(.surname)
    else { return .never }
    var score = NameScore.none
    if words == 1 {
      single(last, &score)
    } else {
      if tokens[last].has(.thingLast) { return .never }
      several(range, words, last, &score)
      if last + 1 < range.upperBound, tokens[last + 1].has(.nameSuffix) { score.person += 2 }
    }
    return score
  }

  private func single(_ word: Int, _ score: inout NameScore) {
    let token = tokens[word]
    if token.shape == .mixed || token.shape == .capitals, hasDigit(word) {
      // "G7", "RS232": a product, a road, a station.
      score = NameScore(person: -4, organisation: token.shape == .capitals ? 0.6 : 0, place: -2)
      return
    }
    if token.shape == .capitals, !names.isShouted(word) {
      if token.end - token.start <= 6, !token.has(.common) { score.organisation += 1.5 }
      score.place -= 1.2
      score.person -= 1.2
      if names.isCompanySuffix(word) { score = .never }
      return
    }
    if token.has(.firstName) { score.person += token.has(.doubtfulName) ? 0.2 : 1.2 }
    if token.has(.surname) { score.person += token.has(.doubtfulName) ? 0.2 : 0.8 }
    if names.isPlain(word) || token.has(.thingLast) || token.end - token.start <= 2 {
      score = NameScore(person: -1, organisation: -1, place: -2)
    }
  }

  private func hasDigit(_ word: Int) -> Bool {
    names.text.bytes(of: word).contains { $0 &- 0x30 < 10 }
  }

  private func several(_ range: Range<Int>, _ words: Int, _ last: Int, _ score: inout NameScore) {
    let first = range.lowerBound
    var plain = 0
    var initials = 0
    var isUsual = true
    var hasParticle = false
    let isKnown = tokens[first].has(.firstName) && tokens[last].has(.surname)
    for index in range where tokens[index].isWord {
      if names.isInitial(index) {
        if index < last { initials += 1 }
      } else {
        // "Jan Kowal" is no month.
        let isCalled = index == first && names.isWord(index, "Jan")
        let isKnown = isCalled || isKnown && (index == first || index == last)
        if !isKnown, names.isPlain(index), !tokens[index].has(.nameSuffix) { plain += 1 }
        if tokens[index].shape == .capitals, !names.isShouted(index) { isUsual = false }
        if tokens[index].shape == .small, tokens[index].has(.particle) { hasParticle = true }
      }
    }
    let isShouted = names.isShouted(first)
    if initials + 1 >= words, names.isInitial(last) { return score = .never }
    if tokens[first].has(.firstName) { score.person += tokens[first].has(.doubtfulName) ? 1.5 : 3 }
    if tokens[last].has(.surname) { score.person += tokens[last].has(.doubtfulName) ? 0.6 : 1.2 }
    if names.isLoud(first), !isKnown { score.person = min(score.person, 0.5) }
    if initials > 0, !names.isLoud(first) || tokens[last].has(.surname) { score.person += 2 }
    if hasParticle { score.person += 1 }
    if plain == 0, words <= 4, isUsual, !isShouted { score.person += words <= 3 ? 1.6 : 1.2 }
    if tokens[first].has(.demonym), !tokens[first].has(.firstName) { score.person -= 2 }
    if plain > 0 {
      score.person -= 1.2 * Float(plain)
      score.organisation += 0.4
      score.place -= 0.5
    }
    if words > 4 { score.person -= 1 }
    if range.contains(where: { tokens[$0].mark == .ampersand }) {
      score.organisation += plain == 0 ? 3 : 1
      score.person -= 3
    }
  }
}
