import Articles

/// What happened to what is counted: the verb after it, or the one before the number.
extension FigureReader {
  /// The event of a figure; `counted` are its nouns. The verb that the number is the object of
  /// comes first.
  func event(_ phrase: Range<Int>, _ counted: Range<Int>?, _ quantity: Quantity) -> String? {
    guard isEnglish, !quantity.isAge else { return nil }
    if let label = eventBefore(phrase.lowerBound, quantity, counted) { return label }
    if counted == nil, let label = eventOfChange(phrase, quantity) { return label }
    // "$5 million was stolen"; but "5 miles fell" is of something else.
    let isMeasured = quantity.hasUnit && counted == nil
    let isTold = has(phrase.upperBound, .auxiliary) && !isWord(phrase.lowerBound - 1, keys.worth)
    if (!isMeasured || isTold) && !isOfPlace(phrase.lowerBound),
      let label = eventAfter(counted?.upperBound ?? phrase.upperBound)
    {
      return label
    }
    return nil
  }

  /// "300 deaths", "12 injured passengers".
  func eventOfNoun(_ nouns: Range<Int>) -> String? {
    let head = nouns.upperBound - 1
    if let found = words.events.longest(tokens, at: head, to: nouns.upperBound),
      let event = found.meanings.first, event.role == .noun
    {
      return event.label
    }
    let first = nouns.lowerBound
    guard nouns.count > 1, ends(first, in: "ed"), tokens[first].has(.event) else { return nil }
    return words.events.longest(tokens, at: first, to: first + 1)
      .flatMap { label($0.meanings.first, first..<first + 1) }
  }

  /// "A 5 percent increase", "a 15 percent pay cut": the noun after an amount that an article
  /// stands before.
  private func eventOfChange(_ phrase: Range<Int>, _ quantity: Quantity) -> String? {
    let first = quantity.tokens.lowerBound - 1
    guard quantity.hasUnit,
      isArticle(first) || isArticle(first + 1) || isWord(first, keys.the) || quantity.isHyphenated,
      sentence.contains(phrase.upperBound)
    else { return nil }
    let isNext = has(phrase.upperBound, .change) || has(phrase.upperBound, .stop)
    let noun = isNext ? phrase.upperBound : phrase.upperBound + 1
    guard has(noun, .change), isEnded(noun + 1) else { return nil }
    return words.events.longest(tokens, at: noun, to: noun + 1)
      .flatMap { label($0.meanings.first, noun..<noun + 1) }
  }

  // MARK: After

  /// Whether a preposition stands before a phrase, so that a verb after it has another subject:
  /// "talks between the two countries were suspended". Some begin clauses, too.
  private func isOfPlace(_ start: Int) -> Bool {
    var before = start - 1
    while before > sentence.lowerBound, has(before, .article) || isDeterminer(before) {
      before -= 1
    }
    return before > sentence.lowerBound && has(before, .preposition) && !has(before, .clause)
  }

  private func eventAfter(_ start: Int) -> String? {
    var index = afterAside(start)
    var hasBe = false
    var hasAuxiliary = false
    var isTail = false
    let isRelative = has(index, .relative)
    if isRelative { index += 1 }
    for _ in 0..<12 {
      guard sentence.contains(index), tokens[index].kind != .mark, !has(index, .negation),
        !isWord(index, keys.up), !isWord(index, keys.down)
      else { return nil }
      if let found = words.events.longest(tokens, at: index, to: sentence.upperBound),
        let event = verbMeaning(found.meanings), isVerbForm(index, found.end)
      {
        let isPassive = hasBe || !isTail && !takesObject(found.end) && !hasAuxiliary
        let isDone =
          event.role == .subject
          ? true : isPassive && (hasBe || !isRelative) || hasAuxiliary && !takesObject(found.end)
        // "People out of work": only a past form stands far from what is counted.
        let isFar = isTail && !hasAuxiliary && (event.role == .object || !event.label.isEmpty)
        return isDone && !isFar ? label(event, index..<found.end) : nil
      }
      if has(index, .auxiliary) {
        hasAuxiliary = true
        hasBe = has(index, .be)
      } else if has(index, .hedge) || ends(index, in: "ly") {
        // "have reportedly been killed"
      } else if !hasAuxiliary,
        has(index, .preposition) || isTail && !has(index, .stop)
          || isTail && tokens[index].has([.article, .determiner, .pronoun])
      {
        isTail = true
      } else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// What a verb after what is counted means: that it was done, where it may be both.
  private func verbMeaning(_ meanings: ArraySlice<EventWord>) -> EventWord? {
    meanings.first { $0.role == .subject } ?? meanings.first { $0.role == .object }
  }

  /// Whether a capital does not make a verb part of a name: "10 Downing Street".
  private func isVerbForm(_ index: Int, _ end: Int) -> Bool {
    guard tokens[index].isCapitalised, sentence.contains(end) else { return true }
    return !tokens[end].isCapitalised || has(end, .stop) || tokens[index].shape == .capitals
  }

  /// Past ", including three children," and ", ages 20 to 40,".
  private func afterAside(_ start: Int) -> Int {
    let opens = has(start + 1, .aside) || has(start + 1, .age) || isPart(start + 1)
    guard isMark(start, .comma), opens else { return start }
    for index in start + 2..<start + 14 where isMark(index, .comma) {
      // "Ages 2, 4 and 7, survived"
      if sentence.contains(index + 1), tokens[index + 1].isNumber { continue }
      return index + 1
    }
    return start
  }

  /// "Two of them", "half of whom"
  private func isPart(_ index: Int) -> Bool {
    guard sentence.contains(index), isWord(index + 1, keys.of) || isWord(index + 2, keys.of) else {
      return false
    }
    let end = isWord(index + 1, keys.of) ? index + 2 : index + 3
    return (tokens[index].isNumber || tokens[index].has(.numberWord) || isArticle(index))
      && sentence.contains(end) && tokens[end].has([.pronoun, .questionWord])
  }

  /// Whether what follows a verb is what it is done to.
  private func takesObject(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = tokens[index]
    if token.isNumber || token.has(.numberWord) { return true }
    guard token.isWord else { return token.mark == .currency }
    // "A survey of 1,200 firms found that"
    if has(index, .relative) { return true }
    if has(index, .preposition) || token.has(.conjunction) && has(index, .stop)
      || has(index, .auxiliary)
    {
      return words.before.longest(tokens, before: index + 2, from: index) != nil
        && sentence.contains(index + 2) && (tokens[index + 2].isNumber)
    }
    if has(index, .article) || token.has([.determiner, .pronoun]) { return true }
    if token.isCapitalised, !token.has([.weekday, .month]) { return true }
    return nounRun(at: index, isOne: false).map { !has($0.upperBound - 1, .time) } ?? false
  }

  func isPercent(_ quantity: Quantity) -> Bool {
    quantity.unit == "percent" || quantity.unit == "percentage_points"
      || quantity.unit == "basis_points" || quantity.unit == "ratio"
  }

  /// Whether a verb of an event ends before a token.
  func eventEnds(before index: Int) -> Bool {
    index > floor
      && words.eventsBefore.longest(tokens, before: index, from: max(floor, index - 3)) != nil
  }

  func label(_ event: EventWord?, _ range: Range<Int>) -> String? {
    guard let event else { return nil }
    return event.label.isEmpty ? text.text(range).lowercased() : event.label
  }
}
