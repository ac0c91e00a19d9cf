import Articles

/// What the words beside a date tell of its side, whatever the tense of the verbs around it.
///
/// A price is above Tuesday's close, and a flood is never foreseen: both are over, though the
/// sentence says "is" or "will". A strike that was announced for Monday is still to come, though it
/// "was announced".
extension DateReader {
  /// nil where only the tense tells.
  ///
  /// - Parameter tense: of the verb nearest to the date.
  func side(of range: Range<Int>, _ tense: Tense) -> Tense? {
    let last = kind(range.lowerBound - 1) == .the ? range.lowerBound - 2 : range.lowerBound - 1
    if isWord(last, "for"), isArranged(before: last) { return .planned }
    if isWeekday(range.lowerBound), isForeseen(before: last) { return .planned }
    let isUntil = ["until", "till", "Until"].contains { isWord(last, $0) }
    if isUntil || kind(last) == .to, isMoved(before: last) { return .planned }
    // "is to stay shut until Tuesday"
    if isUntil, tense == .past, near(last, 8, { kind($0) == .tense && value($0) > 0 }) {
      return .planned
    }
    if isUntil, isStillOn(until: range, last, tense) { return .planned }
    guard tense != .past else {
      // "brought forward from September": the nearest one.
      return isWord(last, "from") && isMoved(before: last) ? .unknown : nil
    }
    return isOver(range, after: last, tense) ? .past : nil
  }

  /// Whether a date is told as one that was, among verbs of the present or the future.
  private func isOver(_ range: Range<Int>, after last: Int, _ tense: Tense) -> Bool {
    if kind(last) == .than { return true }
    // "since Monday is a holiday"
    if isWord(last, "since") { return kind(range.upperBound) != .tense }
    if mark(range.upperBound) == .possessive {
      let next = range.upperBound + 1
      if isOverNoun(next, tense) || isOverNoun(next + 1, tense) { return true }
      return kind(last) == .after && tense == .planned && !isExpected(before: last)
    }
    // "the decision of November"
    if kind(last) == .of {
      return [DateReader.unplanned, DateReader.written, DateReader.decided].contains {
        holds(last - 1, $0)
      }
    }
    let preposition = kind(last) == .in || kind(last) == .on ? last - 1 : last
    if kind(preposition) == .than { return true }
    if kind(last) == .on, isPriceOfClose(preposition) { return true }
    return isCompared(before: preposition) || isSuspected(before: last)
  }

  /// "the closing price on Monday", "its close on Monday", "a premium to the price on Monday"; not
  /// "at the close on Monday", which is a time.
  private func isPriceOfClose(_ noun: Int) -> Bool {
    guard isSmall(noun) else { return false }
    if DateReader.prices.contains(where: { isWord(noun, $0) }) {
      return isWord(noun - 1, "closing")
        || near(noun, 6) { isWord($0, "premium") || isWord($0, "discount") }
    }
    guard isWord(noun, "close") || isWord(noun, "finish") else { return false }
    let start = isWord(noun - 1, "last") || isWord(noun - 1, "market") ? noun - 1 : noun
    let isNoun = has(start - 1, .determiner) || kind(start - 1) == .the
    return isNoun && !DateReader.limitsOfTrade.contains { isWord(start - 2, $0) }
  }

  /// Whether something is foreseen for a weekday, whatever the tense: "were forecast for Friday", "was
  /// due on Friday"; not "predicted on Friday that", which was said then.
  private func isForeseen(before last: Int) -> Bool {
    guard isWord(last, "for") || kind(last) == .on, holds(last - 1, DateReader.foreseen) else {
      return false
    }
    if isWord(last, "for") || isWord(last - 1, "due") { return true }
    // "The record was set on Friday."
    guard !isWord(last - 1, "set") else { return false }
    let verb = isAdverb(last - 2) ? last - 3 : last - 2
    return ["is", "are", "was", "were", "been", "be"].contains { isWord(verb, $0) }
  }

  private func isAdverb(_ index: Int) -> Bool {
    isSmall(index)
      && (isWord(index, "also") || text.bytes(of: index).suffix(2).elementsEqual("ly".utf8))
  }

