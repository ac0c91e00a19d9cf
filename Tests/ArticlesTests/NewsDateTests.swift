import Testing

@testable import Articles

@Suite struct NewsDateTests {
  /// What is read, and how it is written again.
  @Test(arguments: [
    ("2026-02-05", "2026-02-05"),
    ("20260205", "2026-02-05"),
    ("2026-02-05T10:32", "2026-02-05T10:32:00"),
    ("2026-02-05T10:32:07", "2026-02-05T10:32:07"),
    ("2026-02-05 10:32:07", "2026-02-05T10:32:07"),
    ("2026-02-05t10:32:07z", "2026-02-05T10:32:07Z"),
    ("2026-02-05T10:32Z", "2026-02-05T10:32:00Z"),
    ("2026-02-05T10:32:00+00:00", "2026-02-05T10:32:00Z"),
    ("2026-02-05T10:32:00-05:00", "2026-02-05T10:32:00-05:00"),
    ("2026-02-05T10:32:00-0500", "2026-02-05T10:32:00-05:00"),
    ("2026-02-05T10:32:00+01", "2026-02-05T10:32:00+01:00"),
    ("2026-02-05T10:32:00+05:45", "2026-02-05T10:32:00+05:45"),
    ("2026-02-05T10:32:00-00:30", "2026-02-05T10:32:00-00:30"),
    ("2026-02-05 10:32:00.123+0100", "2026-02-05T10:32:00+01:00"),
    ("2026-02-05T10:32:00,5Z", "2026-02-05T10:32:00Z"),
    ("2026-02-05 10:32:00 +0100", "2026-02-05T10:32:00+01:00"),
    ("20260205T103207", "2026-02-05T10:32:07"),
    ("20260205T1032Z", "2026-02-05T10:32:00Z"),
    ("2026-02-05T00:00:00", "2026-02-05T00:00:00"),
    ("2026-02-05T23:59:60Z", "2026-02-05T23:59:59Z"),
  ])
  func readsISOForms(text: String, written: String) throws {
    let date = try #require(NewsDate(iso: text))
    #expect(date.description == written)
    #expect(NewsDate(iso: written) == date)
  }

  @Test(arguments: [
    "", "T10:32", "2026-02-30", "2026-02-05T", "2026-02-05 ", "2026-02-05T10", "2026-02-05T1032:",
    "2026-02-05T24:00", "2026-02-05T10:60", "2026-02-05T10:32:61", "2026-02-05T9:32",
    "2026-02-05T10:32:7", "2026-02-05T10:32X", "2026-02-05T10:32Zulu", "2026-02-05T10:32+",
    "2026-02-05T10:32+1", "2026-02-05T10:32+19:00", "2026-02-05T10:32-18:01", "2026-02-05X10:32",
    "2026-02-05T10:32:00+01:00 Uhr", "2026-02", "Feb. 5, 2026", "１２３４",
  ])
  func readsNothingElse(_ text: String) {
    #expect(NewsDate(iso: text) == nil)
  }

  @Test(arguments: [
    (0, 0, 0, 0, true), (23, 59, 59, -1080, true), (23, 59, 60, 1080, true), (24, 0, 0, 0, false),
    (0, 60, 0, 0, false), (0, 0, 61, 0, false), (-1, 0, 0, 0, false), (0, -1, 0, 0, false),
    (0, 0, -1, 0, false), (0, 0, 0, 1081, false), (0, 0, 0, -1081, false),
  ])
  func timesStayWithinTheDay(hour: Int, minute: Int, second: Int, offset: Int, exists: Bool) {
    let time = NewsDate.Time(hour: hour, minute: minute, second: second, offset: offset)
    #expect((time != nil) == exists)
  }

  @Test func aDayWithoutTimeIsNotMidnight() throws {
    let day = try #require(NewsDate(iso: "2026-02-05"))
    #expect(day.time == nil)
    #expect(try day != #require(NewsDate(iso: "2026-02-05T00:00")))
  }

  @Test func anUnknownZoneIsNotUTC() throws {
    let local = try #require(NewsDate(iso: "2026-02-05T10:32"))
    #expect(local.time?.offset == nil)
    #expect(try local != #require(NewsDate(iso: "2026-02-05T10:32Z")))
  }

  @Test func theDayIsThePapersOwn() throws {
    let date = try #require(NewsDate(iso: "2026-02-05T23:30:00-05:00"))
    #expect(date.day == Day("2026-02-05"))
  }
}
