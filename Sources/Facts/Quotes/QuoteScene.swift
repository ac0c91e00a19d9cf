import Articles

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

  /// So many names of a text are looked at for one.
  private static let mostNames = 200

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

  /// "who", "whose"
  func isRelative(_ index: Int) -> Bool {
    isSmall(index)
      && (word(index).contains(.relative) || text.bytes(of: index).elementsEqual("whose".utf8))
  }

  /// Whether a token is an article, of any language.
  func isArticle(_ index: Int) -> Bool {
    tokens[index].has(.article) || isSmall(index) && word(index).contains(.article)
  }

  /// The tokens of the sentence in which a token stands.
  func sentence(of token: Int) -> Range<Int> { text.sentences[text.sentence(of: token)] }

  // MARK: Mentions

  /// The index of the first mention that begins at a token or after it.
  func firstMention(from token: Int) -> Int {
    mentions.partitionIndex { $0.tokens.lowerBound >= token }
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

  /// The first person of that kind whose name ends in the word at a token.
  func person(called token: Int, where isSuch: (Name) -> Bool) -> Int? {
    let ending = " " + text.text(token)
    return text.names.prefix(QuoteScene.mostNames).firstIndex {
      $0.kind == .person && isSuch($0) && $0.text.hasSuffix(ending)
    }
  }

  /// Whether a token stands within quotation marks, or is one.
  func isQuoted(_ token: Int) -> Bool { stretch(at: token) != nil }

  /// The opening mark of the stretch that ends right before a token.
  func stretch(endingAt end: Int) -> Int? {
    guard tokens[end - 1].kind == .mark, let stretch = stretch(at: end - 1), stretch.end == end
    else { return nil }
    return stretch.open
  }

  private func stretch(at token: Int) -> QuoteStretch? {
    let place = stretches.partitionIndex { $0.end > token }
    return place < stretches.count && stretches[place].open <= token ? stretches[place] : nil
  }

  /// Where the bracket opens that closes at a token, not before a limit.
  func bracket(closedAt close: Int, _ limit: Int) -> Int? {
    (max(limit, close - 10)..<close).last { tokens[$0].mark == .openBracket }
  }
}
