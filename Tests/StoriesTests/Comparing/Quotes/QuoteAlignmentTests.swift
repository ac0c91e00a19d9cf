import Articles
import Testing

@testable import Stories

@Suite struct QuoteAlignmentTests {
  /// Two or three bodies, and the items as lines.
  static let cases: [(bodies: [String], lines: [String])] = [
    // The same words, cut up and punctuated otherwise.
    (
      [
        "\"The bell was cold,\" said Ilse Dahlmann, the diver. \"It sang when we touched it.\"",
        "Ilse Dahlmann said: \"The bell was cold. It sang when we touched it.\"",
      ], ["Ilse Dahlmann, 12"]
    ),
    (
      [
        "\"The bell can only be raised through patience,\" said Ilse Dahlmann.",
        "\"The bell can only be raised through strength,\" said Ilse Dahlmann.",
      ], ["Ilse Dahlmann, 1, 2 variant -patience +strength"]
    ),
    (
      [
        "\"The bell was cold and it sang when we touched it,\" said Ilse Dahlmann.",
        "It was a sight, Dahlmann said. \"It sang when we touched it,\" Ilse Dahlmann said.",
      ], ["Ilse Dahlmann, 1, 2 part"]
    ),
    // A name written otherwise is no other speaker.
    (
      [
        "\"We counted the ducks twice,\" said Oleksandr Hrynko.",
        "\"We counted the ducks twice,\" said Olexandr Grynko.",
      ], ["Oleksandr Hrynko, 12"]
    ),
    (
      [
        "\"We counted the ducks twice and lost one,\" said Ilse Dahlmann.",
        "\"We counted the ducks twice and lost one,\" said Jorun Falk.",
      ], ["Ilse Dahlmann, 1, 2 verbatim by Jorun Falk"]
    ),
    // What somebody asks others to do is no report of what else he says.
    (
      [
        "\"I told the board twice that the dam was too close to the ford,\" said Ilse Dahlmann.",
        "Mayor Ilse Dahlmann told campers to keep their tents closed until Friday.",
        "The mayor, Ilse Dahlmann, asked people to keep tents shut until Thursday.",
      ], ["Ilse Dahlmann, 1"]
    ),
    (
      [
        "\"Leave your cars and walk to the hill,\" said Ilse Dahlmann.",
        "Ilse Dahlmann told drivers to leave the cars and walk to the hill at once.",
      ], ["Ilse Dahlmann, 1, 2 paraphrase indirect"]
    ),
    // Said by him who was named before, at the end of it.
    (
      [
        "\"The people have spoken and I respect their decision,\" said Viktor Dolan.",
        "Viktor Dolan rang his rival. The people had spoken and he respected their decision, he "
          + "told party workers.",
      ], ["Viktor Dolan, 1, 2 paraphrase indirect"]
    ),
    // Who says other things, says other things.
    (
      [
        "\"We counted the ducks twice,\" said Ilse Dahlmann.",
        "\"The motorway smelt of rapeseed for a week,\" said Ilse Dahlmann.",
      ], ["Ilse Dahlmann, 1", "Ilse Dahlmann, 2"]
    ),
    // Two utterances, as one telling has only one of them.
    (
      [
        "\"The oil is gone from the road,\" said Ilse Dahlmann. \"The ducks are still slippery.\"",
        "\"The ducks are still slippery,\" said Ilse Dahlmann.",
      ], ["Ilse Dahlmann, 1", "Ilse Dahlmann, 12"]
    ),
    (
      [
        "\"You cannot wash a duck with sand, and you cannot wash it with vinegar,\" "
          + "said Ilse Dahlmann.",
        "Ilse Dahlmann told reporters that neither sand nor vinegar would wash the birds.",
      ], ["Ilse Dahlmann, 1, 2 paraphrase indirect"]
    ),
    // What is told of somebody is no report of what she says.
    (
      [
        "\"You cannot wash a duck with sand, and you cannot wash it with vinegar,\" "
          + "said Ilse Dahlmann.",
        "Ilse Dahlmann told reporters that the commune had never owned a fire engine.",
      ], ["Ilse Dahlmann, 1"]
    ),
    // Other words for the same things, as after a translation.
    (
      [
        "\"The sea gave us the fish and the state gave us the quota,\" said Marta Silveira.\n\n"
          + "\"My son will not be a fisherman,\" she said.",
        "\"The boy of mine will never be a fisherman,\" lamented Marta Silveira.\n\n"
          + "\"The sea gave us the fish and the state gave us the quota,\" she said.",
      ],
      ["Marta Silveira, 12", "Marta Silveira, 1, 2 paraphrase"]
    ),
    (
      [
        "\"The road was dark and we were afraid,\" said Ilse Dahlmann.",
        "\"On the highway in the darkness there was fear in us,\" related Ilse Dahlmann.",
      ], ["Ilse Dahlmann, 1, 2 paraphrase"]
    ),
    // Who is quoted with one thing alone, and reported with a rare word of it.
    (
      [
        "\"The dogs found her, not us,\" said Sheriff Amos Tull.",
        "The sheriff said that all thanks were due to the dogs. It rained.",
      ], ["Amos Tull, 1, 2 paraphrase indirect"]
    ),
    // A word in common is not the same said.
    (
      [
        "\"The bridge was my grandfather's pride,\" said Harlan Voss. \"I crossed it to school.\"",
        "\"Nobody is going to lose a job over a bridge,\" Harlan Voss said.",
      ], ["Harlan Voss, 1", "Harlan Voss, 2"]
    ),
    (
      [
        "\"Freight rates have come back to earth,\" said Signe Aas.",
        "\"We sold two old tankers in June,\" said Signe Aas.",
      ], ["Signe Aas, 1", "Signe Aas, 2"]
    ),
  ]

