/// Finds the stretches of a text in which names stand: words with capitals and what joins them.
struct NameRuns {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  /// Calls `visit` with each stretch and the line that it stands in, in order.
  func forEach(_ visit: (_ run: Range<Int>, _ line: Range<Int>) -> Void) {
    for line in names.lines {
      var index = line.lowerBound
      while index < line.upperBound {
        guard begins(at: index, line.upperBound) else {
          index += 1
          continue
        }
        let end = min(max(end(from: index, line.upperBound), index + 1), line.upperBound)
        visit(index..<end, line)
        index = end
      }
    }
  }

  private func begins(at index: Int, _ end: Int) -> Bool {
    if names.isNamey(index) || names.isKnown(at: index) { return true }
    // "al-Assad", "d'Ivoire"
    guard tokens[index].has(.particle), index + 1 < end else { return false }
    if tokens[index + 1].mark == .hyphen, tokens[index + 1].isJoined, index + 2 < end {
      return names.isNamey(index + 2)
    }
    // "van der Sar said": small particles with no first name before them, where the lexicon has the
    // surname.
    return tokens[index].shape == .small && !tokens[index].has([.article, .preposition])
      && names.isNamey(index + 1) && !names.isPlain(index + 1)
  }

  private func end(from start: Int, _ limit: Int) -> Int {
    var index = start
    var isOrganisation = false
    while index < limit {
      if let match = names.match(at: index), match.tokens.count > 1,
        names.isKnown(at: index) || names.isOffice(match, before: limit)
      {
        isOrganisation = isOrganisation || match.tokens.contains { opens($0, .organisationFirst) }
        index = match.tokens.upperBound
      } else if names.isNamey(index)
        || (index == start && !tokens[index].isCapitalised && tokens[index].isWord)
      {
        isOrganisation = isOrganisation || opens(index, [.organisationFirst, .placeFirst])
        index += 1
      } else {
        break
      }
      guard let next = joined(after: index, limit, isOrganisation) else { break }
      index = next
    }
    return index
  }

  /// Whether a word begins a name of several parts here: "Ministry" of "Ministry of Health".
  private func opens(_ index: Int, _ classes: WordClasses) -> Bool {
    tokens[index].has(classes) && index + 1 < tokens.count
      && NameRuns.connectors.contains { names.isWord(index + 1, $0) }
  }

  /// Where the next word of a name stands, past what joins it; nil where the name ends.
  private func joined(after index: Int, _ limit: Int, _ isOrganisation: Bool) -> Int? {
    guard index < limit else { return nil }
    let token = tokens[index]
    if names.isNamey(index) { return token.isJoined ? nil : index }
    let next = index + 1
    guard next < limit else { return nil }
    switch token.mark {
    case .hyphen where token.isJoined && tokens[next].isJoined:
      return names.isNamey(next) ? next : nil
    case .ampersand: return names.isNamey(next) ? next : nil
    case .comma:
      if tokens[next].has(.nameSuffix), tokens[next].isCapitalised { return next }
      if names.isCompanySuffix(next) { return next }
      return isOrganisation ? listed(index, limit) : nil
    case .possessive:
      // "McDonald's Corp.", "St. John's University"
      let isWhole = tokens[index - 1].has(.organisationLast) || opens(next, .organisationFirst)
      return !isWhole && tokens[next].has(.organisationLast) && names.isNamey(next) ? next : nil
    case .apostrophe where token.isJoined && !tokens[next].isJoined:
      // "Port Workers' Union"
      let isOfMany = names.text.bytes(of: index - 1).last == 0x73
      return isOfMany && tokens[next].has(.organisationLast) && names.isNamey(next) ? next : nil
    case .straightQuote, .leftQuote, .leftSingle, .openBracket: return nickname(index, limit)
    default: break
    }
    guard token.isWord, token.shape == .small else { return nil }
    if token.has(.particle), let past = particle(index, limit) { return past }
    if names.isWord(index - 1, "Hall"), names.isWord(index, "of"), names.isNamey(next) {
      return next
    }
    // "State Railway of Peru"
    if tokens[index - 1].has(.organisationLast), names.isWord(index, "of"), names.isKnown(at: next)
    {
      return next
    }
    if names.isWord(index, "and"), joinsCompany(index, limit) { return next }
    return isOrganisation ? connector(index, limit) : nil
  }

