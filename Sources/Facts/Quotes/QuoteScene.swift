/// What the attribution of quotations looks at: the tokens, the mentions of names, and the
/// quotations.
///
/// One object, as many small readers hold it.
final class QuoteScene: Sendable {
  let text: FactText
  let tokens: ContiguousArray<Token>
  let words = QuoteWords.standard
  let stretches: [QuoteStretch]
  /// The mentions of all names, in order.
  let mentions: [Mention]

  struct Mention: Sendable {
    let tokens: Range<Int>
    /// The name as an index into the text's names.
    let name: Int
    let kind: NameKind
  }

  init(_ text: FactText, _ stretches: [QuoteStretch]) {
    self.text = text
    self.stretches = stretches
    tokens = text.tokens
    var mentions: [Mention] = []
    for (index, name) in text.names.enumerated() {
      for tokens in name.mentions {
        mentions.append(Mention(tokens: tokens, name: index, kind: name.kind))
      }
    }
    mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    self.mentions = mentions
  }

  func word(_ index: Int) -> QuoteWord { words[tokens[index].word] }

  /// Whether a token is a word in small letters.
  func isSmall(_ index: Int) -> Bool { tokens[index].isWord && tokens[index].shape == .small }

  /// Whether a token is an article, of any language.
  func isArticle(_ index: Int) -> Bool {
    tokens[index].has(.article) || isSmall(index) && word(index).contains(.article)
  }

  // MARK: Mentions

  /// The index of the first mention that begins at a token or after it.
  func firstMention(from token: Int) -> Int {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The mention whose last token stands right before `end`.
  func mention(endingAt end: Int) -> Mention? {
    let index = firstMention(from: end) - 1
    guard index >= 0, mentions[index].tokens.upperBound == end else { return nil }
    return mentions[index]
  }

  func mention(startingAt start: Int) -> Mention? {
    let index = firstMention(from: start)
    guard index < mentions.count, mentions[index].tokens.lowerBound == start else { return nil }
    return mentions[index]
  }

  /// Whether a token stands within a quotation.
  func isQuoted(_ token: Int) -> Bool {
    var low = 0
    var high = stretches.count
    while low < high {
      let middle = (low + high) / 2
      if stretches[middle].end <= token { low = middle + 1 } else { high = middle }
    }
    return low < stretches.count && stretches[low].open <= token
  }

  // MARK: Verbs

  /// Whether a token is a verb of speech, and no noun of the same letters.
  func isSpeechVerb(_ index: Int) -> Bool {
    guard isSmall(index), tokens[index].has([.sayVerb, .reportVerb]) else { return false }
    guard index > 0 else { return true }
    let before = tokens[index - 1]
    if before.mark == .possessive { return false }
    guard before.isWord else { return before.mark != .hyphen || !tokens[index].isJoined }
    if before.isCapitalised, before.has([.firstName, .surname]) { return true }
    let flags = word(index - 1)
    if flags.contains(.possessive), !flags.contains(.she) { return false }
    if flags.contains(.having) { return !before.has(.article) || isForeign(index) }
    if flags.contains(.to) { return index > 1 && word(index - 2).contains(.goingOn) }
    if isSpeechParticiple(index) {
      return before.has([.preposition, .auxiliary]) && before.shape == .small
        || !flags.isDisjoint(with: [.joining, .by, .before, .adverb])
    }
    let isNoun = before.has([.article, .preposition]) || before.has(.determiner)
    return !isNoun
      || !flags.isDisjoint(with: [.subject, .il])
      || before.has(.auxiliary) || flags.contains(.adverb) || before.has(.time)
  }

  /// Whether a verb is no English one: after "a", English has nouns ("a claim").
  private func isForeign(_ index: Int) -> Bool {
    if let language = text.language, !language.hasPrefix("en") { return true }
    return text.bytes(of: index).contains { $0 >= 0x80 }
      || text.bytes(of: index).elementsEqual("dit".utf8)
  }

  /// `adding`, `saying`
  func isSpeechParticiple(_ index: Int) -> Bool {
    let bytes = text.bytes(of: index)
    return bytes.count > 5 && bytes.suffix(3).elementsEqual("ing".utf8)
  }
}
