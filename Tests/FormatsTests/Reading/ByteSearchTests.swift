import Testing

@testable import Formats

@Suite struct ByteSearchTests {
  @Test(
    arguments: [
      ("the end", 0, 4), ("end", 0, 0), ("endend", 1, 3), ("en", 0, nil), ("", 0, nil),
      ("an open ending", 0, 8), ("eend", 0, 1), ("end", 1, nil), ("end", 9, nil),
    ] as [(String, Int, Int?)])
  func findsTheFirst(text: String, from start: Int, at offset: Int?) {
    #expect(Array(text.utf8).firstRange(of: "end", from: start)?.lowerBound == offset)
  }

  @Test func comparesCapitals() { #expect(!Array("END".utf8).holds("end")) }
}
