import Articles
import Testing

@testable import Stories

/// The sentences of the sample stories: those that only some tellings have are aligned with no
/// other.
@Suite struct SentenceExpectationTests {
  @Test func `sentences are aligned as expected`() throws {
    var misses: [String] = []
    for name in SampleStory.names {
      let checked = try CheckedSentences(StoryComparison(name))
      #expect(checked.invented == [], "\(name)")
      misses += checked.misses.map { "\(name) | \($0)" }
    }
    try RecordedMisses.check(misses, "sentences")
  }

  @Test(arguments: SampleStory.names)
  func `every sentence stands in one row`(name: String) throws {
    let compared = try StoryComparison(name)
    for (telling, article) in compared.comparison.articles.enumerated() {
      let told = compared.comparison.sentences.compactMap { $0.sentences[telling] }
        .sorted { $0.span.start < $1.span.start }
      let words = told.map { Tokenizer.folded($0.text) }.joined(separator: " ")
      #expect(words == Tokenizer.folded(article.body))
    }
  }
}

/// The sentences of a story beside what is expected of them.
private struct CheckedSentences {
  /// Sentences that stand alone and should not.
  private(set) var misses: [String] = []
  /// Sentences that stand with others and should not.
  private(set) var invented: [String] = []

  init(_ compared: StoryComparison) {
    var expected: [(files: Set<String>, beginning: String)] = []
    for item in compared.story.expected where item.kind == "sentence" {
      let beginning = item.fields[1].split(separator: " …").first.map(String.init) ?? ""
      expected.append((Set(compared.story.files(of: item.fields[0])), beginning))
    }
    for row in compared.comparison.sentences {
      let places = row.sentences.compactMap { $0 }
      let files = Set(places.map { compared.file($0.telling) })
      let elsewhere = Set(row.elsewhere.map { compared.file($0.telling) })
      let isAlone = row.relation == .only
      for place in places {
        let file = compared.file(place.telling)
        let line = "\(file) | \(place.text.split(separator: " ").prefix(8).joined(separator: " "))"
        let own = expected.first {
          $0.files.contains(file) && place.text.contains($0.beginning)
        }
        if let own, !files.union(elsewhere).isSubset(of: own.files) {
          invented.append(line + " | " + files.union(elsewhere).sorted().joined(separator: " "))
        } else if isAlone, CheckedSentences.tells(place.text), files.count < (own?.files.count ?? 2)
        {
          misses.append(line + " | " + (own.map { "in \($0.files.count)" } ?? "shares something"))
        }
      }
    }
  }

  /// Whether a sentence must share something where it is not expected to be told here alone: a
  /// credit or two or three words need not.
  private static func tells(_ text: String) -> Bool {
    let words = Tokenizer.words(in: text).count
    return words > 3 && !(words < 7 && text.contains("Harrow Press"))
  }
}
