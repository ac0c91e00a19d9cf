import Articles

/// A telling taken apart once, for all its facts: its words and what they mean, by sentence.
struct TellingScene {
  /// The telling's place among those compared.
  let telling: Int
  let published: Day?
  /// The minutes by which its paper's clock is before universal time.
  let offset: Int?
  /// All tokens of the body, in order.
  let words: [SceneWord]
  /// The sentences, as ranges of words.
  let sentences: [Range<Int>]
  /// How many sentences have a meaning.
  private let frequency: [Int32: Int]
  private let text: CodePointText

  init(_ article: Article, telling: Int, vocabulary: inout SceneVocabulary) {
    self.telling = telling
    published = article.published?.day
    offset = article.published?.time?.offset
    var body = article.body
    (words, sentences) = body.withUTF8 { SceneReader.read($0, &vocabulary) }
    text = CodePointText(article.body)
    var frequency: [Int32: Int] = [:]
    for sentence in sentences {
      for meaning in Set(words[sentence].lazy.map(\.meaning)) where meaning >= 0 {
        frequency[meaning, default: 0] += 1
      }
    }
    self.frequency = frequency
  }

  /// What stands at a span; nil where the body does not reach so far.
  func place(_ span: TextSpan) -> Place? {
    text.text(span).map { Place(telling: telling, span: span, text: $0) }
  }

  /// A word as written.
  func text(of word: Int) -> String? {
    text.text(TextSpan(start: words[word].start, end: words[word].end))
  }

  /// What stands between a word and the next, or begins to.
  func gap(_ word: Int) -> String {
    guard word >= 0, word + 1 < words.count, words[word].end < words[word + 1].start else {
      return ""
    }
    let (start, end) = (words[word].end, words[word + 1].start)
    return place(TextSpan(start: start, end: min(end, start + 8)))?.text ?? ""
  }

  /// Where a text stands the nearest to a span.
  func span(of sought: String, near span: TextSpan) -> TextSpan? {
    text.place(of: sought, near: span)
  }

  /// The words that a span touches.
  func words(of span: TextSpan) -> Range<Int> {
    let first = words.partitionIndex { $0.end > span.start }
    let next = words.partitionIndex { $0.start >= span.end }
    return first..<max(first, next)
  }

  /// The sentence that has a word; nil where none has.
  func sentence(of word: Int) -> Int? {
    let index = sentences.partitionIndex { $0.upperBound > word }
    return index < sentences.count && sentences[index].contains(word) ? index : nil
  }

  /// Where something stands among the words.
  struct Stand {
    let words: Range<Int>
    /// Of one that does not end, as in tables, the words around.
    let sentence: Range<Int>
    /// With the sentences before and after it.
    let passage: Range<Int>
    /// The words nearby, of the same sentence.
    let before: Range<Int>
    let after: Range<Int>
  }

  /// How far nearby is, in words.
  private static let reach = 10

  /// Where a span stands; nil where no sentence has it.
  func stand(of span: TextSpan) -> Stand? {
    let words = words(of: span)
    guard !words.isEmpty, let index = sentence(of: words.lowerBound) else { return nil }
    let end = min(words.upperBound, sentences[index].upperBound)
    let reach = TellingScene.reach
    let far = TellingScene.reach * 6
    let sentence = sentences[index].clamped(to: words.lowerBound - far..<end + far)
    let first = max(sentences[max(index - 1, 0)].lowerBound, words.lowerBound - far)
    let last = min(sentences[min(index + 1, sentences.count - 1)].upperBound, end + far)
    return Stand(
      words: words, sentence: sentence, passage: first..<max(first, last),
      before: max(sentence.lowerBound, words.lowerBound - reach)..<words.lowerBound,
      after: end..<min(sentence.upperBound, end + reach))
  }

  /// The words around something.
  func surroundings(of stand: Stand) -> Surroundings {
    Surroundings(
      telling: telling, near: Set(meanings(stand.before) + meanings(stand.after)).sorted(),
      sentence: meanings(stand.sentence), passage: meanings(stand.passage))
  }

  /// Whether it tells when something was said: "police said Thursday".
  func isOfReport(_ stand: Stand) -> Bool {
    words[stand.before].suffix(3).contains { $0.meaning == SceneWord.speech }
  }

  /// The meanings of a stretch of words, each once, in order of their numbers.
  func meanings(_ range: Range<Int>) -> [Int32] {
    Set(words[range].lazy.map(\.meaning).filter { $0 >= 0 }).sorted()
  }

  /// Whether any sentence has a meaning.
  func tells(_ meaning: Int32) -> Bool { frequency[meaning] != nil }

  /// How much it says that another telling has this meaning, too: the less, the more sentences
  /// have it.
  func weight(of meaning: Int32) -> Double { 1 / Double(frequency[meaning] ?? 1).squareRoot() }
}
