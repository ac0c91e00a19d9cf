import Articles

/// What is counted: the noun phrase after a number, without articles and prepositions.
extension FigureReader {
  /// The nouns after a figure; where it says that the number is a duration, that.
  enum Counted {
    case nouns(Range<Int>)
    case time
    /// "12 of them": what was counted before.
    case part
    case none
  }

  func counted(after end: Int, _ quantity: Quantity) -> Counted {
    guard isEnglish else { return foreignCounted(after: end, quantity) }
    if quantity.isAge { return .none }
    if quantity.hasUnit { return nouns(ofUnit: quantity, end) }
    if isInnerHyphen(end) { return nounOfAdjective(end + 1, quantity) }
    var start = end
    if isWord(start, keys.of) {
      if isPronoun(start + 1) { return quantity.amount.isVague ? .none : .part }
      start = afterDeterminers(start + 1)
      // "32 of the 44 victims", "nine of their last 10 games"
      if start > end + 1, sentence.contains(start + 1), tokens[start + 1].isNumber { start += 1 }
      start = afterOwner(start)
      let whole = afterWhole(start)
      if whole > start {
        start = whole
      } else if !quantity.amount.isVague, start == end + 1, !isOwner(start) {
        return .none
      }
    }
    // "Of the dead, 12 were children"
    if has(end, .be), quantity.value >= 2 { start = end + 1 }
    guard let run = nounRun(at: start, isOne: quantity.value == 1) else { return .none }
    let head = run.upperBound - 1
    return has(head, .time) || measureIsTime(head) ? .time : .nouns(run)
  }

  /// In other languages, the capitalised noun of German alone is told by its form.
  private func foreignCounted(after end: Int, _ quantity: Quantity) -> Counted {
    guard !quantity.hasUnit, sentence.contains(end), tokens[end].isWord, !isJoined(end) else {
      return .none
    }
    if tokens[end].has([.month, .weekday, .time]) || measureIsTime(end) { return .time }
    let isNoun = language == "de" && tokens[end].shape == .title && !tokens[end].has(.numberWord)
    return isNoun ? .nouns(end..<end + 1) : .none
  }

  /// Of shares, percentages, measures and money: "of voters", "in aid", "a $20 billion loan".
  private func nouns(ofUnit quantity: Quantity, _ end: Int) -> Counted {
    var start = afterConversion(end)
    if isWord(start, keys.worth), isWord(start + 1, keys.of) { start += 1 }
    if isWord(quantity.tokens.lowerBound - 1, keys.within) { return .none }
    if sentence.contains(start + 1), tokens[start + 1].has(.questionWord) { return .none }
    let isMoney = quantity.measure?.isCurrency ?? false
    if isWord(start, keys.of) || isMoney && isWord(start, keys.in) {
      let isIn = isWord(start, keys.in)
      if !isIn, isPercent(quantity), isPronoun(start + 1) { return .part }
      let first = isIn ? start + 1 : afterWhole(afterDeterminers(start + 1))
      guard sentence.contains(first), tokens[first].shape == .small || !isIn else { return .none }
      return phrase(at: first)
    }
    if quantity.amount.isShare, quantity.amount.tokens.count > 2,
      let run = nounRun(at: end, isOne: false), !has(run.upperBound - 1, .time)
    {
      return .nouns(run)
    }
    if quantity.amount.isShare, isWord(end - 1, keys.half), sentence.contains(end), has(end, .stop)
    {
      let first = afterDeterminers(end)
      return first > end ? phrase(at: first) : .none
    }
    let before = quantity.tokens.lowerBound - 1
    // "A seven-year, $182 million contract"
    let isSecond = isMark(before, .comma) && isInnerHyphen(before - 2) && measureIsTime(before - 1)
    let isAdjective =
      quantity.isHyphenated || isArticle(before) || isWord(before, keys.the) || isSecond
    return isAdjective && !quantity.amount.isShare ? phrase(at: end) : .none
  }

