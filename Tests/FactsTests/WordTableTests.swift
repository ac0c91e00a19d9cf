import Testing

@testable import Facts

/// The table in which each word of a text is looked up.
struct WordTableTests {
  private static let words = [
    "a", "at", "talks", "twelve", "elevenbytes", "twelve bytes", "internationally",
    "internationals", "internationalx", "o'brien", "u.s.", "müller", "straße", "україна",
    String(repeating: "x", count: 48),
  ]

  @Test func `each word is found, and nothing else`() {
    var table = WordTable(capacity: 4)
    let added = WordTableTests.words.map { table.add(Array($0.utf8)) }
    #expect(Set(added.map(\.rawValue)).count == added.count)
    #expect(!added.contains(.none))
    #expect(WordTableTests.words.map { table.find(Array($0.utf8)) } == added)
    #expect(WordTableTests.words.map { table.add(Array($0.utf8)) } == added)
    let unknown = [
      "", "b", "ta", "talk", "elevenbyte", "elevenbytesx", "internationall", "internationaly",
      String(repeating: "x", count: 47), String(repeating: "x", count: 49),
    ]
    #expect(unknown.allSatisfy { table.find(Array($0.utf8)) == .none })
    for (word, text) in zip(added, WordTableTests.words) {
      #expect(Array(table.bytes(of: word)) == Array(text.utf8))
    }
  }

  @Test(arguments: ["TALKS", "Talks", "tAlKs", "InternationalS", "A"])
  func `letters are found whatever their capitals`(_ written: String) {
    var table = WordTable(capacity: 4)
    for word in WordTableTests.words { _ = table.add(Array(word.utf8)) }
    let found = Array(written.utf8).withUnsafeBufferPointer { table.find(letters: $0) }
    #expect(String(decoding: table.bytes(of: found), as: UTF8.self) == written.lowercased())
  }
}
