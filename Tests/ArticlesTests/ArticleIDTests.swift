import Testing

@testable import Articles

@Suite struct ArticleIDTests {
  @Test(
    arguments: [
      ("2026-02-05/17", 20_260_205_000_017, "2026-02-05/17"),
      ("20260205000017", 20_260_205_000_017, "2026-02-05/17"),
      ("20260205/17", 20_260_205_000_017, "2026-02-05/17"),
      ("2026-02-05/999999", 20_260_205_999_999, "2026-02-05/999999"),
      ("0001-01-01/1", 10_101_000_001, "0001-01-01/1"),
      ("9999-12-31/999999", 99_991_231_999_999, "9999-12-31/999999"),
      ("undated/17", 17, "undated/17"),
      ("17", 17, "undated/17"),
      ("undated/10100999999", 10_100_999_999, "undated/10100999999"),
    ] as [(String, Int64, String)])
  func readsBothForms(text: String, raw: Int64, description: String) throws {
    let id = try #require(ArticleID(text))
    #expect(id.rawValue == raw)
    #expect(id.description == description)
    #expect(ArticleID(description) == id)
    #expect(ArticleID(String(raw)) == id)
  }

  @Test(arguments: [
    "", "/", "/17", "17/", "0", "-1", "undated", "undated/0", "undated/-1", "undated/x",
    "Undated/17", "undated/10101000000", "2026-02-05", "2026-02-05/", "2026-02-05/0",
    "2026-02-05/-1", "2026-02-05/1000000", "2026-02-30/1", "2026-02-05/1/1", "2026-02-05/ 1",
    "20260230000001", "100000101000001", "99999999999999999999", "2026-02-05#1", "seventeen",
  ])
  func readsNothingElse(_ text: String) {
    #expect(ArticleID(text) == nil)
  }

  @Test func knowsItsDayAndNumber() throws {
    let day = try #require(Day("2026-02-05"))
    let dated = ArticleID(day: day, number: 17)
    #expect(dated.day == day)
    #expect(dated.number == 17)
    let undated = ArticleID(day: nil, number: 17)
    #expect(undated.day == nil)
    #expect(undated.number == 17)
  }

  /// Undated articles first, then by day, then by number on the day.
  @Test func orderIsThatOfDates() throws {
    let texts = [
      "undated/1", "undated/2", "undated/1000000", "0001-01-01/1", "1999-12-31/999999",
      "2000-01-01/1", "2026-02-05/1", "2026-02-05/2", "2026-02-05/10", "2026-02-06/1",
      "9999-12-31/999999",
    ]
    let ids = try texts.map { try #require(ArticleID($0)) }
    #expect(ids.shuffled().sorted().map(\.description) == texts)
  }

  @Test func rangesHoldTheArticlesOfTheirDays() throws {
    let first = try #require(Day("2026-02-05"))
    let last = try #require(Day("2026-02-07"))
    let range = ArticleID.range(of: first...last)
    #expect(range.contains(ArticleID(day: first, number: 1).rawValue))
    #expect(range.contains(ArticleID(day: last, number: ArticleID.largestNumber).rawValue))
    let before = ArticleID(day: first.adding(days: -1), number: ArticleID.largestNumber)
    #expect(!range.contains(before.rawValue))
    #expect(!range.contains(ArticleID(day: last.adding(days: 1), number: 1).rawValue))
  }

  @Test func undatedArticlesHaveTheirOwnRange() {
    let range = ArticleID.range(of: nil)
    #expect(range.contains(ArticleID(day: nil, number: 1).rawValue))
    #expect(!range.contains(0))
    #expect(!range.contains(ArticleID(day: .first, number: 1).rawValue))
    #expect(!range.overlaps(ArticleID.range(of: Day.first...Day.last)))
  }
}
