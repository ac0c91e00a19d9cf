import Testing

@testable import Facts

@Suite("Lists of the lexicon")
struct LexiconListTests {
  @Test("Every list is in the program and says what it holds", arguments: LexiconList.allCases)
  func list(_ list: LexiconList) {
    var lines = 0
    list.forEachLine { line in
      lines += 1
      #expect(!line.name.isEmpty)
    }
    #expect(lines > 10)
    #expect(list.bytes.first == UInt8(ascii: "#"))
  }
}
