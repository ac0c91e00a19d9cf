import Testing

@testable import Results

@Suite struct TallyTests {
  @Test(
    arguments: [
      ([], ""), ([.only, .only], "2 in one only"), ([.verbatim], "1 verbatim"),
      ([.only, .variant, .only], "3: 1 varies, 2 in one only"),
      ([.part, .paraphrase, .variant, .variant], "4: 2 vary, 1 paraphrased, 1 in part"),
    ] as [([QuoteVerdict], String)])
  func howManyOfEachKind(kinds: [QuoteVerdict], text: String) {
    #expect(tally(kinds) { $0.counted($1) } == text)
  }
}
