import Articles
import Testing

@Suite("Lists of words")
struct WordListTests {
  @Test(
    "The words stand between spaces and line ends",
    arguments: [
      ("", []),
      ("  \n ", []),
      ("road", ["road"]),
      (" road  highway\nstreet ", ["road", "highway", "street"]),
      ("übung 新华社", ["übung", "新华社"]),
    ])
  func words(_ list: String, _ words: [String]) {
    #expect(WordList.words(list) == words)
  }

  @Test("The parts stand between signs")
  func parts() {
    #expect(WordList.parts("a b, c,,d", at: ",") == ["a b", " c", "d"])
    #expect(WordList.parts("a\nb\n", at: "\n") == ["a", "b"])
  }
}
