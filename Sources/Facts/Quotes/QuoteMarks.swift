/// Tells what each quotation mark of a text does: opens, closes, or is an apostrophe.
struct QuoteMarks {
  private let text: FactText
  private let tokens: ContiguousArray<Token>

  init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
  }

  enum Step {
    case open(QuoteStyle, length: Int)
    case close(length: Int)
    /// An apostrophe that closes where no better one follows: "the workers' rights".
    case closeWeakly
    case pass
  }

  /// What the mark at a token does, given the marks that are open, the innermost last.
  func step(at index: Int, inside open: QuoteStyle?, outer: QuoteStyle?) -> Step {
    switch tokens[index].mark {
    case .straightQuote: straight(index, isInside(.double, .low, open, outer))
    case .leftQuote: left(index, open)
    case .rightQuote: right(index, open, outer)
    case .lowQuote: .open(isSingleLow(index) ? .lowSingle : .low, length: 1)
    case .leftGuillemet:
      open == .reversedGuillemet ? .close(length: 1) : .open(.guillemet, length: 1)
    case .rightGuillemet: rightGuillemet(index, open, outer)
    case .leftSingle: leftSingle(index, open)
    case .apostrophe: apostrophe(index, open, outer)
    case .other: backtick(index)
    default: .pass
    }
  }

  private func isInside(
    _ first: QuoteStyle, _ second: QuoteStyle, _ open: QuoteStyle?, _ outer: QuoteStyle?
  ) -> Bool {
    if open == first || open == second { return true }
    return (open?.isSingle ?? false) && (outer == first || outer == second)
  }

  // MARK: The sides of a mark

  private func isJoinedBefore(_ index: Int) -> Bool { tokens[index].isJoined }

  private func isJoinedAfter(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isJoined
  }

  /// Whether a mark has white space, a bracket or a dash before it and none after.
  private func looksOpening(_ index: Int) -> Bool {
    guard isJoinedAfter(index) else { return false }
    guard isJoinedBefore(index) else { return true }
    switch tokens[index - 1].mark {
    case .openBracket, .dash, .hyphen, .slash, .colon, .leftQuote, .leftSingle, .straightQuote,
      .lowQuote:
      return tokens[index + 1].isWord || tokens[index + 1].isNumber
    default: return false
    }
  }

  private func isWordAfter(_ index: Int) -> Bool {
    isJoinedAfter(index) && tokens[index + 1].kind != .mark
  }

  // MARK: Double marks

  private func straight(_ index: Int, _ isInside: Bool) -> Step {
    if isInside {
      let isNested = looksOpening(index) && !isJoinedBefore(index)
      return isNested ? .open(.double, length: 1) : .close(length: 1)
    }
    let stands = !isJoinedBefore(index) && !isJoinedAfter(index)
    return looksOpening(index) || stands ? .open(.double, length: 1) : .pass
  }

  /// `“` opens in English and closes in German.
  private func left(_ index: Int, _ open: QuoteStyle?) -> Step {
    let closes = isJoinedBefore(index) && !isWordAfter(index)
    if open == .low, closes || !isJoinedAfter(index) { return .close(length: 1) }
    return open == .double && closes ? .close(length: 1) : .open(.double, length: 1)
  }

  /// `”` closes, and opens where nothing is open: Swedish, Finnish.
  private func right(_ index: Int, _ open: QuoteStyle?, _ outer: QuoteStyle?) -> Step {
    if isInside(.double, .low, open, outer) || isInside(.right, .right, open, outer) {
      return .close(length: 1)
    }
    return looksOpening(index) ? .open(.right, length: 1) : .pass
  }

  private func rightGuillemet(_ index: Int, _ open: QuoteStyle?, _ outer: QuoteStyle?) -> Step {
    if isInside(.guillemet, .reversedGuillemet, open, outer) { return .close(length: 1) }
    return looksOpening(index) ? .open(.reversedGuillemet, length: 1) : .pass
  }

  /// "``", as old wires write it.
  private func backtick(_ index: Int) -> Step {
    guard text.bytes(of: index).first == 0x60, isJoinedAfter(index),
      tokens[index + 1].mark == .other,
      text.bytes(of: index + 1).first == 0x60
    else { return .pass }
    return .open(.double, length: 2)
  }

  // MARK: Single marks

  private func isSingleLow(_ index: Int) -> Bool { text.bytes(of: index).last == 0x9A }

  private func leftSingle(_ index: Int, _ open: QuoteStyle?) -> Step {
    if open == .lowSingle { return .close(length: 1) }
    return isWordAfter(index) && isElision(index + 1) ? .pass : .open(.single, length: 1)
  }

  private func apostrophe(_ index: Int, _ open: QuoteStyle?, _ outer: QuoteStyle?) -> Step {
    if isJoinedAfter(index), tokens[index + 1].mark == .apostrophe,
      isInside(.double, .double, open, outer)
    {
      return .close(length: 2)
    }
    let isStraight = text.bytes(of: index).first == 0x27
    if isStraight, looksOpening(index), !isElision(index + 1) { return .open(.single, length: 1) }
    guard open?.isSingle ?? false, isJoinedBefore(index), !isWordAfter(index) else { return .pass }
    return mayBePossessive(index) ? .closeWeakly : .close(length: 1)
  }

  /// Whether an apostrophe may be that of "the workers' rights".
  private func mayBePossessive(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].isWord, text.bytes(of: index - 1).last == 0x73 else {
      return false
    }
    return index + 1 < tokens.count && tokens[index + 1].isWord
  }

  /// What begins with an apostrophe: "'90s", "'em".
  private func isElision(_ index: Int) -> Bool {
    tokens[index].isNumber || QuoteWords.standard[tokens[index].word].contains(.elision)
  }
}