  /// Words that are given to a person, and by the other telling to a body or to nobody.
  private static let bodies: [(one: String, other: String, lines: [String])] = [
    (
      "said Ida Bromm, a spokeswoman for the Halm police.", "the police said.", ["Ida Bromm, 12"]
    ),
    (
      "said Ida Bromm, a passenger.", "the police said.", ["Ida Bromm, 1, 2 verbatim by the police"]
    ),
    ("said Ida Bromm, a passenger.", "", ["Ida Bromm, 1, 2 verbatim unattributed"]),
  ]

  @Test(arguments: bodies.indices)
  func `nobody is given what another says, and a body speaks through its people`(row: Int) {
    let (one, other, lines) = QuoteAlignmentTests.bodies[row]
    let comparison = InventedTellings.comparison(
      [one, other].map { said in
        "The bridge at Halm is open again, and the first trucks have crossed it.\n\n"
          + "\"The road is safe for everyone who drives slowly,\" \(said)"
      })
    #expect(comparison.quoteLines == lines)
  }

  @Test(arguments: cases)
  func `utterances are brought together`(bodies: [String], lines: [String]) {
    #expect(InventedTellings.comparison(bodies).quoteLines == lines)
  }

  @Test func `what a telling quotes twice is one utterance`() {
    let comparison = InventedTellings.comparison([
      "\"The bell sang when we touched it,\" said Ilse Dahlmann.",
      "\"The bell sang when we touched it, and nobody dared to speak,\" said Ilse Dahlmann.\n\n"
        + "Ilse Dahlmann on the quay: \"The bell sang when we touched it.\"",
    ])
    #expect(comparison.quoteLines == ["Ilse Dahlmann, 1, 2 part"])
    #expect(comparison.quotes.first?.readings.last?.places.count == 2)
  }

  @Test func `the changed words are marked`() throws {
    let comparison = InventedTellings.comparison([
      "\"Peace can only be achieved through dialogue, and it takes time,\" said Jorun Falk.",
      "\"Peace can only be achieved through firmness, and it takes time,\" said Falk. "
        + "Jorun Falk spoke in Orsa.",
    ])
    guard case .variant(let diff)? = comparison.quotes.first?.relations.first else {
      Issue.record("no variant")
      return
    }
    #expect(
      ChangedWords.line(diff)
        == ChangedWords.line(
          "Peace can only be achieved through [dialogue|firmness], and it takes time"))
  }

  @Test(arguments: [
    "Ilse Dahlmann|Dahlmann|same", "Ilse Dahlmann|Ilse Dahlman|same",
    "Ilse Dahlmann|I Dahlmann|same",
    "Ilse Dahlmann|Jorun Dahlmann|other", "Ilse Dahlmann|Jorun Falk|other",
    "European Command|US European Command|same", "Dahlmann|Dahlman|unknown",
    "Oleksandr Hrynko|Olexandr Grynko|same", "Rosa Llanca|Rosa Yanca|same", "Falk|Orsa|other",
    "Mr Guest|Peter Guest|same", "Jorun D. Falk|Mayor Jorun Falk|same", "Ann Ford|Ann Four|other",
  ])
  func `speakers are known by their names`(row: String) {
    let fields = row.split(separator: "|").map(String.init)
    let table = SpeakerTable([])
    let sameness = Speaker.sameness(
      table.speaker(named: fields[0]), table.speaker(named: fields[1]))
    #expect("\(sameness)" == fields[2])
  }

  @Test func `thousands of quotations are compared`() {
    func body(_ verb: String) -> String {
      (0..<1500).map {
        "\"We \(verb) open harbour number \($0) with a speech,\" said Ilse Dahlmann. "
      }
      .joined()
    }
    let comparison = InventedTellings.comparison([body("will"), body("shall")])
    #expect(comparison.quotes.count { $0.readings.count == 2 } == 1500)
  }
}