  /// Whether what follows "Tuesday's" is something that nobody plans, or that is there already: a
  /// collapse, a closing price, a letter.
  private func isOverNoun(_ index: Int, _ tense: Tense) -> Bool {
    guard
      holds(index, DateReader.unplanned) || tense != .future && holds(index, DateReader.written)
    else { return false }
    // "Tuesday's fire drill", "Friday's record attempt"
    let next = index + 1
    return !isSmall(next) || has(next, .function) || self.tense(at: next) != nil
      || isPreposition(next) || isWord(next, "price") || isWord(next, "prices")
  }

  /// Whether something was set for a day: "announced elections for", "is booked for".
  private func isArranged(before last: Int) -> Bool {
    near(last, 7) { holds($0, DateReader.arranging) }
      && !near(last, 5) { holds($0, DateReader.told) }
  }

  /// Whether something was put off to a day, or brought forward.
  func isMoved(before last: Int) -> Bool {
    near(last, 7) { holds($0, DateReader.moving) }
  }

  /// Whether something is still to come: "a ruling is due after Monday's hearing".
  private func isExpected(before last: Int) -> Bool {
    near(last, 10) { kind($0) == .plan || isWord($0, "likely") || isWord($0, "to") }
  }

  /// "up 9 percent from October", "compared with Monday", "8.10, from 8.05 on Tuesday"
  private func isCompared(before last: Int) -> Bool {
    if isWord(last, "from") { return near(last, 5) { isChange($0) } }
    if isNumber(last),
      isWord(last - 1, "from") || mark(last - 1) != .none && isWord(last - 2, "from")
    {
      return true
    }
    return near(last, 5) { isWord($0, "compared") }
  }

  private func isChange(_ index: Int) -> Bool {
    tokens[index].mark == .percent || holds(index, DateReader.changing)
  }

  /// "is accused of lying on Thursday"
  private func isSuspected(before last: Int) -> Bool {
    let verb = (max(sentence.lowerBound, last - 8)..<max(sentence.lowerBound, last + 1)).last {
      self.tense(at: $0) != nil
    }
    return verb.map { holds($0, DateReader.suspecting) } ?? false
  }

  private func near(_ last: Int, _ count: Int, _ holds: (Int) -> Bool) -> Bool {
    let first = max(sentence.lowerBound, last - count)
    return first < last && (first..<last).contains(where: holds)
  }

  private func holds(_ index: Int, _ words: Set<String>) -> Bool {
    isSmall(index) && words.contains(String(decoding: text.bytes(of: index), as: UTF8.self))
  }

  /// What nobody plans.
  private static let unplanned = Set(
    wordsOf:
      """
      fall drop plunge slump losses loss win defeat victory accident crash collision derailment \
      collapse explosion blast bombing eruption earthquake quake tremor avalanche landslide flood \
      flooding fire blaze attack attacks assault ambush raid shooting shootings stabbing killing \
      killings murder massacre death deaths robbery theft arrest arrests riot riots violence outage \
      blackout spill leak disaster tragedy stampede sinking wreck coup
      """)
  /// What was reckoned or written, though some of it may be to come.
  private static let written = Set(
    wordsOf:
      """
      close closing finish record high low gains agreement announcement statement letter decree filing \
      interview remarks comments article
      """)
  private static let decided = Set(wordsOf: "decision ruling verdict vote judgment sentence offer")
  private static let arranging = Set(
    wordsOf:
      "announced called booked fixed scheduled set reserved promised convened arranged foreseen planned"
  )
  /// What is announced for a month that is over.
  private static let told = Set(
    wordsOf:
      "results sales figures earnings profit profits data deliveries traffic revenue loss output numbers"
  )
  private static let foreseen = Set(
    wordsOf: "forecast forecasted expected predicted projected scheduled due slated planned set")
  private static let prices = ["price", "prices", "value", "level", "rate"]
  /// "bids are due by the close on Monday"
  private static let limitsOfTrade = ["at", "by", "before", "after", "until", "from"]
  private static let moving = Set(
    wordsOf:
      "postponed delayed adjourned rescheduled deferred moved pushed brought put shifted slipped")
  private static let changing = Set(
    wordsOf:
      "percent up down higher lower unchanged changed more less fewer little")
  private static let suspecting = Set(
    wordsOf:
      "accused suspected charged wanted blamed believed thought named compared credited remembered")
}
