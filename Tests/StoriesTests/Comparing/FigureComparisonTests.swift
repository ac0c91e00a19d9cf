import Articles
import Testing

@testable import Stories

struct FigureComparisonTests {
  /// Two tellings, and the items of them that both have.
  private static let pairs: [(one: String, other: String, items: [String])] = [
    // Worded otherwise.
    (
      "The bridge carries as many as 1,200 trucks a day.",
      "Every day up to 1,200 lorries cross the bridge.", ["same at most 1,200"]
    ),
    (
      "Two dozen miners were rescued from the shaft at Grauwald.",
      "At Grauwald, 24 miners were rescued after a night in the shaft.", ["same 24"]
    ),
    (
      "Orvane will pay $1.2 billion for the quarry.",
      "The quarry goes to Orvane for 1,200 million dollars.", ["same 1.2 billion USD"]
    ),
    (
      "The museum counted nearly 4,100 visitors on its first day.",
      "On the first day 4,096 visitors came to the museum.", ["same about 4,100"]
    ),
    (
      "The tunnel under the Harnfell is 10 miles long.",
      "The tunnel under the Harnfell is 16.1 kilometers long.", ["same 10 mi"]
    ),
    (
      "The council of Odry voted 27-14 on Tuesday to close the pool.",
      "On Tuesday the pool of Odry was given up by the council, by 27 votes to 14.",
      ["same 27", "same 14"]
    ),
    // Both can be true.
    (
      "More than 500 people slept in the shelters at Odry.",
      "At Odry, 510 people slept in the shelters.", ["compatible more than 500 <> 510"]
    ),
    (
      "About 900 people slept in the shelters at Odry.",
      "At Odry, 912 people slept in the shelters.", ["compatible about 900 <> 912"]
    ),
    (
      "More than 500 people slept in the shelters at Odry.",
      "At Odry, more than 600 people slept in the shelters.",
      ["compatible more than 500 <> more than 600"]
    ),
    (
      "At least 40 people were hurt when the stand fell at Odry.",
      "At least 43 people were hurt when the stand fell at Odry.",
      ["compatible at least 40 <> at least 43"]
    ),
    (
      "Up to 300 people slept in the shelters at Odry.",
      "At Odry, 280 people slept in the shelters.", ["compatible at most 300 <> 280"]
    ),
    (
      "Up to 300 people slept in the shelters at Odry.",
      "At Odry, as many as 310 people slept in the shelters.",
      ["compatible at most 300 <> at most 310"]
    ),
    (
      "Fewer than 400 people slept in the shelters at Odry.",
      "At Odry, fewer than 500 people slept in the shelters.",
      ["compatible less than 400 <> less than 500"]
    ),
    // Not both can.
    (
      "The council of Odry voted 27 to 14 on Tuesday to sue the ferry company.",
      "The council of Odry voted on Tuesday to sue the ferry company, by 24 votes to 14.",
      ["conflict 27 <> 24", "same 14"]
    ),
    (
      "A judge in Odry ordered Castle Lines on Monday to repay £48 million to the county for 36 "
        + "ferries with faulty doors.",
      "Castle Lines must pay £84 million back to the county for ferries with faulty doors, a judge "
        + "in Odry ruled on Monday.", ["conflict 48 million GBP <> 84 million GBP"]
    ),
    (
      "The quarry may employ as many as 640 people, the council of Odry said.",
      "The council of Odry said the quarry may employ up to 460 people.",
      ["conflict at most 640 <> at most 460"]
    ),
    (
      "Up to 300 people slept in the shelters at Odry.",
      "At Odry, 340 people slept in the shelters.", ["conflict at most 300 <> 340"]
    ),
    (
      "More than 500 people slept in the shelters at Odry.",
      "At Odry, fewer than 400 people slept in the shelters.",
      ["conflict more than 500 <> less than 400"]
    ),
    (
      "The landslide at Tresk killed 41 people, rescuers said.",
      "Rescuers said the landslide at Tresk killed 43 people.", ["conflict 41 <> 43"]
    ),
    (
      "Inspectors took 64 samples of water from the wells of Marn.",
      "Inspectors took 46 samples of water from the wells of Marn.", ["conflict 64 <> 46"]
    ),
    // Of other things.
    (
      "The landslide at Tresk killed 41 people, rescuers said.",
      "Rescuers said the landslide at Tresk injured 43 people.", []
    ),
    (
      "The landslide at Tresk killed 41 people, rescuers said.",
      "A landslide at Tresk killed 43 people in 1987, rescuers said.", []
    ),
    (
      "The landslide killed 41 people in Tresk.",
      "The landslide killed 41 people in Tresk, and two more people died in Odry.", ["same 41"]
    ),
    (
      "Anna Brolin scored 19 points against Velm in the final.",
      "Petra Hallas scored 16 points against Velm in the final.", []
    ),
    (
      "Jurors at Velm voted: 14 voted for the death of the driver.",
      "Jurors at Velm voted: 16 voted against the death of the driver.", []
    ),
    (
      "The storm at Odry felled 420 trees along the coast road.",
      "The storm at Odry felled 390 more trees along the coast road.", []
    ),
    (
      "The reward for the painting of Odry is 3 million dollars.",
      "The reward for the painting of Odry is 2.6 million euros.",
      ["compatible 3 million USD <> 2.6 million EUR"]
    ),
    (
      "Sterling fell to $1.33 in Odry, and a household loses £450 a year, Orvane said.",
      "The pound fell in Odry, and a household loses $600 a year, Orvane said.",
      ["compatible 450 GBP <> 600 USD"]
    ),
    // What is told of many players, and of many models, only a slip makes another.
    (
      "Anna Brolin played in 54 games with Velm this season.",
      "Anna Brolin played in 157 games with Velm and Odry this season.", []
    ),
    (
      "The new laptop of Orvane has 256 GB of flash storage.",
      "The new laptop of Orvane has up to 512 GB of flash storage.", []
    ),
    (
      "The record of the club in Velm was the $90 million contract for Anna Brolin.",
      "The club in Velm had a $70 million contract for Petra Hallas.", []
    ),
    (
      "The army of Velm lost five soldiers on Wednesday in the fighting at Odry.",
      "The army of Velm has so far lost seven soldiers in the fighting at Odry.", []
    ),
    // As texts have it that programs have taken apart.
    (
      "The fair at Odry drew 30, 000 people on Sunday.",
      "The fair at Odry drew 50, 000 people on Sunday.", ["conflict 30,000 <> 50,000"]
    ),
    (
      "The mill at Odry blew up at about 3: 10 p. m. and burned.",
      "The mill at Odry blew up at about 3: 30 p. m. and burned.", []
    ),
    // A telling that has both numbers has two things.
    (
      "In all, 12 shops and five banks in Velm were set on fire.",
      "In Velm eight banks were attacked, and five banks were set on fire.", ["same 5"]
    ),
    ("The mayor has three dogs.", "The council met for the third time in two halls.", []),
  ]

