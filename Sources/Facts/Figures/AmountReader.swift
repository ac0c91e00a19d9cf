import Articles

/// Numbers in digits, and the scales after them.
extension FigureReader {
  /// The number that begins at a token, with its scale; nil where it is none.
  func amount(at index: Int, hasCurrency: Bool) -> Amount? {
    if let share = share(at: index) { return share }
    if isOneUnit(index) { return Amount(tokens: index..<index + 1, digits: 1, form: .words) }
    guard tokens[index].isNumber else { return wordAmount(at: index) }
    guard var amount = digits(at: index) else { return nil }
    addFraction(&amount)
    addScale(&amount, hasCurrency)
    return amount
  }

  /// Whether an article is one of a length: "within a mile of the yard".
  func isOneUnit(_ index: Int) -> Bool {
    guard isEnglish, isWord(index, keys.a), isWord(index - 1, keys.within),
      sentence.contains(index + 1), tokens[index + 1].has(.unit)
    else { return false }
    return words.measures.longest(tokens, at: index + 1, to: min(index + 3, sentence.upperBound))?
      .meanings.contains { $0.isLength && !$0.isShort } ?? false
  }

  /// Digits, also in groups that spaces part: "1 234 567".
  func digits(at index: Int) -> Amount? {
    guard let number = notation.number(text.bytes(of: index)) else { return nil }
    var amount = Amount(
      tokens: index..<index + 1, digits: number.digits, decimals: number.decimals, form: .digits,
      isGrouped: number.isGrouped)
    guard number.decimals == 0, !number.isGrouped, number.digits > 0, number.digits < 1000 else {
      return amount
    }
    if let spaced = spacedThousands(index, number.digits) { return spaced }
    var end = index + 1
    while end < sentence.upperBound, isGroup(end), end - index < 5 { end += 1 }
    let groups = end - index - 1
    guard groups > 1 || groups == 1 && (!isEnglish || isNarrow(index + 1)) else { return amount }
    for group in index + 1..<end {
      guard let number = groupValue(group) else { return amount }
      amount.digits = amount.digits * 1000 + number.whole
      if number.decimals > 0 {
        amount.digits = amount.digits * number.power + number.fraction
        amount.decimals = number.decimals
        end = group + 1
        break
      }
    }
    amount.tokens = index..<end
    amount.isGrouped = true
    return amount
  }

  /// Whether a token is three digits after a space alone, with decimals at most.
  private func isGroup(_ index: Int) -> Bool {
    guard tokens[index].isNumber, !tokens[index].isJoined,
      !isJoined(index + 1) || isUnitMark(index + 1)
    else { return false }
    let bytes = text.bytes(of: index)
    let whole = bytes.prefix { $0 &- 0x30 < 10 }
    return whole.count == 3 && tokens[index].start - tokens[index - 1].end <= 3
      && (bytes.count == 3 || bytes.count <= 7 && bytes.dropFirst(4).allSatisfy { $0 &- 0x30 < 10 })
  }

  /// "30, 000", as texts have it that programs have taken apart: no number of its own is written
  /// "000".
  private func spacedThousands(_ index: Int, _ first: Double) -> Amount? {
    var (end, value, isSure) = (index + 1, first, false)
    while end - index < 7, isMark(end, .comma), isJoined(end), sentence.contains(end + 1),
      tokens[end + 1].isNumber, !isJoined(end + 1)
    {
      let group = text.bytes(of: end + 1)
      guard group.count == 3, let whole = groupValue(end + 1)?.whole else { break }
      isSure = isSure || group.first == 0x30
      (end, value) = (end + 2, value * 1000 + whole)
    }
    guard isSure else { return nil }
    return Amount(tokens: index..<end, digits: value, form: .digits, isGrouped: true)
  }

  private func isUnitMark(_ index: Int) -> Bool {
    switch tokens[index].mark {
    case .percent, .currency, .degree, .comma, .period, .semicolon, .closeBracket, .hyphen: true
    default: false
    }
  }

  /// Whether the space before a token is one that no line breaks at: two bytes or three.
  private func isNarrow(_ index: Int) -> Bool { tokens[index].start - tokens[index - 1].end > 1 }

  private func groupValue(
    _ index: Int
  ) -> (whole: Double, fraction: Double, decimals: Int, power: Double)? {
    var whole = 0.0
    var fraction = 0.0
    var decimals = -1
    var power = 1.0
    for byte in text.bytes(of: index) {
      let digit = Double(byte &- 0x30)
      if byte &- 0x30 >= 10 {
        guard decimals < 0 else { return nil }
        decimals = 0
      } else if decimals < 0 {
        whole = whole * 10 + digit
      } else {
        fraction = fraction * 10 + digit
        decimals += 1
        power *= 10
      }
    }
    return (whole, fraction, max(decimals, 0), power)
  }

