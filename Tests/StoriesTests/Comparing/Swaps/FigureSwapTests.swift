import Articles
import Testing

@testable import Stories

@Suite("Figures of one size in one place of two sentences told alike")
struct FigureSwapTests {
  /// Two tellings of a day, and the figures that they give otherwise.
  private static let pairs: [(one: String, other: String, conflicts: [String])] = [
    (
      "Seven people drowned when the ferry Morning Star sank off Port Aldous on Wednesday. "
        + "The ferry was built in 1984.",
      "Nine people died when the Morning Star ferry went down near Port Aldous on Wednesday with "
        + "121 people aboard.",
      ["7 <> 9"]
    ),
    (
      "The court ordered the Tellwick railway to repay £48 million to the county for its trains.",
      "The court told the Tellwick railway to repay £84 million to the county for its trains.",
      ["48 million GBP <> 84 million GBP"]
    ),
    (
      "Divers brought 14 crates of amber out of the wreck of the Hulda near Sandholm.",
      "Divers lifted 16 crates of amber out of the wreck of the Hulda near Sandholm.",
      ["14 <> 16"]
    ),
    // One tells of both.
    (
      "Seven people drowned when the ferry Morning Star sank off Port Aldous on Wednesday. Nine "
        + "people were saved.",
      "Nine people died when the ferry Morning Star sank off Port Aldous on Wednesday.", []
    ),
    // Two currencies, and two bounds.
    (
      "The court ordered the Tellwick railway to repay £48 million to the county for its trains.",
      "The court told the Tellwick railway to repay €56 million to the county for its trains.", []
    ),
    (
      "More than 40 sailors slept in the hall of the old customs house in Varne after the storm.",
      "At least 30 sailors spent the night in the hall of the old customs house in Varne after "
        + "the storm.", []
    ),
    // Other things are counted.
    (
      "The council of Varne bought 12 boats for the ferry school beside the old harbour.",
      "The council of Varne bought 15 tables for the ferry school beside the old harbour.", []
    ),
    // Of two men.
    (
      "Petter Lindqvist scored 14 goals for the old club of the harbour town in the last season.",
      "Anders Holmberg scored 16 goals for the old club of the harbour town in the last season.", []
    ),
    // Little is the same.
    ("Seven people died in Varne.", "Nine people drowned in Varne.", []),
  ]

  @Test("Of one thing or of two", arguments: pairs)
  func pair(one: String, other: String, conflicts: [String]) {
    let comparison = Comparison(
      of: Tellings.articles(["2026-02-05|\(one)", "2026-02-05|\(other)"]))
    let found = comparison.figures.filter { $0.verdict == .conflict }.map { item in
      item.values.map(\.value).joined(separator: " <> ")
    }
    #expect(found == conflicts)
  }
}
