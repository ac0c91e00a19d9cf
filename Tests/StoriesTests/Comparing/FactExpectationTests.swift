import Foundation
import Testing

@testable import Stories

/// What the sample stories say of figures, names, roles, dates and places.
struct FactExpectationTests {
  /// `Expected/missed-facts.md` lists what is not found, and why; it must be as recorded, so that
  /// nothing gets silently worse. `RECORD=1` writes it anew.
  @Test func missesAreThoseRecorded() throws {
    let stories = try SampleStory.names.map(SampleStory.init)
    let judges = stories.map { story in
      FactJudge(
        story,
        FigureComparison.items(of: story.articles) + NameComparison.items(of: story.articles))
    }
    let record = FactRecord(judges).text
    let url = SampleStory.expectations.appending(path: "missed-facts.md")
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try record.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == record)
  }

  @Test(arguments: SampleStory.names) func noConflictIsInvented(name: String) throws {
    let story = try SampleStory(name)
    let judge = FactJudge(story, FigureComparison.items(of: story.articles))
    let invented = judge.invented([.conflict]).map(\.summary)
    #expect(invented == [])
  }
}

/// What is found of what is expected, and what is not.
struct FactRecord {
  private let judges: [FactJudge]

  init(_ judges: [FactJudge]) { self.judges = judges }

  var text: String {
    var rows: [String] = []
    for kind in ["figure", "person", "role", "organisation", "place", "date"] {
      for verdict in Verdict.allCases {
        let facts = judges.flatMap { judge in
          judge.expected.filter { $0.kind == kind && $0.verdict == verdict }
            .map { judge.miss(of: $0) }
        }
        let invented = judges.map { judge in
          verdict == .same
            ? judge.mistaken(kind).count : judge.invented([verdict]).count { $0.kind == kind }
        }.reduce(0, +)
        guard !facts.isEmpty || invented > 0 && verdict != .only else { continue }
        let found = facts.count { $0 == nil }
        let extra = verdict == .only ? "" : " \(invented)"
        rows.append("| \(kind) | \(verdict.rawValue) | \(facts.count) | \(found) |\(extra) |")
      }
    }
    let missed = judges.flatMap { judge in
      judge.expected.compactMap { fact in
        judge.miss(of: fact).map { "- \(fact.line): \($0)" }
      }
    }
    let invented = judges.flatMap { judge in
      judge.invented([.conflict, .otherwise, .compatible])
        .map { "- \(judge.story.name) | \($0.summary)" }
    }
    let mistaken = judges.flatMap { judge in
      ["figure", "person", "role", "organisation", "place", "date"].flatMap(judge.mistaken)
        .map { "- \(judge.story.name) | \($0.summary)" }
    }
    return """
      # What the comparison of the sample stories misses

      "Invented" are differences that are none, and things put together under one value that are two.
      "Not found" is what the finders of facts do not find or find otherwise. Written by the tests with `RECORD=1`.

      | kind | verdict | expected | found | invented |
      |---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      ## Missed
      \(missed.joined(separator: "\n"))

      ## Told as different, and not expected
      \(invented.joined(separator: "\n"))

      ## Put together, and not one
      \(mistaken.joined(separator: "\n"))

      """
  }
}

extension FactItem {
  /// `figure | ships | conflict | 34 | 43`
  var summary: String {
    ([kind, about ?? "?", verdict.rawValue] + values.map(\.value)).joined(separator: " | ")
  }
}
