import Testing

@testable import Results

/// What a person reads where a date is kept as a code.
@Suite struct DateWordsTests {
  @Test(arguments: [
    ("P27Y", "27 years"), ("P1M", "1 month"), ("P2W", "2 weeks"), ("P5D", "5 days"),
    ("PT1H", "1 hour"), ("PT30M", "30 minutes"), ("PT118S", "118 seconds"),
    ("P1200Y", "1,200 years"), ("P2.5Y", "2.5 years"), ("PXY", "some years"),
    ("PTXH", "some hours"), ("P13NI", "13 nights"), ("P3DE", "3 decades"), ("P3Q", "3 quarters"),
    ("P1Y6M", "1 year 6 months"), ("P1DT12H", "1 day 12 hours"),
  ])
  func `lengths of time`(value: String, words: String) {
    #expect(DateWords.words(for: value) == words)
  }

  @Test(arguments: [
    ("PRESENT_REF", "now"), ("PAST_REF", "in the past"), ("FUTURE_REF", "in the future"),
    ("XXXX", "no year"), ("XXXX-10", "October, no year"), ("XXXX-XX", "no month"),
    ("XXXX-02-24", "February 24, no year"), ("XXXX-XX-15", "15th day, no month"),
    ("XXXX-XX-XX", "no date"), ("XXXX-WXX", "week, no date"), ("XXXX-FA", "fall, no year"),
    ("XXXX-WXX-1", "Monday"), ("XXXX-WXX-7", "Sunday"), ("XXXX-WXX-WE", "weekend"),
  ])
  func `what is not known is said`(value: String, words: String) {
    #expect(DateWords.words(for: value) == words)
  }

  @Test(arguments: [
    ("2021-FA", "fall 2021"), ("1999-WI", "winter 1999"), ("2025-Q3", "third quarter of 2025"),
    ("2025-H1", "first half of 2025"), ("2026-W42", "week 42 of 2026"),
    ("2023-W28-WE", "weekend of week 28 of 2023"), ("15", "16th century"), ("20", "21st century"),
    ("199", "1990s"), ("FY2025", "fiscal year 2025"),
    ("FY2025-Q2", "second quarter of fiscal year 2025"),
  ])
  func `parts of years, and longer`(value: String, words: String) {
    #expect(DateWords.words(for: value) == words)
  }

  @Test(arguments: [
    ("T04:00", "04:00"), ("2024-05-16T20:00", "2024-05-16 20:00"),
    ("2024-02-06TNI", "2024-02-06, night"), ("XXXX-WXX-1TEV", "Monday, evening"),
    ("XXXX-XX-XXTMO", "morning, no date"), ("XXXX-03-17T13:14", "March 17, no year, 13:14"),
  ])
  func `times of day`(value: String, words: String) {
    #expect(DateWords.words(for: value) == words)
  }

  @Test(arguments: [
    "2026-02-05", "2026-02", "2022", "23:52", "Paris", "Toronto", "", "P", "PT", "PTT1H", "P-1D",
    "P1.2.3Y", "P.5D", "P1", "PY", "XXXX-WXX-8", "XXXX-13", "XXXX-00-10", "XXXX-02-32", "20-FA",
    "P99999999999999999999D", "FY", "FY20", "FY2025x", "2026-W", "2026-WXY", "-", "--", "T", "TT",
    "2026-02-05-06", "٢٠٢٦-FA",
  ])
  func `what reads well, or is no code that is known, stays`(value: String) {
    #expect(DateWords.words(for: value) == value)
  }
}
