import Stories
import Testing

@testable import Results

@Suite struct SentenceGroupTests {
  @Test func `what is told in part elsewhere says by whom`() {
    let rows = [
      SentenceRow(
        sentences: [SampleComparison.place(0, "It rained on 40 boats."), nil, nil],
        relation: .partly, elsewhere: [SampleComparison.place(2, "Forty boats came.")]),
      SampleComparison.row(.only, "Nobody swam.", nil, nil),
      SampleComparison.row(.reworded, "It was late.", nil, "It was dark."),
    ]
    let groups = SentenceGroup.groups(of: rows)
    #expect(groups.count == 3)
    #expect(
      groups.prefix(2).flatMap(\.shownWordings).map(\.label) == ["A, partly C", "only A"])
    #expect(rows.summary == "1 reworded, 1 told in part elsewhere, 1 in one only")
  }
}
