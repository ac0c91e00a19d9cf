/// Finds the stretches of a text in which names stand: words with capitals and what joins them.
struct NameRuns {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) { self.names = names }

  /// The stretches of all sentences, in order.
  func all() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for sentence in names.text.sentences {
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard begins(at: index, sentence.upperBound) else {
          index += 1
          continue
        }
        let end = min(max(end(from: index, sentence.upperBound), index + 1), sentence.upperBound)
        runs.append(index..<end)
        index = end
      }
    }
    return runs
  }

  private func begins(at index: Int, _ end: Int) -> Bool {
    if names.isNamey(index) { return true }
    if let match = names.match(at: index), isName(match) { return true }
    // "al-Assad", "d'Ivoire"
    return tokens[index].has(.particle) && index + 2 < end && tokens[index + 1].mark == .hyphen
      && tokens[index + 1].isJoined && names.isNamey(index + 2)
  }

  /// Whether an entry names something: a place or an organisation.
  private func isName(_ match: LexiconMatch) -> Bool {
    names.entries(match).contains {
      $0.isCapitalised && ($0.list == .places || $0.list == .organisations)
    }
  }

  private func end(from start: Int, _ limit: Int) -> Int {
    var index = start
    var afterFirst = false
    while index < limit {
      if let match = names.match(at: index), match.tokens.count > 1, isName(match) {
        index = match.tokens.upperBound
      } else if names.isNamey(index)
        || (index == start && !tokens[index].isCapitalised && tokens[index].isWord)
      {
        if tokens[index].has(.organisationFirst) || tokens[index].has(.placeFirst) {
          afterFirst = true
        }
        index += 1
      } else {
        break
      }
      guard let next = joined(after: index, limit, afterFirst) else { break }
      index = next
    }
    return index
  }

  /// Where the next word of a name stands, past what joins it; nil where the name ends.
  private func joined(after index: Int, _ limit: Int, _ afterFirst: Bool) -> Int? {
    guard index < limit else { return nil }
    let token = tokens[index]
    if names.isNamey(index) { return token.isJoined ? nil : index }
    let next = index + 1
    guard next < limit else { return nil }
    switch token.mark {
    case .hyphen where token.isJoined && tokens[next].isJoined:
      return names.isNamey(next) ? next : nil
    case .ampersand: return names.isNamey(next) ? next : nil
    case .comma: return tokens[next].has(.nameSuffix) && tokens[next].isCapitalised ? next : nil
    case .possessive:
      // "McDonald's Corp.", "St. John's University"
      return tokens[next].has(.organisationLast) && names.isNamey(next) ? next : nil
    default: break
    }
    guard token.isWord, token.shape == .small else { return nil }
    if token.has(.particle) { return particle(index, limit) }
    return afterFirst ? connector(index, limit) : nil
  }

  /// Past "de la", "bin", "al-": to the name after them.
  private func particle(_ index: Int, _ limit: Int) -> Int? {
    var next = index + 1
    while next < limit, next < index + 3, tokens[next].has(.particle), tokens[next].shape == .small
    {
      next += 1
    }
    if next < limit, tokens[next].mark == .hyphen, tokens[next].isJoined { next += 1 }
    return next < limit && names.isNamey(next) && !names.isPlain(next) ? next : nil
  }

  /// Past "of the", "for", "and" of "Center for Strategic and International Studies".
  private func connector(_ index: Int, _ limit: Int) -> Int? {
    var next = index
    let word = names.text.bytes(of: index)
    if word.elementsEqual("and".utf8) {
      // Both sides must be ordinary words: "of Health and Welfare", not "of Kansas and Harvard".
      next = index + 1
      guard next < limit, names.isNamey(next), names.isPlain(next), names.isPlain(index - 1) else {
        return nil
      }
      return next
    }
    guard names.tokens[index].has(.preposition),
      NameRuns.connectors.contains(where: { word.elementsEqual($0.utf8) }),
      tokens[index - 1].has([.organisationFirst, .placeFirst])
    else { return nil }
    next = index + 1
    if next < limit, tokens[next].has(.article), tokens[next].shape == .small { next += 1 }
    return next < limit && names.isNamey(next) ? next : nil
  }

  private static let connectors = [
    "of", "for", "on", "de", "des", "du", "del", "di", "für", "della",
  ]
}
