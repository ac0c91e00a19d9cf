import Articles
import Facts
import Testing

@testable import Stories

@Suite struct EventDaysTests {
  /// The days that a text of Thursday 13 February 2025 names, as days from then.
  @Test(arguments: [
    "The vote was held on Wednesday. = -1", "It sank on February 3. = -10",
    "A hearing was set for Monday. = 4", "It opened in 2011. = ", "It opened in January. = ",
    "It was founded on May 2, 1998. = ", "Nobody knows the day. = ",
    "They met on Wednesday, and on Wednesday they parted. = -1",
    "They met on Tuesday, Wednesday and on February 3. = -10 -2 -1",
  ])
  func `days near that of publication are those of events`(row: String) {
    let parts = row.split(separator: "=").map { $0.trimmingPrefix(" ") }
    let text = String(parts[0])
    let published = Day("2025-02-13")
    let facts = FactKinds.facts(in: FactText(body: text, published: published, language: "en"))
    let days = EventDays.of(facts, published: published, within: EventDays.lead)
    #expect(days.map(String.init).joined(separator: " ") == parts.dropFirst().joined())
    #expect(EventDays.of(facts, published: nil, within: EventDays.lead).isEmpty)
    #expect(EventDays.of(facts, published: published, within: 3).isEmpty)
  }

  @Test func `no more than six are kept, whatever the text names`() {
    let facts = (0..<100).map { number in
      let day = Day("2025-02-13")?.adding(days: number % 20).description ?? ""
      return Fact(
        kind: "date", text: day, span: TextSpan(start: number, end: number + 1),
        parts: [.init("date_from", .text(day)), .init("date_to", .text(day))])
    }
    #expect(EventDays.of(facts, published: Day("2025-02-13"), within: 600) == [0, 1, 2, 3, 4, 5])
  }
}
