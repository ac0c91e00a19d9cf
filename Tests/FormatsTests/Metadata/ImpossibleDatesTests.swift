import Articles
import Testing

@testable import Formats

@Suite struct ImpossibleDatesTests {
  private func draft(published: String, readOn: Day?) throws -> ArticleDraft {
    let json = #"{"text": "It rained.", "date": "\#(published)"}"#
    let file = FileContent(path: "a.json", bytes: Array(json.utf8), readOn: readOn)
    let readings = try Formats.readings(of: file, in: JSONFormat())
    guard case .article(let draft)? = readings.first else { throw FormatError("no article") }
    return draft
  }

  @Test func aDayAfterTheReadingIsLeftOut() throws {
    let draft = try draft(published: "2026-02-07", readOn: Day("2026-02-05"))
    #expect(draft.published == nil)
    #expect(
      draft.notes == ["the date 2026-02-07 is later than the day of reading and was left out"])
  }

  @Test func tomorrowIsTodaySomewhere() throws {
    #expect(try draft(published: "2026-02-06", readOn: Day("2026-02-05")).published != nil)
    #expect(try draft(published: "2096-02-06", readOn: nil).published != nil)
  }

  @Test(arguments: [
    ("2026-02-06", nil),
    ("1599-12-31", "1599-12-31 is older than any paper: days begin with the year 1600"),
    (
      "2026-02-07",
      "2026-02-07 is still to come, and nothing can have been published on it (today is 2026-02-05)"
    ),
  ])
  func `a day that a person gives is checked likewise`(day: String, reason: String?) throws {
    let (day, today) = (try #require(Day(day)), try #require(Day("2026-02-05")))
    do throws(FormatError) {
      try Formats.checkDay(day, readOn: today)
      #expect(reason == nil)
    } catch {
      #expect(error.description == reason)
    }
  }
}
