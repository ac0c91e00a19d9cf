import Articles
import Testing

@testable import Facts

@Suite("Dates in texts that mean harm, or nothing")
struct HostileDateTests {
  private static let digits = String(repeating: "9", count: 10_000)

  @Test(
    "Nothing is invented",
    arguments: [
      "99/99/9999", "31 February", "February 31", "0 January 0000", "00/00/0000", "2026-02-30",
      "0000-01-01", "1/1/1", "32/13/2026", "25:61 GMT", "'00000s", "99999s",
      "\(digits)", "in \(digits)", "since \(digits).\(digits)", "\(digits)th century",
      "\(digits) years ago", "\(digits)-day", "\(digits)/\(digits)/\(digits)", "FY\(digits)",
      "0th century", "99th quarter of profit", "Feb. \(digits)", "- - - / : 's", "the the the",
      "'", "’90", "early", "late late late", "last", "the", "a", "every", "per", "half", "nearly",
    ])
  func nothing(text: String) {
    #expect(DateTable.found(in: text, Day("2026-02-05")) == "")
    #expect(DateTable.found(in: text, nil) == "")
  }

  @Test(
    "Counts beyond the calendar name no days",
    arguments: [
      "999999 years ago", "one million years ago", "900 centuries ago", "999999 weeks ago",
      "999,999 days ago", "50,000 decades from now", "millions of years ago", "8 millennia ago",
    ])
  func beyond(text: String) {
    for fact in DateTable.facts(in: "It was \(text).", Day("2026-02-05")) {
      #expect(DateTable.part("date_from", of: fact) == "")
    }
  }

  @Test(
    "The first and last days of the calendar are borne", arguments: ["0001-01-01", "9999-12-31"])
  func edges(day: String) {
    let text = """
      Yesterday, tomorrow, last week, next week, last year, next year, on Monday, in May, in winter,
      last quarter, this decade, the last century, at Easter, next weekend, a year ago, ten years from
      now, overnight, on Feb. 29, the fall of last year, Dec. 30-31, the week of Jan. 1, tonight at 9 p.m.
      """
    #expect(DateTable.facts(in: text, Day(day)).count > 15)
  }

  @Test(
    "Long texts of one sort end",
    arguments: [
      "early ", "the end of ", "late last ", "more than ", "this past ", "1990", "Feb. ", "5-",
      "'90s ",
      "2019, ", "every other ", "Thursday, ", "half a ", "two and a half ", "a year and ",
      "nearly the ",
      "9 and ", "at least ", "2 p.m. on ", "of the year ", "last past next ", "2021-", "Feb. 5 to ",
      "the first week of ", "hundreds of ",
      "last week of ", "four to six ", "the nineties ", "another ", "the quarter ended ",
      "a day or ",
      "year-ago ", "all week ",
    ])
  func long(piece: String) {
    let text = String(repeating: piece, count: 20_000)
    let facts = DateTable.facts(in: text, Day("2026-02-05"))
    #expect(facts.count <= 40_000)
  }

  @Test("All capitals, and places in the text")
  func places() {
    let body = "Ünïcödé — 🕰️ on Thursday, and «in the fall of 2021»."
    let facts = DateTable.facts(in: body, Day("2026-02-05"))
    #expect(facts.map(\.text) == ["Thursday", "the fall of 2021"])
    let points = Array(body.unicodeScalars)
    for fact in facts {
      #expect(points[fact.span.start..<fact.span.end].elementsEqual(fact.text.unicodeScalars))
    }
    #expect(
      DateTable.found(in: "POLICE SAID ON THURSDAY, FEB. 5, HE DIED.", Day("2026-02-05"))
        == "THURSDAY, FEB. 5=2026-02-05 DATE")
  }
}