  /// Past the brackets of "10 pounds (4.5 kilograms) of cocaine".
  private func afterConversion(_ end: Int) -> Int {
    if isMark(end, .closeBracket), isWord(end + 1, keys.of) { return end + 1 }
    guard isMark(end, .openBracket), sentence.contains(end + 1), tokens[end + 1].isNumber else {
      return end
    }
    for index in end + 2..<end + 7 where isMark(index, .closeBracket) {
      return isWord(index + 1, keys.of) ? index + 1 : end
    }
    return end
  }

  private func phrase(at start: Int) -> Counted {
    guard let run = nounRun(at: start, isOne: true) else { return .none }
    let head = run.upperBound - 1
    return has(head, .time) || measureIsTime(head) ? .none : .nouns(run)
  }

  /// Past the number of a whole: "of its 9,000 employees".
  private func afterWhole(_ start: Int) -> Int {
    guard sentence.contains(start), tokens[start].isNumber || tokens[start].has(.numberWord),
      let whole = amount(at: start, hasCurrency: false), !whole.isShare
    else { return start }
    return whole.tokens.upperBound
  }

  /// Past the owner of a whole whose number follows: "agency's" of "14 of the agency's 84 lines".
  private func afterOwner(_ start: Int) -> Int {
    var index = start
    while index < start + 4, sentence.contains(index), tokens[index].isWord, !has(index, .stop) {
      index += 1
    }
    let isOwned =
      isMark(index, .possessive) || isMark(index, .apostrophe) && isJoined(index)
    return isOwned && index > start && afterWhole(index + 1) > index + 1 ? index + 1 : start
  }

  /// Past "the", "all", "its", "the country's".
  func afterDeterminers(_ start: Int) -> Int {
    var index = start
    while index < start + 2, sentence.contains(index), tokens[index].has([.article, .determiner]),
      has(index, .stop)
    {
      index += 1
    }
    return index
  }

  /// Whether a name that owns what is counted begins at a token: "of Moscow's troops".
  private func isOwner(_ start: Int) -> Bool {
    sentence.contains(start) && tokens[start].isCapitalised
      && (start + 1..<start + 4).contains {
        isMark($0, .possessive) || isMark($0, .apostrophe) && isJoined($0)
      }
  }

