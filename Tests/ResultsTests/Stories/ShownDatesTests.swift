import Stories
import Testing

@testable import Results

@Suite struct ShownDatesTests {
  @Test(arguments: [
    ("2021-FA", "fall 2021"), ("2024-SP", "spring 2024"), ("1999-WI", "winter 1999"),
    ("P4Y", "4 years"), ("P1M", "1 month"), ("P2W", "2 weeks"), ("P5D", "5 days"),
    ("PT1H", "1 hour"), ("XXXX-WXX-1", "Monday"), ("XXXX-WXX-7", "Sunday"),
    ("XXXX-WXX-8", "XXXX-WXX-8"), ("PT30M", "30 minutes"), ("P1200Y", "1,200 years"),
    // What reads well as it is, and what is no code that is known.
    ("2026-02-05", "2026-02-05"), ("2026-02", "2026-02"), ("2022", "2022"), ("23:52", "23:52"),
    ("PXY", "PXY"), ("P2.5Y", "P2.5Y"), ("PT", "PT"), ("P", "P"), ("P-1D", "P-1D"), ("", ""),
    ("P99999999999999999999D", "P99999999999999999999D"), ("20-FA", "20-FA"), ("Paris", "Paris"),
  ])
  func dateInWords(value: String, words: String) { #expect(DateWords.words(for: value) == words) }

  @Test func aNameIsNoDate() {
    let item = SampleComparison.fact("organisation", nil, .same, [("P2D", [0, 1], "P2D")])
    #expect(item.phrase == "P2D")
    #expect(
      SampleComparison.fact("date", nil, .same, [("P2D", [0, 1], "two days")]).phrase == "2 days")
  }
}
