import Testing

@testable import Articles

@Suite struct DayTests {
  @Test(arguments: [
    (2026, 2, 5, true),
    (1, 1, 1, true),
    (9999, 12, 31, true),
    (0, 1, 1, false),
    (10_000, 1, 1, false),
    (-44, 3, 15, false),
    (2026, 0, 5, false),
    (2026, 13, 5, false),
    (2026, 2, 0, false),
    (2026, 2, -1, false),
    (2026, 1, 31, true),
    (2026, 1, 32, false),
    (2026, 4, 30, true),
    (2026, 4, 31, false),
    (2026, 12, 32, false),
  ])
  func existsOnlyInTheCalendar(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((Day(year: year, month: month, day: day) != nil) == exists)
  }

  @Test(arguments: [
    (2024, 29), (2023, 28), (2000, 29), (1900, 28), (2100, 28), (1600, 29), (4, 29), (1, 28),
  ])
  func februaryKnowsLeapYears(year: Int, length: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == length)
    #expect(Day(year: year, month: 2, day: length) != nil)
    #expect(Day(year: year, month: 2, day: length + 1) == nil)
  }

  @Test func monthsHaveTheirLengths() {
    let lengths = (1...12).map { Day.length(ofMonth: $0, year: 2025) }
    #expect(lengths == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test(arguments: [
    ("2026-02-05", "2026-02-05"),
    ("20260205", "2026-02-05"),
    ("0001-01-01", "0001-01-01"),
    ("99991231", "9999-12-31"),
    ("2024-02-29", "2024-02-29"),
  ])
  func reads(text: String, day: String) throws {
    #expect(try #require(Day(text)).description == day)
  }

  @Test(arguments: [
    "", "2026", "2026-02", "2026-2-5", "2026-02-5", "26-02-05", "2026/02/05", "2026.02.05",
    "2026-02-05 ", " 2026-02-05", "2026-02-05T", "2026-02-30", "2025-02-29", "2026-13-01",
    "2026-00-01", "0000-01-01", "20261301", "2026020", "202602055", "2026-0205", "202602-05",
    "2026–02–05", "２０２６０２０５", "+2026-02-0", "-026-02-05", "2026-02-0x", "heute",
  ])
  func readsNothingElse(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017),
    ("2026-02-05", 20_489), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDaysFrom1970(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(Day(number: number) == day)
  }

  /// Walks the calendar month by month, which is another way than the one the numbers come from.
  @Test func everyDayHasItsNumber() throws {
    var number = Day.first.number
    for year in 1...2400 {
      for month in 1...12 {
        for day in 1...Day.length(ofMonth: month, year: year) {
          let expected = try #require(Day(year: year, month: month, day: day))
          guard expected.number == number, Day(number: number) == expected else {
            Issue.record("\(expected) has the number \(expected.number), not \(number)")
            return
          }
          number += 1
        }
      }
    }
  }

  @Test(arguments: [
    ("2026-02-05", 24, "2026-03-01"),
    ("2024-02-28", 1, "2024-02-29"),
    ("2025-02-28", 1, "2025-03-01"),
    ("2026-01-01", -1, "2025-12-31"),
    ("2026-02-05", 0, "2026-02-05"),
    ("2000-01-01", 146_097, "2400-01-01"),
    ("9999-12-31", 1, "9999-12-31"),
    ("0001-01-01", -1, "0001-01-01"),
    ("2026-02-05", .max, "9999-12-31"),
    ("1950-02-05", .min, "0001-01-01"),
  ])
  func addsDays(text: String, days: Int, sum: String) throws {
    #expect(try #require(Day(text)).adding(days: days).description == sum)
  }

  @Test(arguments: [
    ("2025-12-31", "2026-01-01"), ("2026-01-31", "2026-02-01"), ("2026-02-05", "2026-02-06"),
    ("0999-12-31", "1000-01-01"),
  ])
  func comesBeforeLaterDays(early: String, late: String) throws {
    let (early, late) = (try #require(Day(early)), try #require(Day(late)))
    #expect(early < late)
    #expect(!(late < early))
    #expect(early.decimal < late.decimal)
  }
}