  /// Tellings in which little but its place says what a figure counts, and those in which less does.
  private static let unlike: [(one: String, other: String, items: [String])] = [
    (
      "2031-05-02|Hallmont Steel will shut its mill in Derrow next spring. "
        + "Some 420 jobs will be lost, and suppliers fear for many more.",
      "2031-05-02|The Derrow mill of Hallmont Steel is to close in spring. "
        + "The union put the number of positions to be cut at 480.",
      ["conflict about 420 <> 480"]
    ),
    (
      "Ilio Marchetti sang in front of about 12,000 people in the park at Lindau on Saturday.",
      "At Lindau park on Saturday a crowd of 15,000 listened to Ilio Marchetti.",
      ["conflict about 12,000 <> 15,000"]
    ),
    (
      "Police arrested eight people after a fight outside the stadium in Korvala.",
      "In Korvala, officers took eleven men into custody when fans fought outside the stadium.",
      ["conflict 8 <> 11"]
    ),
    (
      "Velda Motors will create 300 jobs at a new plant in Osk, it said.",
      "Velda Motors is cutting 450 jobs at its old plant in Harl, it said.", []
    ),
    (
      "Vik scored 31 points in the first half against Holm.",
      "Holm scored 28 points in the first half against Vik.", []
    ),
    (
      "2031-05-05|On Friday 12 people were arrested in Lunde, police said.",
      "2031-05-05|On Saturday 15 people were arrested in Lunde, police said.", []
    ),
    (
      "Prices in Norland rose 3.4 percent in June, the office said.",
      "Wages in Norland rose 4 percent in June, the office said.", []
    ),
    (
      "Norway will give 40 million dollars for the refugees in Sarnia, its minister said.",
      "Denmark will give 30 million dollars for the refugees in Sarnia, its minister said.", []
    ),
    (
      "The pilgrims walked 30 kilometers from Alba to the monastery at Teo.",
      "The monastery at Teo lies 25 kilometers from the sea.", []
    ),
    (
      "A bomb in Jaral killed nine people on Tuesday and another in Shahkot killed six.",
      "Bombs in Jaral and Shahkot killed 15 people on Tuesday.", []
    ),
    (
      "In Arvika, 14 houses were flooded on Monday.",
      "In Sundholm, 19 houses were flooded on Monday.", []
    ),
    (
      "The strike on Thursday closed 120 schools in the province of Marl.",
      "The strike on Thursday shut 90 hospitals in the province of Marl.", []
    ),
    (
      "Chemist Orla Finn was fined $45,000 by the court in Belden.",
      "The court in Belden ordered the chemist Orla Finn to pay a fine of $40,000.",
      ["conflict 45,000 USD <> 40,000 USD"]
    ),
    (
      "2031-05-02|The shares of Orvane fell 6 percent in early trading at Odry on Thursday.",
      "2031-05-03|At Odry on Thursday the shares of Orvane closed 8 percent lower.",
      ["compatible 6% <> 8%"]
    ),
    (
      "2031-05-02|Orvane Foods earned $84 million in the quarter, helped by cheap sugar.",
      "2031-08-02|Orvane Foods earned $141 million in the quarter, helped by cheap cocoa.", []
    ),
  ]

