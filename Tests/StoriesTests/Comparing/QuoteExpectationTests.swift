import Articles
import Testing

@testable import Stories

/// The quotations of the sample stories: each that is expected, and none that is not.
@Suite struct QuoteExpectationTests {
  @Test func `quotations are aligned as expected`() throws {
    var misses: [String] = []
    for name in SampleStory.names {
      let checked = try CheckedQuotes(StoryComparison(name))
      #expect(checked.invented == [], "\(name)")
      misses += checked.misses.map { "\(name) | \($0)" }
    }
    try RecordedMisses.check(misses, "quotes")
  }
}

/// The quotations of a story beside those that are expected.
private struct CheckedQuotes {
  /// What was expected and is not there.
  private(set) var misses: [String] = []
  /// What is there and was not expected.
  private(set) var invented: [String] = []

  private let compared: StoryComparison
  /// By file and folded text, the item and reading that have it.
  private var places: [String: (item: Int, reading: Int)] = [:]

  init(_ compared: StoryComparison) {
    self.compared = compared
    for (item, quote) in compared.comparison.quotes.enumerated() {
      for (index, reading) in quote.readings.enumerated() {
        for telling in reading.tellings {
          places["\(compared.file(telling)) \(Tokenizer.folded(reading.text))"] = (item, index)
        }
      }
    }
    let expected = compared.story.expected.compactMap { ExpectedQuote($0, compared.story) }
    for quote in expected { check(quote) }
    for index in compared.comparison.quotes.indices { checkInvented(index, expected) }
  }

  private func place(_ reading: ExpectedQuote.Reading) -> (item: Int, reading: Int)? {
    reading.files.compactMap { places["\($0) \(reading.text)"] }.first
  }

  private mutating func check(_ quote: ExpectedQuote) {
    var found: [String: (item: Int, reading: Int)] = [:]
    for reading in quote.readings {
      found[reading.letter] = place(reading)
      for file in reading.files where places["\(file) \(reading.text)"] == nil {
        misses.append("\(quote.speaker) | not found | \(file) | \(reading.text)")
      }
      if let place = found[reading.letter] { checkSpeaker(quote, reading, place) }
    }
    for relation in quote.relations {
      guard let first = found[relation.first], let second = found[relation.second] else { continue }
      let line = "\(quote.speaker) | \(relation.first) \(relation.second) | "
      if first.item != second.item {
        misses.append(line + "not aligned | " + relation.words.joined(separator: " | "))
      } else if let told = told(first, second), told != wanted(relation.words) {
        misses.append(line + told + " | wanted: " + wanted(relation.words))
      }
    }
  }

  private mutating func checkSpeaker(
    _ quote: ExpectedQuote, _ reading: ExpectedQuote.Reading, _ place: (item: Int, reading: Int)
  ) {
    let item = compared.comparison.quotes[place.item]
    let given = item.readings[place.reading].otherSpeaker ?? item.speaker
    // Which of two speakers the item is called after is no matter.
    let wanted = reading.otherSpeaker ?? quote.speaker
    let surname = Tokenizer.folded(wanted).split(separator: " ").last.map(String.init) ?? ""
    let words = Tokenizer.folded(given ?? "").split(separator: " ")
    let others = quote.readings.compactMap(\.otherSpeaker)
    if !words.contains(where: { NameLikeness.isLike(String($0), surname, oneIn: 3) }),
      item.readings[place.reading].isIndirect == false
    {
      misses.append(
        "\(quote.speaker) | speaker of \(reading.letter) | \(given ?? "-") | wanted: \(wanted)")
    }
    if others.isEmpty, let other = item.readings[place.reading].otherSpeaker {
      invented.append("\(quote.speaker) | \(reading.letter) is said by \(other)")
    }
  }

  /// How two readings stand to each other, where the item tells.
  private func told(
    _ first: (item: Int, reading: Int), _ second: (item: Int, reading: Int)
  ) -> String? {
    let item = compared.comparison.quotes[first.item]
    if first.reading == second.reading { return "verbatim" }
    guard first.reading == 0, second.reading > 0 else { return nil }
    switch item.relations[second.reading - 1] {
    case .verbatim: return "verbatim"
    case .part: return "part"
    case .paraphrase: return "paraphrase"
    case .variant(let diff): return "variant | " + ChangedWords.line(diff)
    }
  }

  private func wanted(_ words: [String]) -> String {
    words.count > 1 ? "\(words[0]) | \(ChangedWords.line(words[1]))" : words[0]
  }

  private mutating func checkInvented(_ index: Int, _ expected: [ExpectedQuote]) {
    let item = compared.comparison.quotes[index]
    var homes: Set<Int> = []
    for reading in item.readings {
      for telling in reading.tellings {
        let (file, text) = (compared.file(telling), Tokenizer.folded(reading.text))
        // A reading can be a part of what is expected, or more.
        let home = expected.firstIndex { quote in
          quote.readings.contains {
            $0.files.contains(file) && ($0.text.contains(text) || text.contains($0.text))
          }
        }
        if let home { homes.insert(home) } else { invented.append("\(file) | \(reading.text)") }
      }
    }
    if homes.count > 1 {
      invented.append("aligned | " + item.readings.map(\.text).joined(separator: " | "))
    }
  }
}
