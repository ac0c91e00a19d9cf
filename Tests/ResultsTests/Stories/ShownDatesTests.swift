import Stories
import Testing

@testable import Results

@Suite struct ShownDatesTests {
  @Test func aNameIsNoDate() {
    let item = SampleComparison.fact("organisation", nil, .same, [("P2D", [0, 1], "P2D")])
    #expect(item.phrase == "P2D")
    #expect(
      SampleComparison.fact("date", nil, .same, [("P2D", [0, 1], "two days")]).phrase == "2 days")
  }
}
