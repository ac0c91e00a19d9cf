import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct SentenceAlignmentTests {
  @Test func `what is alike stands in one row, what is not alone, in order`() {
    let comparison = InventedTellings.comparison([
      "Divers raised the lost bell of Orsa on Monday. It weighs 700 kilograms. Crowds cheered.",
      "Divers raised the lost bell of Orsa on Monday. A band played waltzes until dark. "
        + "The bell, of 700 kilograms, weighs as much as a horse.",
    ])
    #expect(
      comparison.rowLines == [
        "Divers raised | Divers raised | same", "- | A band | only",
        "It weighs | The bell, | reworded",
        "Crowds cheered. | - | only",
      ])
  }

  @Test func `paragraphs told in another order lose nothing`() {
    let paragraphs = [
      "A tanker lost a third of its rapeseed oil on the motorway near Hallby.",
      "Seven cyclists slid into the verge and were treated for bruises.",
      "Sand was spread by soldiers until the evening shift arrived.",
      "The haulage company apologised to the commune and its ducks.",
    ]
    let comparison = InventedTellings.comparison([
      paragraphs.joined(separator: "\n\n"),
      ([paragraphs[3], "Nobody counted the ducks."] + paragraphs.prefix(3)).joined(
        separator: "\n\n"),
    ])
    #expect(comparison.sentences.count { $0.relation == .same } == 4)
    #expect(
      comparison.rowLines == [
        "- | Nobody counted | only", "A tanker | A tanker | same",
        "Seven cyclists | Seven cyclists | same",
        "Sand was | Sand was | same", "The haulage | The haulage | same",
      ])
  }

  @Test func `a sentence told in two stands beside both`() {
    let comparison = InventedTellings.comparison([
      "The brewery will close its copper cellar in Maren, and 85 coopers will be offered "
        + "retraining as beekeepers.",
      "The brewery will close the copper cellar in Maren. The 85 coopers are offered retraining as "
        + "beekeepers.",
    ])
    #expect(comparison.sentences.count == 1)
    #expect(comparison.sentences.first?.relation == .reworded)
    #expect(
      comparison.sentences.first?.sentences[1]?.text
        == "The brewery will close the copper cellar in Maren. "
        + "The 85 coopers are offered retraining as beekeepers.")
  }

  @Test func `names alone make no sentences alike`() {
    let comparison = InventedTellings.comparison([
      "Ilse Dahlmann, the mayor of Orsa, opened a bridge of glass.",
      "Ilse Dahlmann, the mayor of Orsa, has resigned over a lottery.",
    ])
    #expect(comparison.sentences.count == 2)
  }

  @Test func `three tellings share rows`() {
    let lead =
      "A landslide buried the cable railway of Monte Fosco and stranded 62 hikers overnight."
    let other =
      "Overnight 62 hikers were stranded when a landslide buried Monte Fosco's cable railway."
    let comparison = InventedTellings.comparison([lead, "Soup was served at dawn. " + other, other])
    #expect(
      comparison.rowLines == [
        "- | Soup was | - | only", "A landslide | Overnight 62 | Overnight 62 | reworded",
      ])
  }

  /// Bodies, and the rows as lines.
  static let shared: [(bodies: [String], lines: [String])] = [
    // The same figure of the same thing, in other words.
    (
      [
        "Nordvik Shipping kept its fleet.\n\nThe shares fell 3 percent in Oslo.",
        "In Oslo the stock lost 3 percent. The chairman slept.",
      ],
      [
        "Nordvik Shipping | - | only", "The shares | In Oslo | reworded", "- | The chairman | only",
      ]
    ),
    // A clause of a sentence that is told elsewhere.
    (
      [
        "The roof of the Tollan Museum in Osby leaked on Friday, and 340 drawings had to be carried "
          + "out, the city said.",
        "Friday in Osby: water ran through the ceiling of the Tollan Museum.\n\n"
          + "Staff carried out 340 drawings. The cafe stayed open.",
      ],
      [
        "- | Friday in | partly", "The roof | Staff carried | reworded", "- | The cafe | only",
      ]
    ),
    // One time, told as two.
    (
      [
        "The ferry cast off at Orsa on Friday shortly after 4 a.m. with its lamps unlit.\n\n"
          + "In its hold were 700 carp.",
        "It was 4:10 a.m. on Friday at Orsa when the ferry cast off, 700 carp in its hold.",
      ], ["The ferry | - | partly", "In its | It was | reworded"]
    ),
    // Of the same person, other news.
    (
      [
        "Lena Okafor was convicted of fraud in Port Wels. She was fined $12,000.",
        "Lena Okafor has hired a lawyer. The hearing will be held in autumn.",
      ],
      [
        "- | Lena Okafor | only", "- | The hearing | only", "Lena Okafor | - | only",
        "She was | - | only",
      ]
    ),
  ]

  @Test(arguments: shared)
  func `a sentence is only here where its content stands in no other`(
    bodies: [String], lines: [String]
  ) {
    #expect(InventedTellings.comparison(bodies).rowLines == lines)
  }

  @Test func `where a part of a sentence is told is said`() {
    let comparison = InventedTellings.comparison(SentenceAlignmentTests.shared[1].bodies)
    let partly = comparison.sentences.filter { $0.relation == .partly }
    #expect(partly.map { $0.elsewhere.map(\.telling) } == [[0]])
    #expect(comparison.sentences.allSatisfy { $0.relation == .partly || $0.elsewhere.isEmpty })
  }

  @Test func `thousands of sentences with the same figure are compared`() {
    func body(_ verb: String) -> String {
      (0..<1500).map { "The mayor of Orsa \(verb) 40 boats and town \($0). " }.joined()
    }
    let comparison = InventedTellings.comparison([body("counted"), body("painted")])
    #expect(comparison.sentences.compactMap { $0.sentences[1] }.count == 1500)
  }

  /// The likenesses of all pairs, tried in all ways.
  @Test func `small alignments are the best there are`() {
    let words = "bell tanker brewery cooper beekeeper cellar diver horse railway hiker soup duck"
      .split(separator: " ").map(String.init)
    var numbers = SeededNumbers(seed: 7)
    for _ in 0..<150 {
      let bodies = (0..<2).map { _ in
        (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
          "The "
            + (0..<5).map { _ in words.randomElement(using: &numbers) ?? "" }
            .joined(separator: " ") + "."
        }.joined(separator: "\n\n")
      }
      let likeness = InventedTellings.likeness(bodies)
      let (first, second) = (likeness.tellings[0].sentences, likeness.tellings[1].sentences)
      func score(_ left: Int, _ right: Int) -> Double {
        likeness.likeness(left..<left + 1, 0, right..<right + 1, 1)
      }
      let candidates = first.indices.flatMap { left in
        second.indices.map {
          OptimalMatching.Candidate(left: left, right: $0, score: score(left, $0))
        }
      }.filter { $0.score >= SentenceLikeness.least }
      let rows = SentenceAligner.rows(likeness)
      let sum = rows.reduce(0) { sum, row in
        guard let left = row.members[0], let right = row.members[1] else { return sum }
        let score = score(left.lowerBound, right.lowerBound)
        return score >= SentenceLikeness.least ? sum + score : sum
      }
      #expect(abs(sum - SlowMatching.highest(candidates)) < 1e-9)
    }
  }

  @Test(arguments: [
    ["", ""], ["Fire.", ""], ["...", "?!"], ["\u{FFFD}\u{301}", "\u{1F300}"],
    ["火事。火事。", "火事。"],
    ["Yes. No. Yes. No.", "No. Yes."],
  ])
  func `any text is compared`(bodies: [String]) {
    let comparison = InventedTellings.comparison(bodies)
    for (telling, article) in comparison.articles.enumerated() {
      #expect(
        comparison.sentences.compactMap { $0.sentences[telling] }.reduce(0) {
          $0 + Tokenizer.count($1.text)
        } == article.words)
    }
  }

  @Test func `thousands of copies of a sentence are paired up`() {
    let one = String(repeating: "The mayor of Orsa opened the harbour with a speech. ", count: 3000)
    let comparison = InventedTellings.comparison([one, one + one])
    #expect(comparison.sentences.count { $0.relation == .same } == 3000)
    #expect(comparison.sentences.count { $0.relation == .only } == 3000)
  }

  @Test func `tellings come earliest first, in whatever order they are given`() {
    let days = [Day("2025-03-02"), nil, Day("2025-03-01"), Day("2025-03-02")]
    let articles = days.enumerated().map { number, day in
      InventedTellings.article("A bell rang \(number) times.", day: day, number: number)
    }
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<20 {
      let comparison = Comparison(of: articles.shuffled(using: &numbers))
      #expect(
        comparison.articles.map(\.id.description) == [
          "2025-03-01/3", "2025-03-02/1", "2025-03-02/4", "undated/2",
        ])
    }
  }

  @Test func `tellings of a story stay in its order where no day or time says otherwise`() {
    let days = [Day("2025-03-02"), nil, Day("2025-03-02"), Day("2025-03-01"), nil]
    let articles = days.enumerated().map { number, day in
      InventedTellings.article("A bell rang \(number) times.", day: day, number: 9 - number)
    }
    for comparison in [Comparison(ofStory: articles), Comparison(figuresOfStory: articles)] {
      #expect(
        comparison.articles.map(\.body) == [3, 0, 2, 1, 4].map { "A bell rang \($0) times." })
    }
  }
}