  @Test(arguments: unlike.indices) func figuresOfOneThingAreFound(row: Int) {
    let pair = FigureComparisonTests.unlike[row]
    let items = FigureComparison.items(of: Tellings.articles([pair.one, pair.other]))
    #expect(items.filter { $0.missing.isEmpty }.map(\.outline) == pair.items)
  }

  @Test(arguments: pairs.indices) func figuresAreAligned(row: Int) {
    let pair = FigureComparisonTests.pairs[row]
    let items = FigureComparison.items(of: Tellings.articles([pair.one, pair.other]))
    #expect(items.filter { $0.missing.isEmpty }.map(\.outline) == pair.items)
  }

  @Test func aTollThatGrewIsExplained() {
    let items = FigureComparison.items(
      of: Tellings.articles([
        "2031-05-02|The landslide at Tresk killed 41 people, rescuers said.",
        "2031-05-03|The landslide at Tresk killed 43 people, rescuers said.",
      ]))
    #expect(items.map(\.note) == ["the later telling has the higher count"])
  }

  @Test func aTollThatShrankIsNot() {
    let items = FigureComparison.items(
      of: Tellings.articles([
        "2031-05-02|The landslide at Tresk killed 43 people, rescuers said.",
        "2031-05-03|The landslide at Tresk killed 41 people, rescuers said.",
      ]))
    #expect(items.map(\.note) == [nil])
  }

