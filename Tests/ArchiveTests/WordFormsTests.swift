import Archive
import Query
import Testing

/// Which words a word in small letters also stands for.
@Suite struct WordFormsTests {
  private func found(_ query: String, in body: String, language: String = "en") throws -> Bool {
    let files = try TemporaryArchive()
    try files.file("1.md", "---\ntitle: Notes\nlang: \(language)\n---\n\(body)\n")
    try files.importing("1.md")
    return try files.ids(query) == ["undated/1"]
  }

  @Test(arguments: [
    ("en", "exchange", "exchanging"), ("en", "talks", "talked"), ("en", "prisoner", "prisoners"),
    ("de", "gefangene", "gefangenen"), ("fr", "accord", "accords"), ("es", "acuerdo", "acuerdos"),
    ("ru", "переговоры", "переговоров"),
    // A letter of the ending may change with it.
    ("en", "country", "countries"), ("en", "supply", "supplied"), ("en", "happy", "happiness"),
    ("en", "army", "armies"),
  ])
  func `forms of one word find each other`(language: String, word: String, other: String) throws {
    #expect(try found(word, in: "One word: \(other).", language: language), "\(word): \(other)")
    #expect(try found(other, in: "One word: \(word).", language: language), "\(other): \(word)")
  }

  @Test(arguments: [
    ("exchange", "change"), ("Talks", "talk"), (#""talks""#, "talk"), ("case:talks", "talk"),
    ("talk*", "tall"), ("news", "new"), ("war", "warm"), ("byline:talks", "talk"),
  ])
  func `other words are not found`(query: String, word: String) throws {
    #expect(try !found(query, in: "One word: \(word)."))
  }
}
