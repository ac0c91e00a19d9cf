import Articles

/// Finds the figures of a text, sentence by sentence, from the numbers in it to both sides.
///
/// Nothing looks farther than a few words, so that it takes linear time.
struct FigureReader {
  let text: FactText
  let tokens: ContiguousArray<Token>
  private let lexicon: FigureLexicon
  /// The number words of the text's language.
  let numbers: [WordID: NumberWord]
  let notation: NumberNotation
  let isEnglish: Bool
  let language: String
  /// The sentence that is read.
  var sentence = 0..<0
  /// Where the last figure or number ended: nothing reaches behind it.
  var floor = 0
  /// Whether the sentence has told of a vote.
  var isAfterVote = false
  /// The ends of the names of people, in order.
  let personEnds: [Int]
  /// The currencies whose signs the text has.
  let currencies: Currencies

  init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
    lexicon = text.lexicon.figures
    let primary = text.language.map { String($0.prefix { $0 != "-" && $0 != "_" }) } ?? "en"
    language = primary
    isEnglish = primary == "en"
    numbers = text.lexicon.numbers[primary]
    notation = NumberNotation(language: text.language)
    currencies = FigureReader.currencies(of: text)
    var ends: [Int] = []
    for index in text.names.indices where text.names[index].kind == .person {
      for mention in text.names[index].mentions { ends.append(mention.upperBound) }
    }
    personEnds = ends.sorted()
  }

  var words: FigureWords { lexicon.words }
  var keys: FigureKeywords { lexicon.words.keywords }

  /// All figures, in order.
  mutating func figures() -> [Figure] {
    var found: [Figure] = []
    for range in text.sentences {
      sentence = range
      floor = range.lowerBound
      isAfterVote = false
      let first = found.count
      var index = range.lowerBound
      while index < range.upperBound {
        guard isNumeric(index) else {
          index += 1
          continue
        }
        let end = read(at: index, into: &found)
        index = max(end, index + 1)
        floor = max(floor, index)
      }
      if found.count > first + 1 { linkSeries(&found, from: first) }
    }
    return found
  }

  /// Whether a number can begin at a token.
  private func isNumeric(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isNumber || token.has(.article) && isOneUnit(index) { return true }
    guard token.has(.numberWord), let word = number(index) else { return false }
    // "Many" and "several" say no number.
    return word.kind != .vague || word.value > 0
  }

  /// Reads what begins at a numeric token; returns the token after what was read.
  private mutating func read(at index: Int, into found: inout [Figure]) -> Int {
    guard let quantity = quantity(at: index) else { return endOfRun(index) }
    if let vote = vote(from: quantity) {
      isAfterVote = true
      found += figures(of: vote)
      return vote.tokens.upperBound
    }
    if let range = range(from: quantity) {
      guard let figure = figure(range.low, range.high, range.tokens, isBetween: range.isBetween)
      else { return range.tokens.upperBound }
      found.append(figure)
      return figure.end
    }
    guard !isScore(quantity),
      let figure = figure(quantity, quantity, quantity.tokens, isBetween: false)
    else { return quantity.tokens.upperBound }
    found.append(figure)
    return max(figure.tokens.upperBound, index + 1)
  }

  /// The end of what is joined to a number that is none: a telephone number, a version, an address.
  private func endOfRun(_ index: Int) -> Int {
    var end = index + 1
    while end < sentence.upperBound, tokens[end].isJoined, end - index < 64 { end += 1 }
    // A joined mark at the end is the text's own.
    while end > index + 1, tokens[end - 1].kind == .mark { end -= 1 }
    return end
  }

  // MARK: Tokens

  /// Whether a token of the sentence is this word.
  func isWord(_ index: Int, _ word: WordID) -> Bool {
    sentence.contains(index) && tokens[index].word == word && word != .none
  }

  /// The number that a word is in the text's language.
  func number(_ index: Int) -> NumberWord? {
    tokens[index].has(.numberWord) ? numbers[tokens[index].word] : nil
  }

  func isMark(_ index: Int, _ mark: Mark) -> Bool {
    sentence.contains(index) && tokens[index].mark == mark
  }

  func has(_ index: Int, _ uses: FigureUses) -> Bool {
    sentence.contains(index) && words.has(tokens[index].word, uses)
  }

  func isJoined(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].isJoined }

  /// Whether a hyphen joins the tokens on its both sides.
  func isInnerHyphen(_ index: Int) -> Bool {
    sentence.contains(index) && (tokens[index].mark == .hyphen || tokens[index].mark == .dash)
      && tokens[index].isJoined && isJoined(index + 1)
  }

  /// Whether a word ends in these letters, in small ones.
  func ends(_ index: Int, in suffix: StaticString) -> Bool {
    let bytes = text.bytes(of: index)
    let count = suffix.utf8CodeUnitCount
    guard bytes.count > count else { return false }
    let letters = UnsafeBufferPointer(start: suffix.utf8Start, count: count)
    return zip(bytes.suffix(count), letters).allSatisfy { $0 | 0x20 == $1 }
  }
}