  @Test func aTellingInWordsOfItsOwnRemovesNoConflict() {
    let items = FigureComparison.items(
      of: Tellings.articles([
        "About 600 houses collapsed in the villages of Dosh and Harim.",
        "Some 600 homes were destroyed in Dosh and Harim, the governor said.",
        "About 800 houses collapsed in Dosh and Harim.",
      ]))
    #expect(items.map(\.outline) == ["conflict about 600 <> about 800"])
    #expect(items.first?.values.map(\.tellings) == [[0, 1], [2]])
  }

  @Test func conflictsComeFirst() {
    let items = FigureComparison.items(
      of: Tellings.articles([
        "The town has 6,000 inhabitants. The landslide at Tresk killed 41 people, rescuers said.",
        "The town has 6,000 inhabitants. The landslide at Tresk killed 43 people, rescuers said.",
      ]))
    #expect(items.map(\.verdict) == [.conflict, .same])
    #expect(items.first?.values.map(\.tellings) == [[0], [1]])
  }

  @Test func anythingIsCompared() {
    #expect(FigureComparison.items(of: []).isEmpty)
    #expect(FigureComparison.items(of: Tellings.articles([""])).isEmpty)
    #expect(FigureComparison.items(of: Tellings.articles(["word", "", "41"])).count <= 1)
    var draft = ArticleDraft(body: "41 people")
    draft.published = nil
    let values: [Double] = [
      .nan, .infinity, -.infinity, 1e300, -1e300, 0, 41, .leastNonzeroMagnitude,
    ]
    let facts = values.flatMap { value in
      [TextSpan(start: 0, end: 2), TextSpan(start: 5, end: 400), TextSpan(start: 9, end: 9)].map {
        Fact(
          kind: "figure", text: "41", span: $0,
          parts: [
            Fact.Part("value_low", .number(value)), Fact.Part("value_high", .number(-value)),
            Fact.Part("bound", .text("never")), Fact.Part("counted", .text("?")),
          ])
      }
    }
    let article = Tellings.article(draft, facts, number: 1)
    let items = FigureComparison.items(of: [article, article])
    #expect(items.allSatisfy { $0.verdict != .conflict })
  }

  @Test(arguments: [
    (
      "The Senate voted 54-46 on Monday to confirm Judge Ada Lind.",
      "The Senate voted 52-48 on Monday to end debate on Judge Ada Lind."
    ),
    (
      "The council voted 9-2 to close the pool and 7-4 to sell the library.",
      "The council voted 7-4 on Monday to sell the library."
    ),
    ("Orsa won 31-12 on Monday and lead the table.", "Orsa beat Holm 29-12 on Monday."),
  ]) func twoVotesAreNoConflict(one: String, other: String) {
    let items = FigureComparison.items(of: Tellings.articles([one, other]))
    #expect(!items.contains { $0.verdict == .conflict })
  }

  @Test func aNumberOfManyRowsIsNoConflict() {
    func table(_ edition: Int) -> String {
      (0..<400).map {
        "Ward \($0)\t\($0 % 10 == edition ? 31 : 20 + $0 % 7) percent\t2,\(400 + $0)"
      }
      .joined(separator: "\n")
    }
    let items = FigureComparison.items(of: Tellings.articles([table(1), table(2)]))
    #expect(!items.contains { $0.verdict == .conflict })
    #expect(items.count { $0.verdict == .same } >= 400)
  }

  @Test func tenThousandFiguresAreCompared() {
    let sentences = (0..<10_000).map { "The \($0)th box held \($0 % 97 + 2) apples and 5 pears." }
    let articles = Tellings.articles([sentences.joined(separator: " ")])
    let twice = articles + [Tellings.article(articles[0].draft, articles[0].facts, number: 2)]
    #expect(!FigureComparison.items(of: twice).isEmpty)
  }
}

extension FactItem {
  /// `conflict 41 <> 43`
  var outline: String {
    verdict.rawValue + " " + values.map(\.value).joined(separator: " <> ")
  }
}
