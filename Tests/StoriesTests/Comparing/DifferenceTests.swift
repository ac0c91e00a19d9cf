import Testing

@testable import Stories

struct DifferenceTests {
  /// Tellings, and what the list of differences has of them.
  private static let cases: [(bodies: [String], lines: [String])] = [
    // Each wording, with all who have it.
    (
      [
        "\"The bell was cold and it sang all night long,\" said Ilse Dahlmann, the diver.",
        "\"The bell was old and it sang all night long,\" said Ilse Dahlmann, the diver.",
        "\"The bell was cold and it sang the night through,\" said Ilse Dahlmann, the diver.",
        "\"The bell was cold, and it sang all night long,\" said Ilse Dahlmann, the diver.",
      ],
      [
        "quote 2 Ilse Dahlmann: “The bell was cold and it sang all night long” 14, "
          + "“The bell was old and it sang all night long” 2, "
          + "“The bell was cold and it sang the night through” 3"
      ]
    ),
    // What both leave out is where the others differ.
    (
      [
        "\"I was stopped by a guard on the way to the harbour,\" said Ilse Dahlmann.",
        "\"This morning I was stopped by a guard on the way to the harbour,\" said Ilse Dahlmann.",
        "\"Yesterday I was stopped by a guard on the way to the harbour,\" said Ilse Dahlmann.",
      ],
      [
        "quote 2 Ilse Dahlmann: “This morning I was stopped by a guard on the way to the harbour” 12, "
          + "“Yesterday I was stopped by a guard on the way to the harbour” 3"
      ]
    ),
    // Two that have two parts of one.
    (
      [
        "\"The ducks are safe. The road is not, and nobody will swim,\" said Ilse Dahlmann.",
        "\"The ducks are safe,\" said Ilse Dahlmann.", "\"Nobody will swim,\" said Ilse Dahlmann.",
      ], []
    ),
    // Only written otherwise.
    (
      [
        "\"We can't leave our neighbours in the cold harbour,\" said Ilse Dahlmann.",
        "\"We cannot leave our neighbors in the cold harbor,\" said Ilse Dahlmann.",
      ], []
    ),
    (
      [
        "\"There was a mist on the bay when we left the quay,\" said Ilse Dahlmann.",
        "\"There was mist on the bay when we left the quay,\" said Ilse Dahlmann.",
      ], []
    ),
    (
      [
        "\"We counted the ducks twice and lost one,\" said Ilse Dahlmann.",
        "\"We counted the ducks twice and lost one,\" said Jorun Falk.",
      ],
      [
        "quote 4 Ilse Dahlmann: “We counted the ducks twice and lost one” 1, "
          + "Jorun Falk: “We counted the ducks twice and lost one” 2"
      ]
    ),
    // A body speaks through its people.
    (
      [
        "\"The tram line will open on time and within budget,\" said Ilse Dahlmann.",
        "\"The tram line will open on time and within budget,\" said the Harwick Tram Company.",
      ], []
    ),
    (
      [
        "\"The warship turned at once and stopped the boats,\" said Captain Jorun Falk.",
        "\"The warship turned at once and stopped the boats,\" the officer said.",
      ], []
    ),
    // The title of a law in common is nothing said in common.
    (
      [
        "It was \"a wholly wrong use of the Harbour Birds Act,\" said Ilse Dahlmann.",
        "It was \"the beating heart of the Harbour Birds Act,\" said Jorun Falk.",
      ], []
    ),
    // Places of two names.
    (
      [
        "The strike at the port of Ghent went on. Dockers in Ghent voted for it.",
        "The strike at the port of Gand went on. Dockers in Gand voted for it.",
      ], []
    ),
    (
      [
        "The fair in Cologne opened. Cologne has had it for years.",
        "The fair in Köln opened. Köln has had it for years.",
      ], []
    ),
    (
      [
        "The talks in Kyiv went on. In Kyiv nobody was hopeful.",
        "The talks in Kiev went on. In Kiev nobody was hopeful.",
      ], []
    ),
  ]

  @Test(arguments: cases)
  func `what differs is listed`(bodies: [String], lines: [String]) {
    let differences = InventedTellings.comparison(bodies).differences
    let found = differences.map { difference in
      let values = difference.values.map { value in
        "\(value.value) \(value.tellings.map { String($0 + 1) }.joined())"
      }
      return "\(difference.kind) \(difference.weight) \(difference.about ?? "-"): "
        + values.joined(separator: ", ")
    }
    #expect(found == lines)
  }
}