  /// Past the nickname of `Edward "Ted" Kennedy`.
  private func nickname(_ open: Int, _ limit: Int) -> Int? {
    guard
      tokens[open - 1].has(.firstName) || names.isInitial(open - 1)
        || open > 1 && tokens[open - 2].has(.firstName)
    else { return nil }
    var close = open + 1
    while close < min(limit, open + 3), names.isNamey(close) { close += 1 }
    guard close > open + 1, close + 1 < limit, names.isNamey(close + 1) else { return nil }
    switch tokens[close].mark {
    case .straightQuote, .rightQuote, .apostrophe, .leftQuote, .closeBracket: return close + 1
    default: return nil
    }
  }

  /// Past "de la", "bin", "al-": to the name after them.
  private func particle(_ index: Int, _ limit: Int) -> Int? {
    let isAfterName =
      tokens[index - 1].has(.firstName)
      || !tokens[index].has([.preposition, .article, .conjunction])
    var next = index + 1
    while next < limit, next < index + 3, tokens[next].has(.particle), tokens[next].shape == .small
    {
      next += 1
    }
    if next < limit, tokens[next].mark == .hyphen, tokens[next].isJoined { next += 1 }
    return next < limit && names.isNamey(next) && (isAfterName || !names.isPlain(next))
      ? next : nil
  }

  /// Past the comma of "Department of Public Lands, Mines and Fisheries".
  private func listed(_ comma: Int, _ limit: Int) -> Int? {
    let next = comma + 1
    guard next + 1 < limit, isOrdinary(comma - 1), isOrdinary(next) else { return nil }
    return names.isWord(next + 1, "and") || tokens[next + 1].mark == .comma ? next : nil
  }

  /// Past "of the", "for", "and" of "Center for Strategic and International Studies".
  private func connector(_ index: Int, _ limit: Int) -> Int? {
    var next = index + 1
    if names.isWord(index, "and") {
      // Both sides must be ordinary words: "of Health and Welfare", not "of Kansas and Harvard".
      guard next < limit, isOrdinary(next), isOrdinary(index - 1) else { return nil }
      return next
    }
    guard next < limit, NameRuns.connectors.contains(where: { names.isWord(index, $0) }) else {
      return nil
    }
    guard
      tokens[index - 1].has([.organisationFirst, .placeFirst])
        || isOrdinary(index - 1) && isOrdinary(next)
    else { return nil }
    if names.isSmall(next, .article) { next += 1 }
    guard next < limit, names.isNamey(next), !tokens[next].has([.weekday, .month]) else {
      return nil
    }
    // "plays in the Super League for FC Basel"
    let isOther = names.isKnown(at: next) || tokens[next].has(.organisationPrefix)
    return isOther && names.isWord(index, "for") ? nil : next
  }

  /// Whether "and" stands in the name of a company: "the Halden and Western Railway", "Northern
  /// Telegraph and Cable Corp."
  private func joinsCompany(_ and: Int, _ limit: Int) -> Bool {
    guard names.isNamey(and - 1), names.isNamey(and + 1) else { return false }
    var last = and + 1
    while last + 1 < min(limit, and + 6), names.isNamey(last + 1), !tokens[last + 1].isJoined {
      last += 1
    }
    if names.isCompanySuffix(last) {
      return tokens[and - 1].has([.common, .organisationLast]) && isOrdinary(and + 1)
    }
    guard NameRuns.lines.contains(where: { names.isWord(last, $0) }) else { return false }
    var first = and - 1
    while first > and - 5, first > 0, names.isNamey(first - 1), !tokens[first - 1].has(.article) {
      first -= 1
    }
    return first > 0 && tokens[first - 1].has(.article)
  }

  private static let lines: [StaticString] = ["Railway", "Railroad", "Railways"]

  /// A word with a capital that names neither a person nor a place nor an organisation by itself.
  private func isOrdinary(_ index: Int) -> Bool {
    guard names.isNamey(index), !names.isInitial(index) else { return false }
    if names.isPlain(index) { return true }
    return !names.isKnown(at: index) && !tokens[index].has([.firstName, .surname, .demonym])
  }

  private static let connectors: [StaticString] = [
    "of", "for", "on", "de", "des", "du", "del", "di", "für", "della", "against", "dla",
  ]
}
