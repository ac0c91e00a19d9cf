import Articles

/// A telling taken apart once, for all its facts: its words and what they mean, by sentence.
struct TellingScene {
  /// The telling's place among those compared.
  let telling: Int
  let published: Day?
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

  /// Where a text stands the nearest to a span.
  func span(of sought: String, near span: TextSpan) -> TextSpan? {
    text.place(of: sought, near: span)
  }

  /// The words that a span touches.
  func words(of span: TextSpan) -> Range<Int> {
    let first = words.firstPlace { $0.end > span.start }
    let next = words.firstPlace { $0.start >= span.end }
    return first..<max(first, next)
  }

  /// The sentence that has a word; nil where none has.
  func sentence(of word: Int) -> Int? {
    let index = sentences.firstPlace { $0.upperBound > word }
    return index < sentences.count && sentences[index].contains(word) ? index : nil
  }

  /// Where something stands among the words.
  struct Stand {
    let words: Range<Int>
    let sentence: Range<Int>
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
    let sentence = sentences[index]
    let end = min(words.upperBound, sentence.upperBound)
    let reach = TellingScene.reach
    return Stand(
      words: words, sentence: sentence,
      before: max(sentence.lowerBound, words.lowerBound - reach)..<words.lowerBound,
      after: end..<min(sentence.upperBound, end + reach))
  }

  /// The words around something.
  func surroundings(of stand: Stand) -> Surroundings {
    Surroundings(
      telling: telling, near: Set(meanings(stand.before) + meanings(stand.after)).sorted(),
      sentence: meanings(stand.sentence))
  }

  /// Whether it tells when something was said: "police said Thursday".
  func isOfReport(_ stand: Stand) -> Bool {
    words[stand.before].suffix(3).contains { $0.meaning == SceneWord.speech }
  }

  /// The meanings of a stretch of words, each once, in order of their numbers.
  func meanings(_ range: Range<Int>) -> [Int32] {
    Set(words[range].lazy.map(\.meaning).filter { $0 >= 0 }).sorted()
  }

  /// How much it says that another telling has this meaning, too: the less, the more sentences
  /// have it.
  func weight(of meaning: Int32) -> Double { 1 / Double(frequency[meaning] ?? 1).squareRoot() }
}

/// A token of a body.
struct SceneWord {
  /// In code points.
  let start: Int
  let end: Int
  /// The number of what it means; below 0 for words that say nothing of what a text is about.
  let meaning: Int32
  let isCapitalised: Bool

  static let functionWord: Int32 = -1
  static let of: Int32 = -3
  /// "More", "another".
  static let increment: Int32 = -4
  /// "Said", "announced".
  static let speech: Int32 = -5

  /// The year that it is, which takes its number below 0.
  var year: Int? { meaning <= -1000 ? Int(-meaning) : nil }
}

/// Gives each meaning a number, the same in all tellings.
struct SceneVocabulary {
  private var numbers: [String: Int32] = [:]
  /// By folded word.
  private var known: [String: Int32] = [:]

  /// The meanings of the months' names. "May" is a verb, too.
  let months: Set<Int32>
  /// The meanings of what happens to people and is counted again and again.
  let tolls: Set<Int32>

  init() {
    var numbers: [String: Int32] = [:]
    for month in SceneVocabulary.monthNames { numbers[Concepts.of(month)] = Int32(numbers.count) }
    months = Set(numbers.values)
    for toll in Concepts.tolls where numbers[toll] == nil { numbers[toll] = Int32(numbers.count) }
    tolls = Set(Concepts.tolls.compactMap { numbers[$0] })
    self.numbers = numbers
  }

  private static let monthNames = [
    "january", "february", "march", "april", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// The meaning of a folded word.
  mutating func meaning(of word: String) -> Int32 {
    if let meaning = known[word] { return meaning }
    let meaning: Int32
    if word.utf8.first.map({ $0 &- 0x30 < 10 }) ?? true {
      let year = Int32(word) ?? 0
      meaning = (1500...2200).contains(year) ? -year : number(of: "#" + word)
    } else if let number = SceneVocabulary.numerals[word] {
      meaning = self.number(of: "#\(number)")
    } else if word == "of" {
      meaning = SceneWord.of
    } else if SceneVocabulary.speech.contains(word) {
      meaning = SceneWord.speech
    } else if SceneVocabulary.increments.contains(word) {
      meaning = SceneWord.increment
    } else if word.utf8.count < 2 || FunctionWords.contains(word)
      || SceneVocabulary.weak.contains(word)
    {
      meaning = SceneWord.functionWord
    } else {
      meaning = number(of: Concepts.of(word))
    }
    known[word] = meaning
    return meaning
  }

  /// The number of a concept.
  mutating func number(of concept: String) -> Int32 {
    if let number = numbers[concept] { return number }
    let number = Int32(clamping: numbers.count)
    numbers[concept] = number
    return number
  }

  private static let increments: Set<String> = ["more", "another", "additional", "further"]

  private static let speech: Set<String> = [
    "said", "say", "says", "told", "tell", "tells", "announced", "announces", "reported", "reports",
    "added", "statement", "informed", "declared", "stated",
  ]

  /// A number in words is one in digits.
  private static let numerals = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "dozen": 12,
  ]

  /// Numbers in words, and words by which news tells anything.
  private static let weak = Set(
    """
    one seventeen thirteen fourteen fifteen sixteen \
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds \
    thousand thousands million millions billion trillion dozen dozens half third quarter percent per \
    cent pct bn dollars dollar euros euro kilometers kilometres kilometer kilometre km miles mile \
    meters metres meter metre \
    according report \
    still yet now later then ago today yesterday tomorrow around nearly almost least roughly \
    monday tuesday wednesday thursday friday saturday sunday day days week weeks month months year \
    years time first last next new many much very well been including while among mr mrs ms
    """.split(separator: " ").map(String.init))
}

/// Goes through a body once.
private enum SceneReader {
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: inout SceneVocabulary
  ) -> (words: [SceneWord], sentences: [Range<Int>]) {
    var words: [SceneWord] = []
    var ends: [Int] = []
    var (position, codePoints) = (0, 0)
    var folded: [UInt8] = []
    Tokenizer.forEachToken(of: bytes) { token in
      codePoints += count(bytes, position..<token.lowerBound)
      let start = codePoints
      codePoints += count(bytes, token)
      position = token.upperBound
      folded.removeAll(keepingCapacity: true)
      Tokenizer.fold(bytes, token, into: &folded)
      let meaning = vocabulary.meaning(of: String(decoding: folded, as: UTF8.self))
      words.append(
        SceneWord(
          start: start, end: codePoints, meaning: meaning,
          isCapitalised: folded.first != bytes[token.lowerBound]))
      ends.append(token.upperBound)
    }
    var next = 0
    let sentences = Sentences.ranges(in: bytes).compactMap { sentence -> Range<Int>? in
      let first = next
      while next < ends.count, ends[next] <= sentence.upperBound { next += 1 }
      return next > first ? first..<next : nil
    }
    return (words, sentences)
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension Array {
  /// The first place of which a condition holds that holds of all after it, or the end.
  fileprivate func firstPlace(_ isSought: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isSought(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
