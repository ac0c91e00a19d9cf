import Articles

/// Ranges: "between 10 and 12", "10-12 percent", "$3 million to $5 million", "two or three".
extension FigureReader {
  /// Two quantities that are one figure.
  struct QuantityRange {
    var low: Quantity
    var high: Quantity
    var tokens: Range<Int>
    var isBetween: Bool
  }

  func range(from first: Quantity) -> QuantityRange? {
    guard !first.amount.isShare || first.amount.tokens.count == 1,
      let link = link(after: first), let next = numeric(at: link.next),
      var second = quantity(at: next, isLinked: link.isHyphen), agree(first, second),
      !isLevel(first, second, link)
    else { return nil }
    var low = first
    if link.isOr, !(second.value <= low.value * 2) { return nil }
    inherit(&low, from: &second)
    guard low.value < second.value else { return nil }
    var start = low.tokens.lowerBound
    if link.isSpan { start = link.start }
    return QuantityRange(
      low: low, high: second, tokens: start..<second.tokens.upperBound, isBetween: true)
  }

  /// What joins two numbers.
  private struct Link {
    var next: Int
    /// Where "between" or "from" stands.
    var start: Int
    var isSpan = false
    var isOr = false
    var isHyphen = false
  }

  private func link(after first: Quantity) -> Link? {
    let end = first.tokens.upperBound
    let start = first.tokens.lowerBound
    let isBetween = isWord(start - 1, keys.between) && start - 1 >= floor
    if isInnerHyphen(end) { return Link(next: end + 1, start: start, isHyphen: true) }
    guard isEnglish else { return nil }
    // "10- to 12-inch"
    let word = isMark(end, .hyphen) && isJoined(end) && !isJoined(end + 1) ? end + 1 : end
    if isWord(word, keys.and) {
      return isBetween ? Link(next: word + 1, start: start - 1, isSpan: true) : nil
    }
    if isWord(word, keys.to) {
      let isFrom = isWord(start - 1, keys.from) && start - 1 >= floor
      guard isFrom else { return Link(next: word + 1, start: start) }
      // "Ranging from", "in age from"
      return has(start - 2, .span) || has(start - 2, .age)
        ? Link(next: word + 1, start: start - 1, isSpan: true) : nil
    }
    if isWord(word, keys.or) { return Link(next: word + 1, start: start, isOr: true) }
    return nil
  }

  /// Where a number stands behind a currency's sign.
  private func numeric(at index: Int) -> Int? {
    for next in index..<index + 3 where sentence.contains(next) {
      let token = tokens[next]
      if token.isNumber || token.has(.numberWord) && numbers[token.word] != nil { return next }
      if isArticle(next), next == index { continue }
      guard token.mark == .currency || token.isCapitalised && isJoined(next + 1) else { return nil }
    }
    return nil
  }

  /// Whether two quantities are of one kind.
  private func agree(_ first: Quantity, _ second: Quantity) -> Bool {
    guard first.unit == nil || second.unit == nil || first.unit == second.unit else { return false }
    guard !first.amount.isVague, !second.amount.isVague else { return false }
    // "$5 to 300 people": money before, and a count after.
    return first.unit == nil || second.unit != nil || first.hasPrefix || first.isAge
  }

  /// Whether the second is the level that was reached: "rose 3 percent to 5 percent".
  private func isLevel(_ first: Quantity, _ second: Quantity, _ link: Link) -> Bool {
    guard !link.isSpan, !link.isHyphen, !link.isOr else { return false }
    let before = first.tokens.lowerBound - 1
    if has(before, .change), sentence.contains(before) {
      return first.hasUnit || !second.hasUnit
    }
    // "Cut it by $5 to $95", but "by $5 to $10".
    guard isWord(before, keys.by) else { return false }
    if !first.hasUnit, !second.hasUnit {
      // "Rose by 42,000 to 7.6 million"
      let isWhole = first.amount.isGrouped || first.amount.hasScale
      return has(before - 1, .change) && isWhole && second.value > first.value * 2
    }
    guard first.hasUnit, second.hasUnit else { return false }
    return second.value > first.value * 2 || !first.hasPrefix && has(before - 1, .change)
  }

  /// Gives the first what only the second says: scale and unit.
  private func inherit(_ low: inout Quantity, from high: inout Quantity) {
    if low.unit == nil {
      low.unit = high.unit
      low.measure = high.measure
      low.isAge = high.isAge
      if let divisor = high.measure?.divisor { low.value = low.amount.value / divisor }
    } else if high.unit == nil {
      high.unit = low.unit
      high.measure = low.measure
      high.isAge = low.isAge
      if let divisor = low.measure?.divisor { high.value = high.amount.value / divisor }
    }
    let isShort = !low.amount.hasScale && !low.amount.isGrouped && high.amount.hasScale
    if isShort, low.amount.digits < 1000 {
      low.value *= high.amount.scale
      low.amount.scale = high.amount.scale
    }
  }

  private func isBareNumber(_ index: Int) -> Bool {
    sentence.contains(index)
      && (tokens[index].isNumber
        || tokens[index].has(.numberWord) && number(index)?.kind == .cardinal)
  }

  /// Whether a number is one of a score, a vote, a date or a telephone number: "3-2", "555-1234".
  func isScore(_ quantity: Quantity) -> Bool {
    let end = quantity.tokens.upperBound
    let start = quantity.tokens.lowerBound
    if isInnerHyphen(end), sentence.contains(end + 1), tokens[end + 1].isNumber { return true }
    // "Voted 52 to 48", "by a vote of 5 to 4".
    if isWord(end, keys.to), !quantity.hasUnit, let next = numeric(at: end + 1),
      let second = self.quantity(at: next), !second.hasUnit, second.value < quantity.value
    {
      return true
    }
    let isSecond = isWord(start - 1, keys.to) && isBareNumber(start - 2) && !quantity.hasUnit
    // "Rose 8.22 to 7,938.14"
    if isSecond, !has(start - 3, .change), !has(start - 4, .change) { return true }
    return isInnerHyphen(start - 1) && start > 1 && !isOfParent(start)
      && quantity.unit != "magnitude"
  }
}
