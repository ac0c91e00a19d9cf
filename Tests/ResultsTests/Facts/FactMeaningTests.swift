import Articles
import Testing

@testable import Results

@Suite struct FactMeaningTests {
  private func date(_ parts: [(String, String)]) -> String {
    FactMeaning.text(
      of: Fact(
        kind: "date", text: "then", span: TextSpan(start: 0, end: 4),
        parts: parts.map { Fact.Part($0.0, .text($0.1)) }))
  }

  @Test func `a date is told in words`() {
    #expect(date([("value", "P27Y")]) == "27 years")
    #expect(date([("value", "P18M"), ("mod", "EQUAL_OR_MORE")]) == "at least 18 months")
    #expect(date([("value", "PRESENT_REF")]) == "now")
    #expect(date([("value", "XXXX-10")]) == "October, no year")
  }

  @Test func `a date whose days are known is told by them`() {
    let day = [("date_from", "2024-02-06"), ("date_to", "2024-02-06")]
    #expect(date(day + [("value", "2024-02-06TNI")]) == "2024-02-06, night")
    let month = [("date_from", "2026-09-01"), ("date_to", "2026-09-30"), ("value", "2026-09")]
    #expect(date(month) == "2026-09")
    #expect(date(month + [("mod", "START")]) == "start of 2026-09")
    #expect(
      date([("date_from", "2021-09-01"), ("date_to", "2021-11-30"), ("value", "2021-FA")])
        == "2021-09-01 to 2021-11-30")
  }
}
