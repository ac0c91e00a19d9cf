import Articles
import Testing

@testable import Formats

/// Dates as programs write them.
@Suite struct DateValuesTests {
  @Test(arguments: [
    ("2026-02-05T10:32:00.000Z", "2026-02-05T10:32:00Z"),
    ("2026-02-05T10:32:00+0100", "2026-02-05T10:32:00+01:00"),
    ("2026-02-05T10:32", "2026-02-05T10:32:00"),
    ("2026-02-05T10:32:00 +01:00", "2026-02-05T10:32:00+01:00"),
    ("2026-02-05T10:32:00CET", "2026-02-05T10:32:00+01:00"),
    ("2026-2-5 9:05:00", "2026-02-05T09:05:00"),
    ("20260205T103200Z", "2026-02-05T10:32:00Z"),
    ("20260205103200", "2026-02-05T10:32:00"),
    ("202602051032", "2026-02-05T10:32:00"),
    ("2026/02/05 10:32:00", "2026-02-05T10:32:00"),
    ("Thu, 05 Feb 2026 10:32:07 +0100", "2026-02-05T10:32:07+01:00"),
    ("Thu, 5 Feb 2026 10:32 EST", "2026-02-05T10:32:00-05:00"),
    ("05 Feb 2026 10:32:07 GMT", "2026-02-05T10:32:07Z"),
    (
      "Thu Feb 05 2026 10:32:07 GMT+0100 (Central European Standard Time)",
      "2026-02-05T10:32:07+01:00"
    ),
    ("Thu Feb  5 10:32:07 2026", "2026-02-05T10:32:07"),
    ("Thu Feb 05 10:32:07 CET 2026", "2026-02-05T10:32:07+01:00"),
    ("Thursday, February 5, 2026 - 10:32", "2026-02-05T10:32:00"),
    ("1770285600", "2026-02-05T10:00:00Z"),
    ("1770285600000", "2026-02-05T10:00:00Z"),
    ("1770285600.25", "2026-02-05T10:00:00Z"),
    ("2026-02-05T24:10:00", "2026-02-05"),
    ("2026-02-05T10:32:00-05:00[America/New_York]", "2026-02-05T10:32:00-05:00"),
  ])
  func areRead(text: String, date: String) {
    #expect(DateNotation.date(ofValue: text)?.description == date)
  }

  @Test(arguments: [
    "0000-00-00", "0001-01-01T00:00:00Z", "1599-12-31", "2026-13-01", "now", "177028560",
    "17702856000", "99999999999999", "1.2.3.4", "192.168.2.26.1", "version 5.2.20.26",
    "2026", "2026-02", "", "-1770285600", "31 June 2026", "July 32, 2026", "0 May 2026",
  ])
  func areNothingElse(_ text: String) {
    #expect(DateNotation.date(ofValue: text) == nil)
  }

  /// A time belongs to the day beside it, not to the next one.
  @Test(arguments: [
    ("Feb. 5, 2026. Updated Feb. 6, 2026 10:32", "2026-02-05"),
    ("Feb. 5, 2026 9:15, updated Feb. 6, 2026 10:32", "2026-02-05T09:15:00"),
    ("9:15 Feb. 5, 2026; 10:32 Feb. 6, 2026", "2026-02-05T10:32:00"),
  ])
  func keepTheirTime(text: String, date: String) {
    #expect(DateNotation.date(in: text)?.description == date)
  }

  @Test(arguments: [
    ("2026-02-05", "2026-02-05", true), ("2026-02-06", "2026-02-05", true),
    ("2026-02-07", "2026-02-05", false), ("1600-01-01", "2026-02-05", true),
  ])
  func areNotOfTheFuture(date: String, today: String, isPossible: Bool) throws {
    let date = try #require(NewsDate(iso: date))
    #expect(DateNotation.isPossible(date, readOn: Day(today)) == isPossible)
    #expect(DateNotation.isPossible(date, readOn: nil))
  }
}