  /// Adds "1/2" or "½" after a whole number.
  private func addFraction(_ amount: inout Amount) {
    let end = amount.tokens.upperBound
    // Prices of grain, too: "4.32 1/2".
    guard !amount.isGrouped, sentence.contains(end) else { return }
    let fraction: Double?
    if tokens[end].isNumber {
      fraction = slashed(end)
    } else {
      fraction = number(end).flatMap {
        $0.kind == .fraction && tokens[end].bytes.count < 4 ? $0.value : nil
      }
    }
    guard let fraction else { return }
    amount.digits += fraction
    amount.tokens = amount.tokens.lowerBound..<end + 1
    amount.isGrouped = true
  }

  /// The value of "3/4", where its denominator is one that measures have.
  func slashed(_ index: Int) -> Double? {
    let bytes = text.bytes(of: index)
    guard bytes.contains(0x2F) else { return nil }
    let parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 2, let above = notation.number(parts[0])?.digits,
      let below = notation.number(parts[1])?.digits, above > 0, above < below,
      [2, 3, 4, 5, 8, 10, 16, 32].contains(below)
    else { return nil }
    return above / below
  }

  /// Adds "million", "lakh crore", "K".
  func addScale(_ amount: inout Amount, _ hasCurrency: Bool) {
    var end = amount.tokens.upperBound
    // Beyond what a Double holds, the value says so.
    for _ in 0..<8 {
      guard let found = scale(at: end, hasCurrency || !amount.isPlain) else { break }
      amount.scale *= found.scale
      end = found.end
    }
    amount.tokens = amount.tokens.lowerBound..<end
    addHalf(&amount)
  }

  /// The scale at a token: a word, or a letter joined to the number.
  private func scale(at start: Int, _ isMoney: Bool) -> (scale: Double, end: Int)? {
    var index = start
    if isInnerHyphen(index), !isLetterScale(index + 1) { index += 1 }
    guard sentence.contains(index), tokens[index].isWord else { return nil }
    let isLetter = tokens[index].bytes.count == 1
    if isLetter { return letterScale(index, isMoney).map { ($0, index + 1) } }
    if let number = number(index) {
      if number.kind == .scale { return (number.value, index + 1) }
      let isDozen = tokens[index].word == keys.dozen && isEnglish
      return isDozen && index == start ? (number.value, index + 1) : nil
    }
    // Abbreviations and "million" that texts of other languages have of English.
    let isAbbreviation = tokens[index].isJoined && tokens[index].bytes.count < 4
    guard isAbbreviation, let number = text.lexicon.numbers.english[tokens[index].word],
      number.kind == .scale
    else { return nil }
    return (number.value, index + 1)
  }

  private func isLetterScale(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].bytes.count == 1
  }

  /// A letter right after a number: "325K", "£5m"; an "m" alone also is metres.
  private func letterScale(_ index: Int, _ isMoney: Bool) -> Double? {
    guard tokens[index].isJoined, let letter = text.bytes(of: index).first else { return nil }
    switch letter {
    case 0x6B, 0x4B: return 1e3
    case 0x4D: return 1e6
    case 0x6D: return currencyBefore(firstDigit(index)) != nil || currencyFollows(index) ? 1e6 : nil
    case 0x62, 0x42: return 1e9
    case 0x74, 0x54: return currencyBefore(firstDigit(index)) != nil ? 1e12 : nil
    default: return nil
    }
  }

  private func firstDigit(_ index: Int) -> Int {
    var first = index - 1
    // "$3-5m": the sign stands before the first number.
    while first - 2 > floor, tokens[first].isNumber, isInnerHyphen(first - 1),
      tokens[first - 2].isNumber, currencyBefore(first) == nil
    {
      first -= 2
    }
    return first
  }

  private func currencyFollows(_ index: Int) -> Bool {
    guard sentence.contains(index + 1) else { return false }
    if isMark(index + 1, .currency), !isJoined(index + 2) { return true }
    return tokens[index + 1].isWord && tokens[index + 1].has(.currency)
      && !tokens[index + 1].has(.unit)
  }

  /// Adds the half of "3 million and a half".
  private func addHalf(_ amount: inout Amount) {
    let end = amount.tokens.upperBound
    guard isEnglish, amount.hasScale, amount.decimals == 0, isWord(end, keys.and),
      isWord(end + 1, keys.a), isWord(end + 2, keys.half)
    else { return }
    amount.digits += 0.5
    amount.tokens = amount.tokens.lowerBound..<end + 3
  }
}