  /// Whether a word stands for what was counted before: "them", "whom".
  private func isPronoun(_ index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].has([.pronoun, .questionWord]) else {
      return false
    }
    return !tokens[index].has(.determiner)
  }

  /// "193-nation": a number of ten or more before one of few nouns.
  private func nounOfAdjective(_ index: Int, _ quantity: Quantity) -> Counted {
    guard has(index, .noun), quantity.value >= 10 || quantity.amount.form == .digits else {
      return has(index, .time) || measureIsTime(index) ? .time : .none
    }
    return .nouns(index..<index + 1)
  }

  // MARK: The nouns

  /// The run of words that ends in the plural that a number asks for; after one, and after "of",
  /// any noun.
  func nounRun(at first: Int, isOne: Bool) -> Range<Int>? {
    var start = first
    while start < first + 2, has(start, .lead), !isPlural(start) { start += 1 }
    var index = start
    var head: Int?
    while sentence.contains(index), index - start < 8, canStand(index, from: start, head) {
      if isPlural(index) { head = index }
      index += 1
    }
    if let head { return start..<head + 1 }
    guard index > start else { return nil }
    // "300 Chinese", and nouns that no number asks a plural of.
    let last = index - 1
    let isPeople =
      tokens[last].has(.demonym) && tokens[last].isCapitalised
      && (ends(last, in: "ese") || ends(last, in: "sh") || ends(last, in: "ch"))
    if isPeople { return start..<index }
    return isOne && isNoun(last) && isEnded(index) ? start..<index : nil
  }

  /// Whether a word can stand in a noun phrase.
  private func canStand(_ index: Int, from start: Int, _ head: Int?) -> Bool {
    let token = tokens[index]
    if token.kind == .mark {
      if token.mark == .possessive || token.mark == .apostrophe {
        return index > start && token.isJoined && sentence.contains(index + 1)
          && tokens[index + 1].isWord && !has(index + 1, .stop)
      }
      return isInnerHyphen(index) && index > start && head == nil
    }
    if token.isNumber {
      return token.isJoined && index > start && tokens[index - 1].mark == .hyphen
    }
    if token.isJoined, index > start, tokens[index - 1].mark == .hyphen { return true }
    if isJoined(index), tokens[index - 1].isNumber { return false }
    if isPlural(index) {
      if index > start, head == nil, token.has(.event), takesNumber(index + 1) { return false }
      return head == nil || index == (head ?? 0) + 1 && has(index - 1, .plural) && !isVerb(index)
        || isAfterPossessive(index)
    }
    guard head == nil || isAfterPossessive(index) else { return false }
    if has(index, .stop) || token.has([.month, .weekday]) { return false }
    if token.has(.numberWord), number(index)?.kind == .cardinal { return false }
    // After "its" and "the", no verb stands: "of its work force".
    if index == start, sentence.contains(index - 1),
      has(index - 1, .article) || tokens[index - 1].has(.determiner)
    {
      return true
    }
    return !isVerb(index) || isAdjective(index)
  }

  /// Whether a number stands at a token, or an article: "the headset weighs 722 grams".
  private func takesNumber(_ index: Int) -> Bool {
    sentence.contains(index)
      && (tokens[index].isNumber || tokens[index].has(.numberWord) || has(index, .article))
  }

  private func isAfterPossessive(_ index: Int) -> Bool {
    tokens[index - 1].mark == .possessive || tokens[index - 1].mark == .apostrophe
  }

  /// Whether a word is a verb that ends what is counted.
  private func isVerb(_ index: Int) -> Bool {
    tokens[index].shape == .small
      && (tokens[index].has([.event, .sayVerb, .reportVerb]) || has(index, .change))
  }

  /// Whether a participle stands before a plural: "12 wounded soldiers".
  private func isAdjective(_ index: Int) -> Bool {
    let isParticiple = ends(index, in: "ed") || ends(index, in: "ing") || ends(index, in: "en")
    let next = index + 1
    guard isParticiple, !has(next, .time), !measureIsTime(next), sentence.contains(next),
      tokens[next].isWord, !has(next, .stop)
    else { return false }
    return isPlural(next) || sentence.contains(next + 1) && isPlural(next + 1) && !has(next, .stop)
  }

  /// Whether a word can be a noun of its own: no adverb, and no participle.
  private func isNoun(_ index: Int) -> Bool {
    tokens[index].isWord && !ends(index, in: "ly") && !ends(index, in: "ed")
      && tokens[index].bytes.count > 2 && !has(index, .time)
  }

  /// Whether the words after a singular noun say that it has ended.
  func isEnded(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return true }
    return tokens[index].kind == .mark || has(index, .stop) || tokens[index].has(.event)
  }

  /// Whether a word is a plural by its form or by the list.
  func isPlural(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return false }
    let uses = words.uses(of: token.word)
    if uses.contains(.plural) { return true }
    // "MPs" and "GPs" are three letters.
    let isLong = token.bytes.count > 3 || token.bytes.count == 3 && token.shape == .mixed
    guard uses.isDisjoint(with: [.notPlural, .stop]), isLong else { return false }
    let bytes = text.bytes(of: index)
    if bytes.last.map({ $0 | 0x20 }) == 0x73 {
      let before = bytes[bytes.endIndex - 2] | 0x20
      return before != 0x73 && before != 0x75 && before != 0x69 && bytes.last != 0x53
        || bytes.last == 0x53 && token.shape == .capitals && token.has(.common) && before != 0x73
    }
    return ends(index, in: "men") || ends(index, in: "people") || ends(index, in: "children")
  }
}
