import Articles

/// What a figure says the size of, where that stands before the number.
extension FigureReader {
  /// Nouns before a figure, and what the text says there of what they name.
  struct Subject {
    var nouns: Range<Int>
    var event: String?
  }

  /// The subject of a phrase after which nothing is counted.
  func subject(of phrase: Range<Int>, _ quantity: Quantity) -> Subject? {
    guard isEnglish, !quantity.isAge, !quantity.amount.isShare else { return nil }
    if let nouns = whole(before: phrase.lowerBound, quantity) { return Subject(nouns: nouns) }
    guard !quantity.hasUnit else { return nil }
    return numbering(before: phrase.lowerBound) ?? level(before: phrase.lowerBound)
  }

  /// Those of "the injured number 180".
  private func numbering(before start: Int) -> Subject? {
    guard isNumbering(start - 1) else { return nil }
    return Subject(nouns: start - 2..<start - 1, event: participle(at: start - 2))
  }

  /// Whether "number" is a verb here: those before it are as many as the number after it.
  func isNumbering(_ index: Int) -> Bool {
    guard isWord(index, keys.number), index - 2 >= floor, isWord(index - 2, keys.the) else {
      return false
    }
    return tokens[index - 1].shape == .small
      && (tokens[index - 1].has(.event) || isPlural(index - 1))
  }

  // MARK: Before "of"

  /// "A crew of 12", "revenue of $3 billion": any noun of a measure, of a bare number a group.
  private func whole(before start: Int, _ quantity: Quantity) -> Range<Int>? {
    let noun = start - 2
    guard isWord(start - 1, keys.of), noun >= floor, isModifier(noun) || has(noun, .group),
      quantity.hasUnit && !isArticle(start) || has(noun, .group),
      !has(noun, .empty), !tokens[noun].has(.direction)
    else { return nil }
    return startOfNouns(noun)..<noun + 1
  }

  /// The first of the words that belong to a noun, without its article.
  private func startOfNouns(_ noun: Int) -> Int {
    var first = noun
    while first > floor, noun - first < 2, isModifier(first - 1), !ends(first - 1, in: "ed"),
      !isPlural(first - 1), !isMark(first - 2, .hyphen)
    {
      first -= 1
    }
    return first
  }

  /// Whether a small word can be a noun or an adjective.
  private func isModifier(_ index: Int) -> Bool {
    let token = tokens[index]
    let isSmall =
      token.shape == .small
      || token.shape == .title && isFirst(index)
        && (token.has(.common) || isPlural(index))
    return token.isWord && isSmall && token.bytes.count > 2
      && words.uses(of: token.word).isDisjoint(with: [.stop, .change, .time])
      && !token.has([.sayVerb, .numberWord]) && !ends(index, in: "ly")
      && (!token.has(.reportVerb) || isArticle(index - 1))
      && (!token.has(.event) || isPlural(index) || isNounOfEvent(index))
  }

  /// Whether a word begins the sentence, but for marks.
  private func isFirst(_ index: Int) -> Bool {
    index == sentence.lowerBound
      || index == sentence.lowerBound + 1 && tokens[sentence.lowerBound].kind == .mark
  }

  private func isNounOfEvent(_ index: Int) -> Bool {
    words.events.longest(tokens, at: index, to: index + 1)?.meanings.first?.role == .noun
  }

  /// Whether a person stands before "of", whose children a number counts: "a mother of three".
  func isOfParent(_ start: Int) -> Bool {
    if isInnerHyphen(start - 1) {
      return isWord(start - 2, keys.of) && isInnerHyphen(start - 3) && has(start - 4, .parent)
    }
    return isWord(start - 1, keys.of) && has(start - 2, .parent) && start - 2 >= floor
  }

  // MARK: Before a verb

  /// "The death toll rose to 41", "the number of soldiers killed at 300".
  private func level(before start: Int) -> Subject? {
    guard isTold(start) else { return nil }
    for index in stride(from: start - 2, through: max(floor, start - 16), by: -1) {
      if has(index, .level) { return Subject(nouns: startOfNouns(index)..<index + 1) }
      if isWord(index, keys.number), isWord(index + 1, keys.of) {
        return numbered(afterDeterminers(index + 2))
      }
      if tokens[index].mark == .semicolon || tokens[index].has(.questionWord) { return nil }
    }
    return nil
  }

  /// Whether a verb or "to" before a number says that it is the size of something.
  private func isTold(_ start: Int) -> Bool {
    let before = start - 1
    return has(before, .be) || has(before, .change) || has(before, .verb)
      || isWord(before, keys.to) || isWord(before, keys.at) || isWord(before, keys.by)
  }

  /// The nouns after "number of", and the participle after them.
  private func numbered(_ start: Int) -> Subject? {
    guard sentence.contains(start) else { return nil }
    guard let nouns = nounRun(at: start, isOne: false) else {
      return participle(at: start).map { Subject(nouns: start..<start + 1, event: $0) }
    }
    return Subject(nouns: nouns, event: eventOfNoun(nouns) ?? participle(at: nouns.upperBound))
  }

  /// What happened, as a participle says it that no change of the number is.
  private func participle(at index: Int) -> String? {
    guard sentence.contains(index), !has(index, .change) else { return nil }
    return words.events.longest(tokens, at: index, to: sentence.upperBound).flatMap { found in
      found.meanings.first { $0.role == .object || $0.role == .subject }
        .map { label($0, index..<found.end) }
    } ?? nil
  }
}
