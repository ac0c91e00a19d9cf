import Articles

/// A number with its sign and its unit: `-5C`, `US$5 million`, `6-foot-2`.
struct Quantity {
  var tokens: Range<Int>
  var amount: Amount
  var value: Double
  var unit: String?
  var measure: Measure?
  /// Whether the unit is an adjective's: "10-acre".
  var isHyphenated = false
  /// Whether a currency's sign or code stands before it.
  var hasPrefix = false
  var isAge = false

  /// Whether it needs nothing else to be a figure.
  var hasUnit: Bool { unit != nil }
}

extension FigureReader {
  /// The quantity whose number begins at a token; nil where the number is part of something else.
  func quantity(at index: Int, isLinked: Bool = false) -> Quantity? {
    let prefix = currencyBefore(index)
    let sign = signBefore(prefix?.start ?? index)
    guard isLinked || isFree(sign ?? prefix?.start ?? index) else { return nil }
    guard var amount = amount(at: index, hasCurrency: prefix != nil) else { return nil }
    var quantity = Quantity(tokens: amount.tokens, amount: amount, value: amount.value)
    if let prefix {
      quantity.tokens = prefix.start..<quantity.tokens.upperBound
      quantity.set(prefix.measure)
      quantity.hasPrefix = true
      if let code = measure(after: amount, isPrefixed: true) {
        quantity.tokens = quantity.tokens.lowerBound..<code.end
      }
    } else if let age = age(amount) {
      quantity.tokens = age.tokens
      quantity.unit = age.unit
      quantity.isAge = true
    } else if let height = feetAndInches(amount) {
      quantity.tokens = quantity.tokens.lowerBound..<height.end
      quantity.value = height.inches
      quantity.unit = "in"
    } else if amount.isVague, let found = measureOfMany(amount) {
      quantity.tokens = quantity.tokens.lowerBound..<found.end
      quantity.set(found.measure)
    } else if let found = measure(after: amount, isPrefixed: false) {
      quantity.tokens = quantity.tokens.lowerBound..<found.end
      quantity.set(found.measure)
      quantity.isHyphenated = found.isHyphenated
      addSmallerUnit(&quantity)
    } else if let unit = magnitude(before: amount) {
      quantity.unit = unit
    } else if let end = endOfPoint(amount) {
      quantity.tokens = quantity.tokens.lowerBound..<end
      quantity.unit = "percentage_points"
    } else if letterOfMillions(amount.tokens.upperBound) {
      // "5m people", of which no unit was found.
      amount.scale = 1e6
      amount.tokens = amount.tokens.lowerBound..<amount.tokens.upperBound + 1
      quantity.amount = amount
      quantity.tokens = amount.tokens
      quantity.value = amount.value
    } else if amount.isShare, !isPrice(amount) {
      quantity.unit = "ratio"
    }
    if let sign {
      quantity.value.negate()
      quantity.tokens = sign..<quantity.tokens.upperBound
    }
    guard abs(quantity.value) < Amount.most else { return nil }
    return isLoose(quantity) ? quantity : nil
  }

  /// The unit of "magnitude 6.8", "a magnitude of 6.8", "magnitude-6.8".
  private func magnitude(before amount: Amount) -> String? {
    guard isEnglish, amount.value < 11, amount.value > 0, !amount.hasScale, !amount.isShare else {
      return nil
    }
    let last = amount.tokens.lowerBound - 1
    let noun = isWord(last, keys.of) || isInnerHyphen(last) ? last - 1 : last
    return isWord(noun, keys.magnitude) ? "magnitude" : nil
  }

  /// Whether a fraction is one of a price: "fell 5/16 to 60".
  private func isPrice(_ amount: Amount) -> Bool {
    amount.form == .digits && amount.tokens.count == 1
      && !isWord(amount.tokens.upperBound, keys.of) && has(amount.tokens.lowerBound - 1, .change)
  }

  /// Whether nothing is joined to the beginning of a number that makes it part of something else.
  private func isFree(_ start: Int) -> Bool {
    guard isJoined(start), start > 0 else {
      // The decimals of "4 . 8", as some agencies' texts part them.
      return
        !(isMark(start - 1, .period) && !isJoined(start - 1) && start > 1
        && tokens[start - 2].isNumber)
    }
    switch tokens[start - 1].mark {
    case .hyphen:
      // "Dad-of-three", "magnitude-6.8"
      return has(start - 4, .parent) && isWord(start - 2, keys.of) && isInnerHyphen(start - 3)
        || isWord(start - 2, keys.magnitude)
    case .openBracket, .straightQuote, .leftQuote, .lowQuote, .leftSingle, .leftGuillemet,
      .rightGuillemet, .plus, .ellipsis:
      return !(tokens[start - 1].mark == .plus && isJoined(start - 1))
    case .dash: return true
    // Older agencies' texts have `` for quotation marks.
    case .other:
      return ["~", "`", "±"].contains { text.bytes(of: start - 1).elementsEqual($0.utf8) }
    default: return false
    }
  }

  /// Whether what follows does not make it part of something else.
  private func isLoose(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    guard isJoined(end) else { return true }
    switch tokens[end].mark {
    case .none: return false
    case .at, .number, .ampersand: return false
    case .slash, .colon: return !isJoined(end + 1) || quantity.hasUnit
    case .other: return !isJoined(end + 1)
    default: return true
    }
  }

  /// Where a minus stands before a number.
  private func signBefore(_ start: Int) -> Int? {
    let index = start - 1
    guard index >= floor, sentence.contains(index) else { return nil }
    if tokens[index].mark == .hyphen || tokens[index].mark == .dash {
      let isSign = isJoined(start) && !tokens[index].isJoined && tokens[index].bytes.count != 2
      // A long dash that stands right before a number is the sentence's own.
      let isMinus =
        tokens[index].mark == .hyphen || text.bytes(of: index).elementsEqual([0xE2, 0x88, 0x92])
      return isSign && isMinus ? index : nil
    }
    // "Plus or minus 3" is of both signs.
    let isNamed =
      isWord(index, keys.minus) && !isWord(index - 2, keys.plus) || isWord(index, keys.negative)
    return isEnglish && isNamed ? index : nil
  }
}

extension Quantity {
  fileprivate mutating func set(_ measure: Measure) {
    self.measure = measure
    unit = measure.code
    value = amount.value / measure.divisor
  }
}
