import Testing

@testable import Articles

@Suite struct MarkedTextTests {
  @Test(
    arguments: [
      ("the old port", [], "the old port"),
      ("the old port", [4..<7], "the <old> port"),
      ("the old port", [0..<3, 8..<12], "<the> old <port>"),
      ("the old port", [0..<12], "<the old port>"),
      ("old port", [0..<3, 3..<4], "<old>< >port"),
      ("Zürich ja", [0..<7], "<Zürich> ja"),
      ("«Да»", [2..<6], "«<Да>»"),
      ("👍 gut", [5..<8], "👍 <gut>"),
      ("old", [3..<3], "old<>"),
      ("", [], ""),
    ] as [(String, [Range<Int>], String)])
  func putsMarksAround(text: String, marks: [Range<Int>], marked: String) {
    #expect(MarkedText(text, marks: marks).marked("<", ">") == marked)
  }

  @Test func marksMayBeOfManyCharacters() {
    #expect(MarkedText("a b", marks: [0..<1]).marked("<mark>", "</mark>") == "<mark>a</mark> b")
  }

  @Test func isNotEqualWhereTheMarksDiffer() {
    #expect(MarkedText("a b", marks: [0..<1]) != MarkedText("a b"))
  }
}
