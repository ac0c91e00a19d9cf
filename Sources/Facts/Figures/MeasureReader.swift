import Articles

/// Units and currencies beside numbers.
extension FigureReader {
  /// The currency before a number: "$", "A$", "Rs 500".
  func currencyBefore(_ index: Int) -> (measure: Measure, start: Int)? {
    let last = index - 1
    guard last >= floor, sentence.contains(last) else { return nil }
    let isSign = tokens[last].mark == .currency
    guard isSign || tokens[last].isWord && tokens[last].has(.currency) else { return nil }
    let starts = isSign ? [last - 1] : [last]
    for start in starts
    where start >= floor && sentence.contains(start) && isPrefix(start, last, isSign) {
      if let found = words.measures.longest(tokens, at: start, to: index, where: \.isPrefix),
        found.end == index, let measure = found.meanings.first(where: { fits($0, start) }),
        isSign || isCode(start)
      {
        return (measure, start)
      }
    }
    guard isSign, let measure = sign(last) else { return nil }
    return (measure, last)
  }

  /// Whether letters before a sign belong to it: "A$", "US $"; the "A" of "A $5 fee" does not.
  private func isPrefix(_ start: Int, _ last: Int, _ isSign: Bool) -> Bool {
    !isSign || tokens[last].isJoined || tokens[start].bytes.count > 1
  }

  /// Whether a word before a number is a currency's code and no word: "USD", not "TOP".
  private func isCode(_ index: Int) -> Bool {
    tokens[index].isCapitalised && !tokens[index].has(.common)
  }

  private func sign(_ index: Int) -> Measure? {
    let bytes = text.bytes(of: index)
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
      .flatMap { words.signs[$0.value] }
  }

  /// The unit after a number, and the token after it.
  func measure(
    after amount: Amount, isPrefixed: Bool
  ) -> (measure: Measure, end: Int, isHyphenated: Bool)? {
    var start = amount.tokens.upperBound
    let isHyphenated = isInnerHyphen(start) && tokens[start + 1].isWord
    if isHyphenated { start += 1 }
    guard sentence.contains(start) else { return nil }
    if isMark(start, .currency), !isJoined(start + 1) || tokens[start + 1].kind == .mark {
      return isPrefixed ? nil : sign(start).map { ($0, start + 1, false) }
    }
    guard
      let found = words.measures.longest(
        tokens, at: start, to: min(start + 6, sentence.upperBound), where: { fits($0, start) })
    else { return nil }
    let fitting = found.meanings.filter { fits($0, start) }
    let isJoinedLetters = tokens[start].isJoined && !isHyphenated
    if isPrefixed {
      let code = fitting.first { $0.isPrefix && $0.isCapitalised }
      return code.map { ($0, found.end, false) }
    }
    guard let chosen = choose(fitting, amount, found.end, isHyphenated),
      isJoinedLetters || !(chosen.isShort && chosen.code == "USD"),
      !isOrdinaryWord(chosen, start, found.end, amount)
    else { return nil }
    return (chosen, found.end, isHyphenated)
  }

  /// The unit of "millions of dollars", "hundreds of miles", and the token after it.
  func measureOfMany(_ amount: Amount) -> (measure: Measure, end: Int)? {
    let of = amount.tokens.upperBound
    guard isEnglish, isWord(of, keys.of) else { return nil }
    var many = amount
    many.tokens = amount.tokens.lowerBound..<of + 1
    return measure(after: many, isPrefixed: false).flatMap { found in
      found.measure.isTime || found.measure.isShort ? nil : (found.measure, found.end)
    }
  }

  /// Whether a form has the capitals that it needs.
  private func fits(_ measure: Measure, _ start: Int) -> Bool {
    let token = tokens[start]
    guard token.isWord else { return true }
    if measure.isCapitals { return token.shape == .capitals }
    if measure.isCapitalised { return token.isCapitalised }
    return !measure.isShort || token.shape == .small || token.shape == .mixed
  }

  /// Money or a weight, of a word that is both.
  private func choose(
    _ measures: [Measure], _ amount: Amount, _ end: Int, _ isHyphenated: Bool
  ) -> Measure? {
    let unit = measures.first { !$0.isCurrency }
    guard let currency = measures.first(where: \.isCurrency) else { return unit }
    guard let unit else { return currency }
    return isMoney(amount, end, isHyphenated) ? currency : unit
  }

