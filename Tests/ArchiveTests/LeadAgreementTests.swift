import Articles
import GRDB
import Testing

/// The program and the archive's view `article_lead` cut the same lead off every text.
@Suite struct LeadAgreementTests {
  @Test func `they agree on the samples, and so does the index`() throws {
    let files = try RandomArchive(articles: 50, seed: 1, withSamples: true).files
    let leads = try leads(in: files)
    #expect(leads.count > 100)
    for (body, lead) in leads { #expect(Lead.lead(of: body) == lead) }
    try files.execute(
      "INSERT INTO lead_search(lead_search, rank) VALUES ('integrity-check', 1)")
  }

  @Test func `an import indexes the leads that the view has`() throws {
    let files = try TemporaryArchive()
    for (number, text) in LeadAgreementTests.hostile.enumerated() {
      try files.file("a/\(number).txt", article("Notice \(number)", text))
    }
    try files.importing("a")
    try files.execute(
      "INSERT INTO lead_search(lead_search, rank) VALUES ('integrity-check', 1)")
    for (body, lead) in try leads(in: files) { #expect(Lead.lead(of: body) == lead) }
  }

  @Test(arguments: hostile) func `they agree on`(text: String) throws {
    let files = try TemporaryArchive()
    try files.file("1.txt", article("Notice", "A text that makes room for others."))
    try files.importing("1.txt")
    let queue = try DatabaseQueue(path: files.path)
    let lead = try queue.write { database in
      try database.execute(sql: "UPDATE article SET body = ?", arguments: [text])
      return try String.fetchOne(database, sql: "SELECT lead FROM article_lead")
    }
    #expect(lead.map { Array($0.utf8) } == Array(Lead.lead(of: text).utf8))
    // No body has more than one empty line between paragraphs.
    guard !text.contains("\n\n\n") else { return }
    #expect(SlowArchive.lead(of: text) == Lead.lead(of: text), "and so does a plain reading")
  }

  /// Texts with their leads, as the view has them.
  private func leads(in files: TemporaryArchive) throws -> [(body: String, lead: String)] {
    try DatabaseQueue(path: files.path).read {
      try Row.fetchAll(
        $0, sql: "SELECT body, lead FROM article JOIN article_lead USING (id)"
      ).map { ($0["body"], $0["lead"]) }
    }
  }

  // MARK: Texts

  private static let word = "seven "
  private static let paragraph = String(repeating: "é", count: 60)

  static let hostile: [String] =
    // Exactly at the borders, and one to either side.
    [118, 119, 120, 121, 122, 498, 499, 500, 501, 502].flatMap { count in
      let letters = String(repeating: "a", count: count)
      let signs = String(repeating: "漢", count: count)
      let words = String(String(repeating: word, count: 200).prefix(count))
      return [
        letters, letters + "\n\nNext paragraph.", signs + "\n\n" + signs, words,
        words + "\n\nNext.", words + " and more\n\nNext.", letters + " end", letters + "\n",
        String(letters.dropLast()) + " end",
      ]
    } + [
      // No spaces at all, and a space only at the beginning or right at the end.
      String(repeating: "x", count: 2000), " " + String(repeating: "x", count: 2000),
      String(repeating: "x", count: 499) + " " + String(repeating: "x", count: 900),
      String(repeating: "漢字", count: 1000), String(repeating: "🙂", count: 1000),
      String(repeating: "🙂 ", count: 1000), String(repeating: "e\u{301} ", count: 600),
      String(repeating: "\u{A0}é", count: 700), String(repeating: "\u{3000}字", count: 700),
      String(repeating: "tab\t", count: 400), String(repeating: "line\n", count: 400),
      // Many short paragraphs, and many line ends.
      String(repeating: "short\n\n", count: 100), String(repeating: "\n", count: 500),
      String(repeating: "\n\n\n", count: 100) + "late",
      "a\n\n\n\nb" + String(repeating: "c", count: 200),
      paragraph + "\n\n" + paragraph + "\n\n" + paragraph,
      paragraph + paragraph + "\n\n" + paragraph, paragraph + paragraph + "\n" + paragraph,
      String(paragraph.dropLast()) + paragraph + "\n\n\n" + paragraph,
      "short\n\n" + String(repeating: "long words ", count: 100) + "\n\nend", "", "a",
    ]
}
