/// Tells whether a noun with what belongs to it can speak: "a spokesman for the ministry",
/// "police".
struct SpeakerPhrase: SceneReader {
  let scene: QuoteScene

  /// Where the phrase begins without a time before it: "On Thursday officials".
  func trimmed(_ range: Range<Int>) -> Int {
    var start = range.lowerBound
    let isTimed =
      range.count > 2 && tokens[start].has(.preposition)
      && tokens[start + 1].has([.weekday, .month, .time])
    if isTimed { start += 1 }
    while start < range.upperBound,
      tokens[start].mark == .hyphen || tokens[start].has([.weekday, .month])
        || tokens[start].isNumber && isTimed
        || word(start).contains(.adverb) && !word(start).contains(.group)
    {
      start += 1
    }
    return start
  }

  func isSpeaker(_ range: Range<Int>) -> Bool {
    guard let first = range.first, let last = range.last else { return false }
    let core = core(range)
    guard let head = core.last, tokens[head].isWord, !tokens[head].has(.preposition),
      tokens[last].isWord
    else { return false }
    if tokens[head].shape == .small, tokens[head].has(.function),
      !word(head).contains(.group),
      !tokens[head].has(.numberWord)
    {
      return false
    }
    if tokens[first].has(.preposition), !tokens[first].has([.article, .determiner]) {
      return false
    }
    let isOther =
      tokens[head].has([.weekday, .month])
      || tokens[head].has(.function) && !tokens[head].has([.firstName, .surname])
    let isNamed = tokens[head].isCapitalised && !isOther
    return isNamed || hasDeterminer(core) || isGroup(head)
  }

  /// The phrase up to its first preposition.
  func core(_ range: Range<Int>) -> Range<Int> {
    let end = range.dropFirst().first {
      tokens[$0].shape == .small && tokens[$0].has(.preposition) && !tokens[$0].has(.role)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  private func hasDeterminer(_ core: Range<Int>) -> Bool {
    core.count > 1
      && core.contains {
        scene.isArticle($0) || tokens[$0].has(.determiner) || tokens[$0].mark == .possessive
          || word($0).contains(.possessive) || tokens[$0].has(.numberWord)
          || tokens[$0].isNumber
      }
  }

  /// Whether a noun speaks without an article: "police", "state officials".
  func isGroup(_ head: Int) -> Bool {
    if word(head).contains(.group) || tokens[head].has(.role) { return true }
    let bytes = scene.text.bytes(of: head)
    return bytes.count > 5 && bytes.hasSuffix("ers") || bytes.hasSuffix("ists")
  }

  /// Whether it means more than one speaker.
  func isPlural(_ range: Range<Int>) -> Bool {
    guard let head = core(range).last else { return false }
    if word(head).contains(.group) { return true }
    if range.contains(where: { word($0).contains(.joining) }) { return true }
    let bytes = scene.text.bytes(of: head)
    return isGroup(head) && bytes.last == 0x73 || bytes.hasSuffix("people")
  }

  /// Whether it means several by a word for one: "a group of farmers".
  func isCollective(_ range: Range<Int>) -> Bool {
    core(range).last.map { word($0).contains(.collective) } ?? false
  }

  /// Whether "he" or "she" can mean it.
  func gender(_ range: Range<Int>) -> WordClasses {
    guard let head = core(range).last else { return [] }
    let flags = word(head)
    return flags.contains(.woman) ? .femaleName : flags.contains(.man) ? .maleName : []
  }

  /// Whether it means a person: "a spokesman".
  func isPerson(_ range: Range<Int>) -> Bool {
    guard let head = core(range).last else { return false }
    return tokens[head].has(.role) || !word(head).isDisjoint(with: [.woman, .man])
  }

  /// The phrase as a person's role: without its article.
  func role(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound,
      scene.isArticle(start) || tokens[start].mark == .comma || tokens[start].isNumber
        || word(start).contains(.possessive)
    {
      start += 1
    }
    return start < range.upperBound ? start..<range.upperBound : nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    return suffix.withUTF8Buffer { count >= length && self.suffix(length).elementsEqual($0) }
  }
}
