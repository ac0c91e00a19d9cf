import Articles
import Testing

@Suite struct NewsDateOrderTests {
  @Test(arguments: [
    ("2026-02-05", "2026-02-06", true), ("2026-02-05", "2026-02-05", false),
    ("2026-02-05T10:00", "2026-02-05T11:00", true), ("2026-02-05", "2026-02-05T11:00", false),
    ("2026-02-05T10:00", "2026-02-05T11:00Z", false),
    ("2026-02-05T23:00-05:00", "2026-02-06T01:00Z", false),
    ("2026-02-06T01:00Z", "2026-02-05T23:00-05:00", true),
  ])
  func `a date is before another where that is sure`(
    date: String, other: String, isBefore: Bool
  ) throws {
    let (date, other) = (try #require(NewsDate(iso: date)), try #require(NewsDate(iso: other)))
    #expect(date.isBefore(other) == isBefore)
  }
}
