import Articles
import Testing

@testable import Facts

@Suite("Stretches of the calendar")
struct PeriodTests {
  @Test(
    "Their values and days",
    arguments: [
      (Period.month(2024, 2), "2024-02 2024-02-01 2024-02-29"),
      (.quarter(2025, 4), "2025-Q4 2025-10-01 2025-12-31"),
      (.half(2025, 2), "2025-H2 2025-07-01 2025-12-31"),
      (.season(2021, 3), "2021-FA 2021-09-01 2021-11-30"),
      (.season(2021, 4), "2021-WI 2021-12-01 2022-02-28"),
      (.year(2026), "2026 2026-01-01 2026-12-31"),
      (.decade(199), "199 1990-01-01 1999-12-31"),
      (.century(19), "19 1900-01-01 1999-12-31"),
      (.week(Day(number: 0).monday), "1970-W01 1969-12-29 1970-01-04"),
      (.weekend(Day(number: 0).monday), "1970-W01-WE 1970-01-03 1970-01-04"),
    ])
  func values(period: Period, expected: String) {
    let days = period.days.map { "\($0.lowerBound) \($0.upperBound)" } ?? "-"
    #expect("\(period.value) \(days)" == expected)
  }

  @Test(
    "Weeks of ISO 8601 at the turn of years",
    arguments: [
      ("2024-12-30", "2025-W01"), ("2027-01-01", "2026-W53"), ("2026-02-05", "2026-W06"),
      ("2021-01-03", "2020-W53"), ("0001-01-01", "0001-W01"), ("9999-12-31", "9999-W52"),
    ])
  func weeks(day: String, week: String) { #expect(Day(day)?.isoWeek == week) }

  @Test(
    "Shifts carry over years, and end with the calendar",
    arguments: [
      (Period.month(2026, 1), -1, "2025-12"), (.month(2025, 12), 13, "2027-01"),
      (.quarter(2026, 1), -1, "2025-Q4"), (.half(2026, 1), -3, "2024-H2"),
      (.year(9999), 1, "-"), (.year(1), -1, "-"), (.decade(199), 2, "201"), (.year(1), .max, "-"),
    ])
  func shifts(period: Period, count: Int, expected: String) {
    #expect(period.shifted(by: count)?.value ?? "-" == expected)
  }

  @Test(
    "Holidays of a year",
    arguments: [
      ("12-25", "2026-12-25"), ("11-4-4", "2026-11-26"), ("5-1-0", "2026-05-25"),
      ("9-1-1", "2026-09-07"), ("E+0", "2026-04-05"), ("E-2", "2026-04-03"), ("E-46", "2026-02-18"),
    ])
  func holidays(rule: String, day: String) {
    #expect(Holiday(rule)?.day(in: 2026)?.description == day)
  }
}
