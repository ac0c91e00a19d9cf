import Articles
import Testing

@testable import Stories

/// What a figure is said to be of.
struct FigureLabelTests {
  /// Two tellings, and what their figures are of: those that both have, and then the others.
  private static let labels: [(one: String, other: String, about: [String?])] = [
    (
      "The Morrow Tower, 310 meters tall, opened in Calder on Friday.",
      "The Morrow Tower, 301 meters tall, opened in Calder on Friday.",
      ["height of the Morrow Tower"]
    ),
    (
      "The queue at the border crossing of Vell reached 12 kilometers on Sunday, drivers said.",
      "On Sunday the queue at the border crossing of Vell was 21 kilometers long, drivers said.",
      ["length of the queue"]
    ),
    (
      "Gusts reached 94 mph at Port Sable on Monday night, forecasters said.",
      "Gusts hit 97 mph at Port Sable on Monday night, forecasters said.", ["gusts"]
    ),
    (
      "Profit at Orvane Foods fell by a third in the spring quarter, it said.",
      "In the spring quarter profit at Orvane Foods fell by a third, it said.", ["profit fell"]
    ),
    (
      "Four miners are in intensive care after the blast at Grauwald, doctors said.",
      "Six miners are in intensive care after the blast at Grauwald, doctors said.",
      ["miners in intensive care"]
    ),
    (
      "Ada Holm, 61, was chosen as mayor of Brunn on Sunday.",
      "Ada Holm, 63, was chosen as mayor of Brunn on Sunday.", ["age of Ada Holm"]
    ),
    (
      "The landslide at Tresk killed 41 people, rescuers said.",
      "Rescuers said the landslide at Tresk killed 43 people.", ["people killed"]
    ),
    (
      "Police counted 300 demonstrators in Halm on Saturday.",
      "Police counted 500 demonstrators in Halm on Saturday.", ["demonstrators"]
    ),
    (
      "The judge at Sund fined the ferry line 75,000 dollars.",
      "The judge at Sund fined the ferry line 57,000 dollars.", ["fined"]
    ),
    (
      "Turnout at the vote in Halm was 61 percent.", "In Halm turnout at the vote was 61 percent.",
      ["turnout"]
    ),
    (
      "The bill for the repairs of the mole came to 2.4 million dollars.",
      "The bill for the repairs of the mole came to $2.4 million.", ["bill"]
    ),
    ("It was 12.", "It had 30 percent.", [nil]),
  ]

  @Test(arguments: labels.indices) func figuresAreOfSomething(row: Int) {
    let (one, other, about) = FigureLabelTests.labels[row]
    let items = FigureComparison.items(of: Tellings.articles([one, other]))
    #expect(items.map(\.about) == about)
  }

  @Test(arguments: [
    (1.0 / 3, "a third"), (0.333, "a third"), (0.5, "half"), (0.75, "three-quarters"),
    (3.0 / 7, "3/7"), (0.9, "9/10"), (0.137, "0.137 of one"), (0, "0 of one"),
    (-0.5, "-0.5 of one"),
  ])
  func sharesOfOneAreSpoken(value: Double, text: String) throws {
    let fact = Fact(
      kind: "figure", text: "", span: TextSpan(start: 0, end: 1),
      parts: [Fact.Part("value_low", .number(value)), Fact.Part("unit", .text("ratio"))])
    #expect(try #require(FigureValue(fact)).text == text)
  }
}
