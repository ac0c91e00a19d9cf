import Articles

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

  /// The scenes of tellings, in their order.
  mutating func scenes(of articles: [Article]) -> [TellingScene] {
    articles.enumerated().map { TellingScene($1, telling: $0, vocabulary: &self) }
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
    } else if SceneVocabulary.negations.contains(word) {
      meaning = SceneWord.negation
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

  /// The numbers of what words mean.
  mutating func numbers(of words: [String]) -> [Int32] {
    words.map { number(of: Concepts.of($0)) }
  }

  private static let increments: Set<String> = [
    "more", "another", "additional", "further", "first", "last", "final", "past", "next", "other",
    "remaining",
  ]

  private static let negations: Set<String> = [
    "not", "no", "never", "without", "against", "neither", "nor",
  ]

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
    WordList.words(
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
      """))
}
