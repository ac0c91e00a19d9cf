import Testing

@testable import Results

@Suite struct TellingTests {
  @Test(arguments: [
    (0, "A"), (11, "L"), (25, "Z"), (26, "AA"), (27, "AB"), (702, "AAA"), (-1, "?"),
  ])
  func letters(place: Int, letter: String) { #expect(Telling.letter(place) == letter) }

  @Test(
    arguments: [
      ([], ""), ([0], "A"), ([0, 1], "A B"), ([2, 0, 1], "A-C"), ([0, 1, 2, 3, 5], "A-D F"),
      ([1, 1, 3, 4], "B D E"), ([-1, 0], "? A"),
    ] as [([Int], String)])
  func runsOfLetters(places: [Int], letters: String) { #expect(Telling.letters(places) == letters) }
}