  /// Whether a word that may be a unit is more likely another here: "won", "real", "m" of "5m
  /// people".
  private func isOrdinaryWord(
    _ measure: Measure, _ start: Int, _ end: Int, _ amount: Amount
  ) -> Bool {
    let token = tokens[start]
    guard token.isWord, end == start + 1 else { return false }
    if letterOfMillions(start) || isOfClock(start) { return true }
    // "50 Cent", "Three Mile Island".
    if token.shape == .title, !measure.isCapitalised, amount.decimals == 0, !amount.hasScale,
      measure.code != "percent", isEnglish
    {
      return true
    }
    if measure.isShort, !measure.isCapitalised, !token.isJoined {
      return token.bytes.count < 2 && has(start, .stop)
    }
    if measure.isShort, measure.isCapitalised, !token.isJoined { return token.shape == .letter }
    if measure.isTime { return false }
    if ["stone", "foot", "yard"].contains(where: { text.bytes(of: start).elementsEqual($0.utf8) }) {
      return amount.form == .words && nounRun(at: end, isOne: false) != nil
    }
    if measure.code == "DEM" { return !amount.hasScale && !amount.isGrouped }
    guard measure.isCurrency, token.has(.common) else { return false }
    let isKnown = ["USD", "EUR", "GBP", "JPY", "MXN", "INR", "RUB", "CHF"].contains(measure.code)
    return !isKnown && !ends(start, in: "s") && !amount.hasScale && !amount.isGrouped
  }

  /// Whether a "p" is that of "3:10 p. m.", as texts have it that programs have taken apart.
  private func isOfClock(_ index: Int) -> Bool {
    text.bytes(of: index).elementsEqual("p".utf8) && isMark(index + 1, .period)
      && sentence.contains(index + 2) && text.bytes(of: index + 2).elementsEqual("m".utf8)
  }

  /// Whether an "m" right after a number means millions: something counted follows.
  func letterOfMillions(_ index: Int) -> Bool {
    guard isJoined(index), tokens[index].bytes.count == 1, tokens[index].shape == .small,
      text.bytes(of: index).first == 0x6D
    else { return false }
    guard isEnglish, let nouns = nounRun(at: index + 1, isOne: false) else { return false }
    // "The 28m vehicle burns propane": a noun right after a plural makes that a verb.
    let next = nouns.upperBound
    let isVerb =
      nouns.count > 1 && isWord(index - 2, keys.the) && sentence.contains(next)
      && tokens[next].isWord && tokens[next].shape == .small && !has(next, .stop)
      && !tokens[next].has(.event) && !ends(next, in: "ed")
    return !isVerb
  }

  /// Adds the smaller unit of "6 feet 2 inches", `6'2"` is read elsewhere.
  func addSmallerUnit(_ quantity: inout Quantity) {
    if addCents(&quantity) { return }
    guard let unit = quantity.unit, let (small, count) = FigureReader.smaller[unit] else { return }
    var index = quantity.tokens.upperBound
    if isInnerHyphen(index) || isMark(index, .comma) || isWord(index, keys.and) { index += 1 }
    guard sentence.contains(index), tokens[index].isNumber,
      let number = notation.number(text.bytes(of: index)), number.digits < count
    else { return }
    let amount = Amount(tokens: index..<index + 1, digits: number.digits, form: .digits)
    if small == "in", isWord(index + 1, keys.in), !isInnerHyphen(index + 2) {
      quantity.tokens = quantity.tokens.lowerBound..<index + 2
    } else if let found = measure(after: amount, isPrefixed: false), found.measure.code == small {
      quantity.tokens = quantity.tokens.lowerBound..<found.end
    } else if quantity.isHyphenated, isInnerHyphen(index - 1) {
      quantity.tokens = quantity.tokens.lowerBound..<index + 1
    } else {
      return
    }
    quantity.value = quantity.value * count + number.digits
    quantity.unit = small
  }

  /// Adds the cents of "3 dollars 50 cents".
  private func addCents(_ quantity: inout Quantity) -> Bool {
    guard let measure = quantity.measure, measure.isCurrency, measure.divisor == 1 else {
      return false
    }
    let end = quantity.tokens.upperBound
    let index = isWord(end, keys.and) ? end + 1 : end
    guard sentence.contains(index), tokens[index].isNumber || tokens[index].has(.numberWord),
      let amount = tokens[index].isNumber ? digits(at: index) : wordAmount(at: index),
      amount.value < 100, amount.decimals == 0
    else { return true }
    guard let cents = self.measure(after: amount, isPrefixed: false),
      cents.measure.isCurrency, cents.measure.divisor == 100
    else { return true }
    quantity.value = (quantity.value * 100 + amount.value) / 100
    quantity.tokens = quantity.tokens.lowerBound..<cents.end
    return true
  }

  /// The inches of `6'2"`, and the token after them.
  func feetAndInches(_ amount: Amount) -> (inches: Double, end: Int)? {
    let mark = amount.tokens.upperBound
    guard amount.isPlain, amount.value < 10, isMark(mark, .apostrophe), isJoined(mark),
      isJoined(mark + 1), tokens[mark + 1].isNumber,
      let inches = notation.number(text.bytes(of: mark + 1)), inches.decimals == 0,
      inches.digits < 12
    else { return nil }
    let end = mark + 2
    let hasMark = (isMark(end, .straightQuote) || isMark(end, .rightQuote)) && isJoined(end)
    return (amount.value * 12 + inches.digits, hasMark ? end + 1 : end)
  }

  /// The smaller unit of a unit, and how many of it make one.
  private static let smaller: [String: (unit: String, count: Double)] = [
    "ft": ("in", 12), "lb": ("oz", 16), "st": ("lb", 14),
  ]
}
