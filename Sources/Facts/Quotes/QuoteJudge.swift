/// Tells what somebody said from titles, nicknames, words that are spoken of, and words in doubt.
struct QuoteJudge: SceneReader {
  let scene: QuoteScene

  /// A quotation that nobody is said to have spoken must have so many words.
  private static let fewest = 4

  /// Whether a quotation is speech; `follows` says that it stands after one whose speaker is known.
  func isSpeech(
    _ frame: QuoteFrame, _ attribution: QuoteAttribution?, follows: Bool
  ) -> Bool {
    let content = frame.stretch.content
    let words = wordCount(content)
    guard words > 0, !isNickname(frame.stretch) else { return false }
    let isDirect = attribution?.form == .direct
    let isWhole = isSentence(content)
    if isNamed(frame), isTitle(content) || !(isDirect && isWhole && words >= QuoteJudge.fewest) {
      return false
    }
    if frame.stretch.ending == .unclosed, !isTrustworthy(frame, attribution) { return false }
    guard let attribution else {
      if isWhole, follows, frame.lead.isEmpty, endsParted(frame) { return true }
      return isWhole && words >= QuoteJudge.fewest && !isTitle(content) && !isCited(frame)
    }
    switch attribution.form {
    case .direct:
      guard isTitle(content), !isAfterColon(frame) else { return true }
      return endsParted(frame) && !isWithin(frame, words)
    case .judgement: return !isTitle(content) && !(words <= 3 && isCalled(frame))
    case .announced: return isWhole && endsParted(frame)
    case .fragment:
      let isShort = isAfterBeing(frame) || attribution.isSame && frame.lead.count == 1
      return !isTitle(content) && words >= (isShort ? 1 : 2) && !isThing(frame, attribution)
    }
  }

  /// Whether the words are a sentence, or the beginning of one.
  func isSentence(_ content: Range<Int>) -> Bool {
    guard let last = content.last, let first = content.first(where: { tokens[$0].kind != .mark })
    else { return false }
    let ends =
      tokens[last].mark.endsSentence || tokens[last].mark == .comma || tokens[last].mark == .dash
      || last > content.lowerBound && tokens[last].kind == .mark
        && tokens[last - 1].mark.endsSentence
      || last + 1 < tokens.count && last + 2 < tokens.count && tokens[last + 2].mark == .period
    return ends && (tokens[first].isCapitalised || tokens[first].isNumber)
  }

  private func wordCount(_ content: Range<Int>) -> Int {
    var count = 0
    for index in content where tokens[index].kind != .mark {
      count += 1
      if count > 12 { break }
    }
    return count
  }

  // MARK: What is no speech

  /// "Edward “Ted” Brown"
  private func isNickname(_ stretch: QuoteStretch) -> Bool {
    guard stretch.content.count <= 4, stretch.open > stretch.paragraph.lowerBound,
      stretch.end < stretch.paragraph.upperBound
    else { return false }
    let before = tokens[stretch.open - 1]
    let after = tokens[stretch.end]
    return before.isCapitalised && after.isCapitalised && !before.has(.function)
      && stretch.content.contains { tokens[$0].isCapitalised }
      && !tokens[stretch.end - 2].mark.endsSentence
  }

  /// "the film “…”", "the so-called “…”"
  private func isNamed(_ frame: QuoteFrame) -> Bool {
    guard frame.lead.count > 0, let last = frame.lead.last else { return false }
    if word(last).contains(.naming), tokens[last].isWord { return true }
    guard last > 0 else { return false }
    // "so-called" and "self-described" are three tokens.
    if word(last).contains(.calling), tokens[last - 1].mark == .hyphen { return true }
    // "known as", "an essay, “A Year in Harwick,”"
    if word(last).contains(.as) || tokens[last].mark == .comma, word(last - 1).contains(.naming) {
      return word(last).contains(.as) || isTitle(frame.stretch.content)
    }
    // "a group called “Friends of Harwick”"
    return word(last).contains(.called) && isTitle(frame.stretch.content)
  }

  /// "Scientists call it the “quiet zone”", "called a “time out”": a usual name.
  private func isCalled(_ frame: QuoteFrame) -> Bool {
    guard let last = frame.lead.last, tokens[last].has(.article) else { return false }
    if frame.lead.count > 1, word(last - 1).contains(.calling) { return true }
    return frame.lead.suffix(4).contains { word($0).contains(.callingUsually) }
  }

  /// "found a “ghost gun”": a thing with its name in doubt.
  private func isThing(_ frame: QuoteFrame, _ attribution: QuoteAttribution) -> Bool {
    guard let verb = attribution.verb?.last, let last = frame.lead.last else { return false }
    return word(verb).contains(.finding) && verb + 1 == last && scene.isArticle(last)
  }

  /// Whether nearly every longer word has a capital, as in titles.
  private func isTitle(_ content: Range<Int>) -> Bool {
    var capitals = 0
    var others = 0
    for index in content.prefix(40) where tokens[index].isWord {
      if tokens[index].isCapitalised {
        capitals += 1
      } else if tokens[index].end - tokens[index].start > 3 || !tokens[index].has(.function) {
        others += 1
      }
    }
    return capitals > 0 && others == 0
  }

  /// "Under the headline “…”", "a sign that read “…”": text that stands somewhere.
  private func isCited(_ frame: QuoteFrame) -> Bool {
    frame.lead.suffix(4).contains { word($0).contains(.naming) }
  }

  // MARK: Marks around it

  private func endsParted(_ frame: QuoteFrame) -> Bool {
    guard let last = frame.stretch.content.last else { return false }
    if tokens[last].mark == .comma || tokens[last].mark.endsSentence { return true }
    return frame.tail.first.map { tokens[$0].mark == .comma || tokens[$0].mark == .dash } ?? false
  }

  /// Whether a title of several words stands within a sentence: "author of “The Long Road,” said".
  private func isWithin(_ frame: QuoteFrame, _ words: Int) -> Bool {
    guard let last = frame.lead.last, words > 1 else { return false }
    return tokens[last].isWord && (!scene.isSpeechVerb(last) || word(last).contains(.authoring))
  }

  private func isAfterColon(_ frame: QuoteFrame) -> Bool {
    frame.lead.last.map { tokens[$0].mark == .colon } ?? false
  }

  private func isAfterBeing(_ frame: QuoteFrame) -> Bool {
    frame.lead.suffix(2).contains { word($0).contains(.being) }
  }

  /// Whether a quotation without an end is one: it is announced, and no attribution stands within
  /// it.
  private func isTrustworthy(_ frame: QuoteFrame, _ attribution: QuoteAttribution?) -> Bool {
    guard frame.stretch.isContinuation || attribution?.form == .direct else { return false }
    let content = frame.stretch.content
    return !content.dropFirst().prefix(400).contains {
      tokens[$0].mark == .comma && $0 + 3 < content.upperBound
        && ($0 + 1...$0 + 3).contains { scene.isSpeechVerb($0) && tokens[$0].has(.sayVerb) }
    }
  }
}
