import Testing

@testable import Facts

@Suite("Names in bad input")
struct HostileNameTests {
  @Test(
    "Texts of one thing over and over are read to their end",
    arguments: [
      "Smith ", "John Smith, ", "University of ", "Mr. ", "& ", "of the ", "\"A ", "U.S. ", "A. ",
      "Paris, Texas, ", "The The ", "(", "van der ", "NATO ", "X-", "Bank of England and ", "\n",
      "'s ",
      "Ministry of Health, Mines and ", "Á", "9th ",
      "SOCCER - Boston 3 Leeds 4 ", "Boston v ", "Mr. Lee and Mrs. Lee ", "Ben Player met Player ",
      "the Halden and Western Railway and ", "4KL ", "No. 7 ", "c Wills b ", "(Lyon) ",
    ])
  func repeated(unit: String) {
    let text = FactText(
      body: String(repeating: unit, count: 20_000), published: nil, language: "en")
    #expect(text.names.allSatisfy { !$0.mentions.isEmpty })
  }

  @Test("A word without end is no name")
  func endless() {
    #expect(NamesOf(String(repeating: "Ab", count: 500_000)).mentions.count <= 1)
  }

  @Test("Names never overlap")
  func overlaps() {
    let text = FactText(
      body: """
        The 42nd Air Division of the U.S. Air Force, led by Gen. Ann "Bo" Lee Jr., and The Doors of \
        St. John's University, Paris, Texas, met Mary-Ann O'Hara of AT&T Inc. in New York City Hall.
        """, published: nil, language: "en")
    let mentions = text.names.flatMap(\.mentions).sorted { $0.lowerBound < $1.lowerBound }
    for (left, right) in zip(mentions, mentions.dropFirst()) {
      #expect(left.upperBound <= right.lowerBound)
    }
  }
}
