/// What the words around a candidate say of its kind.
struct NameContext {
  private let names: NameText
  private let nouns: NameNouns
  private let dateline: NameDateline
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) {
    self.names = names
    nouns = NameNouns(names)
    dateline = NameDateline(names)
  }

  func score(_ range: Range<Int>, in line: Range<Int>) -> NameScore {
    guard names.isEnglish else { return .none }
    return before(range, line) + after(range, line) + number(range, line)
      + dateline.score(range, in: line)
  }

  /// "EF-111", "RPO 25", "All-SWC": capitals that are no organisation's.
  private func number(_ range: Range<Int>, _ line: Range<Int>) -> NameScore {
    guard range.count == 1, tokens[range.lowerBound].shape == .capitals else { return .none }
    let next = range.upperBound
    let before = range.lowerBound - 1
    if before >= line.lowerBound, tokens[before].mark == .hyphen, tokens[before].isJoined {
      return NameScore(organisation: -1)
    }
    guard next + 1 < line.upperBound, !names.isSport else { return .none }
    let isModel =
      tokens[next].isNumber || tokens[next].mark == .number
      || tokens[next].mark == .hyphen && tokens[next + 1].isNumber
    return isModel ? NameScore(organisation: -1) : .none
  }

  // MARK: Before

  private func before(_ range: Range<Int>, _ line: Range<Int>) -> NameScore {
    var score = NameScore.none
    let index = range.lowerBound - 1
    guard index >= line.lowerBound else { return score }
    guard tokens[index].isWord else { return afterMark(range, index, line) }
    if tokens[index].has(.article) { return afterArticle(range, index - 1, line) }
    if tokens[index].has(.direction) {
      score.place += 1.5
    } else if names.isSmall(index, .preposition) {
      score = afterPreposition(index, line)
    } else if names.isSmall(index, .organisationNoun) {
      score = nouns.right(before: range, index)
    } else if names.isSmall(index, .role), !tokens[index].has(.function) {
      score.person += 2.5
    } else if names.isSmall(index, [.placeNoun, .thingNoun]) {
      score = nouns.right(before: range, index)
    } else if names.isSmall(index, .sayVerb) {
      score.person += 0.8
    }
    return score
  }

  /// "his daughter, Marisol,"
  private func afterMark(_ range: Range<Int>, _ mark: Int, _ line: Range<Int>) -> NameScore {
    let end = range.upperBound
    guard tokens[mark].mark == .comma, mark > line.lowerBound else { return .none }
    if names.isSmall(mark - 1, .thingNoun), !names.isSmall(mark - 1, .role) {
      return nouns.right(before: range, mark - 1)
    }
    guard names.isSmall(mark - 1, .role), end < line.upperBound, tokens[end].kind == .mark,
      !names.isKnown(at: range.lowerBound)
    else { return .none }
    // "Its owner, Halden Marine," may be a company.
    return names.isSmall(mark - 1, .organisationNoun)
      ? NameScore(person: 0.5, organisation: 1) : NameScore(person: 1.5)
  }

  /// "the Doors", "in the Bronx"
  private func afterArticle(_ range: Range<Int>, _ index: Int, _ line: Range<Int>) -> NameScore {
    // "a Scout Museum" is any of them.
    let isOneOfMany = !names.isWord(index + 1, "the") && !names.isWord(index + 1, "The")
    var score = NameScore(
      person: -3, organisation: isOneOfMany ? -0.8 : range.count > 1 ? 0.8 : 0.4, place: -0.6)
    if index >= line.lowerBound, isAny(index, of: NameContext.inside) { score.place += 0.8 }
    return score
  }

  private func afterPreposition(_ index: Int, _ line: Range<Int>) -> NameScore {
    if isAny(index, of: NameContext.inside) { return NameScore(place: 2) }
    if names.isWord(index, "of") { return nouns.of(index - 1, line) }
    if names.isWord(index, "from") || names.isWord(index, "to") { return NameScore(place: 0.6) }
    if names.isWord(index, "at") { return NameScore(organisation: 0.6, place: 0.9) }
    if names.isWord(index, "by") || names.isWord(index, "with") { return NameScore(person: 0.6) }
    return .none
  }

  private func isAny(_ index: Int, of words: [StaticString]) -> Bool {
    tokens[index].isWord && words.contains { names.isWord(index, $0) }
  }

  private static let inside: [StaticString] = [
    "in", "near", "outside", "inside", "across", "throughout", "around", "into", "within", "toward",
    "towards",
  ]

  // MARK: After

  private func after(_ range: Range<Int>, _ line: Range<Int>) -> NameScore {
    let next = range.upperBound
    guard next < line.upperBound else { return .none }
    let token = tokens[next]
    switch token.mark {
    case .comma: return afterComma(next + 1, line)
    case .openBracket: return inBrackets(next, line)
    case .hyphen where token.isJoined && next + 1 < line.upperBound:
      let isPlace = names.isWord(next + 1, "based") || names.isWord(next + 1, "born")
      return isPlace ? NameScore(place: 2) : .none
    case .possessive:
      return next + 1 < line.upperBound && names.isSmall(next + 1, .placeNoun)
        ? NameScore(place: 1) : .none
    default: break
    }
    guard names.tokens[next].isWord, token.shape == .small else { return .none }
    if token.has(.sayVerb) {
      let says = NameScore(person: range.count > 1 ? 1.5 : 0.7, organisation: 0.5)
      let isOwn =
        next + 1 < line.upperBound
        && (names.isWord(next + 1, "he") || names.isWord(next + 1, "she"))
      return isOwn ? says + NameScore(person: 1.8) : says
    }
    if names.isWord(next, "who") || names.isWord(next, "whose") { return NameScore(person: 2.5) }
    if isHuman(next, line) { return NameScore(person: 2, organisation: -1, place: -0.5) }
    if token.has(.auxiliary) { return nouns.definition(after: next, line) }
    if token.has(.placeNoun), NameContext.lands.contains(where: { names.isWord(next, $0) }) {
      return NameScore(person: -1, place: 1.5)
    }
    if range.count > 1, token.has([.organisationNoun, .thingNoun]), !token.has(.role) {
      return NameScore(person: -1, organisation: token.has(.organisationNoun) ? 0.8 : 0)
    }
    return .none
  }

  /// "Abra Colca pass"
  private static let lands: [StaticString] = [
    "province", "pass", "valley", "village", "peninsula", "river", "prefecture", "municipality",
  ]

  /// "died", "was shot"
  private func isHuman(_ next: Int, _ line: Range<Int>) -> Bool {
    if names.isSmall(next, .humanVerb) { return !names.isSmall(next, .sayVerb) }
    guard names.isWord(next, "was") || names.isWord(next, "is"), next + 1 < line.upperBound else {
      return false
    }
    return names.isSmall(next + 1, .humanVerb)
  }

  private func afterComma(_ index: Int, _ line: Range<Int>) -> NameScore {
    guard index < line.upperBound else { return .none }
    if names.isWord(index, "who") || names.isWord(index, "whose") {
      // "Halden, who beat Brenna": teams are people, too.
      return NameScore(person: names.isSport ? 1 : 2.5)
    }
    if tokens[index].isNumber {
      // ", 45,": an age.
      let closes = index + 1 < line.upperBound && tokens[index + 1].mark == .comma
      let isShort = tokens[index].end - tokens[index].start <= 2
      return isShort && closes ? NameScore(person: 2.5) : .none
    }
    if let match = names.match(at: index),
      names.entries(match).contains(where: {
        $0.list == .places && [.country, .state, .code, .territory].contains($0.kind)
      })
    {
      // "Ashby, England,": a place; not "Smith, Texas governor".
      let end = match.tokens.upperBound
      let isClosed = end >= line.upperBound || tokens[end].kind == .mark
      return NameScore(place: isClosed ? 2.5 : 0.8)
    }
    guard tokens[index].isWord, tokens[index].has([.article, .role, .roleModifier, .demonym]) else {
      return .none
    }
    return nouns.apposition(from: index, line)
  }

  /// "(R-Texas)", "(born 1950)", "(Sweden)", "(CSIS)"; "(born 1950) is a singer"
  private func inBrackets(_ open: Int, _ line: Range<Int>) -> NameScore {
    let index = open + 1
    guard index < line.upperBound else { return .none }
    if names.isWord(index, "born") || names.isWord(index, "née") { return NameScore(person: 3) }
    let limit = min(line.upperBound, open + 24)
    guard let close = (index..<max(index, limit)).first(where: { tokens[$0].mark == .closeBracket })
    else { return .none }
    if tokens[index].shape == .letter, tokens[index + 1].mark == .hyphen {
      return NameScore(person: 3)
    }
    if names.isSport, let match = names.match(at: index), match.tokens.upperBound == close,
      names.entries(match).contains(where: { $0.kind == .country })
    {
      return NameScore(person: 1)
    }
    let next = close + 1
    guard next < line.upperBound, tokens[next].isWord, names.isSmall(next, .auxiliary) else {
      return .none
    }
    return nouns.definition(after: next, line)
  }
}
