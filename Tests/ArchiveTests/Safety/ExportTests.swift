import Articles
import Foundation
import Query
import Testing

@testable import Archive

/// An archive that is written out and read back is the same archive.
@Suite struct ExportTests {
  private let files: TemporaryArchive
  private let copy: TemporaryArchive

  init() throws {
    files = try TemporaryArchive()
    copy = try TemporaryArchive()
  }

  /// Line after line of an export; the command writes them with what `Results` has, this with what is
  /// needed to test reading.
  private func line(_ article: KeptArticle) -> String {
    func text(_ text: KeptArticle.Text) -> [String: Any] {
      var object: [String: Any] = ["body": text.draft.body, "file": file(text.file)]
      object["headline"] = text.draft.headline?.value
      object["headline_found_by"] = text.draft.headline?.by.rawValue
      object["source"] = text.draft.source?.value
      object["source_found_by"] = text.draft.source?.by.rawValue
      object["url"] = text.draft.url?.value
      object["url_found_by"] = text.draft.url?.by.rawValue
      object["published"] = text.draft.published?.value.description
      object["published_found_by"] = text.draft.published?.by.rawValue
      object["language"] = text.draft.language?.value
      object["language_found_by"] = text.draft.language?.by.rawValue
      return object
    }
    func file(_ file: KeptArticle.File) -> [String: Any] {
      var object: [String: Any] = [
        "sha256": file.sha256.map { String(format: "%02x", $0) }.joined(), "size": file.size,
        "media_type": file.mediaType, "position": file.position, "paths": file.paths,
      ]
      object["base64"] = file.bytes.map { Data($0).base64EncodedString() }
      return object
    }
    var object = article.texts.last.map(text) ?? [:]
    object["id"] = article.id.description
    object["earlier_ids"] = article.earlierIDs.map(\.description)
    object["earlier_texts"] = article.texts.dropLast().map(text)
    object["other_files"] = article.otherFiles.map(file)
    object["facts"] = article.facts.filter { $0.foundBy != nil }.map { fact in
      [
        "kind": fact.kind, "text": fact.text, "start": fact.span.start, "end": fact.span.end,
        "found_by": fact.foundBy ?? "",
      ]
    }
    return json(object)
  }

  private func json(_ object: [String: Any]) -> String {
    let data = try? JSONSerialization.data(withJSONObject: object, options: .withoutEscapingSlashes)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private func importAll() throws {
    try files.file(
      "1.txt", article("Bread", source: "Olm Sun", date: "2026-02-06", "The baker won."))
    try files.file(
      "2.txt",
      article(
        "Boats", source: "Olm Sun", url: "https://sun.example/boats", "The boats of Olm lay still.")
    )
    try files.file(
      "3.txt",
      article(
        "Boats", source: "Olm Sun", date: "2026-02-07", url: "https://sun.example/boats",
        "The boats of Olm lay still, said Ada Holm."))
    try files.file("again/1.txt", article("Bread", source: "Olm Sun", "The baker won."))
    try files.file(
      "two.jsonl",
      """
      {"headline": "Fog", "published": "2026-02-07", "body": "Fog lay over Olm on Saturday morning."}
      {"headline": "Rain", "published": "2026-02-07", "body": "Rain fell on Olm on Saturday night."}
      """)
    try files.importing("1.txt", "2.txt", "3.txt", "again/1.txt", "two.jsonl")
    _ = try FactImporter(files.path).run(
      Array(
        #"{"article": "2026-02-06/1", "found_by": "me", "kind": "trade", "text": "baker", "start": 4, "end": 9}"#
          .utf8)
    ) { _ in }
    try SavedSearchEditor(files.path).save("Olm", as: "olm", try Query("Olm"))
    _ = try SourceEditor(files.path).rename("Olm Sun", to: "The Olm Sun")
  }

  /// Writes the archive out, and reads it into another.
  private func restore(files wantsFiles: Bool) throws -> ImportSummary {
    let settings = try files.archive().keptSettings()
    var lines = [
      json([
        "newsarchive_export": 1,
        "publishers": settings.publishers.map { publisher in
          [
            "name": publisher.name, "domain": publisher.domain as Any,
            "aliases": publisher.aliases.map { ["name": $0.name, "key": $0.key, "kind": $0.kind] },
          ] as [String: Any]
        },
        "searches": settings.searches.map {
          ["name": $0.name, "query": $0.query, "saved": $0.saved]
        },
      ])
    ]
    // The mark must be the line's first key, as the program writes it.
    lines[0] =
      #"{"newsarchive_export": 1, "#
      + lines[0].dropFirst()
      .replacing(#""newsarchive_export":1,"#, with: "")
    try files.archive().forEachKeptArticle(files: wantsFiles) { lines.append(line($0)) }
    try copy.file("export.jsonl", lines.joined(separator: "\n"))
    return try copy.importing("export.jsonl")
  }

  private static let tables = [
    """
    SELECT json_array(id, headline, source, url, published, language, words, revision, people,
      organisations, places, found_by, text_key, position, body) FROM article ORDER BY id
    """,
    "SELECT json_array(article_id, revision, headline, source, body) FROM revision ORDER BY 1",
    "SELECT json_array(id, article_id) FROM alias ORDER BY 1",
    "SELECT json_array(article_id, found_by, count, hex(facts)) FROM fact_list ORDER BY 1",
    "SELECT json_array(article_id, position, path) FROM sighting ORDER BY 1",
    "SELECT json_array(name, domain) FROM source ORDER BY 1",
    "SELECT json_array(name, key, kind) FROM source_alias ORDER BY 1",
    "SELECT json_array(name, query, saved) FROM saved_search ORDER BY 1",
    "SELECT DISTINCT term FROM word ORDER BY 1",
    "SELECT json_array(hex(sha256), size, media_type) FROM original ORDER BY 1",
    "SELECT json_array(article_id, story_id, relation, evidence) FROM story_article ORDER BY 1",
  ]

  @Test(arguments: [false, true])
  func `an archive comes back as it was`(withFiles: Bool) throws {
    try importAll()
    #expect(try files.ids("*").count == 4)
    #expect(try restore(files: withFiles).added == 4)
    for sql in ExportTests.tables {
      let (kept, restored): ([String], [String]) = (try files.plainSQL(sql), try copy.plainSQL(sql))
      #expect(restored == kept, "\(sql)")
    }
    try copy.checkIndexes()
    #expect(try ArchiveChecker(copy.path).check { _ in }.allSatisfy { $0.broken == 0 })
    let id = ArticleID(rawValue: 20_260_206_000_001)
    if withFiles {
      #expect(try copy.archive().original(of: id) == files.archive().original(of: id))
    } else {
      #expect(throws: ArchiveError.self) { try copy.archive().original(of: id) }
    }
  }

  @Test func `two articles that became alike stay two`() throws {
    for (name, source) in [("a", "Alpha Post"), ("b", "Beta Herald")] {
      try files.file(
        "\(name).txt",
        article(
          "Quake", source: source, date: "2026-02-06", url: "https://\(name).example/quake",
          "A quake shook Olm, said Jane Roe."))
    }
    try files.importing("a.txt", "b.txt")
    _ = try SourceEditor(files.path).merge("Beta Herald", into: "Alpha Post")
    #expect(try restore(files: true).added == 2)
    #expect(try copy.ids("quake") == files.ids("quake"))
    let again = try copy.importing("export.jsonl")
    #expect((again.added, again.seen) == (0, 2))
  }

  @Test func `what others found is among the names`() throws {
    try importAll()
    _ = try FactImporter(files.path).run(
      Array(
        #"{"article": "2026-02-06/1", "found_by": "me", "kind": "person", "text": "baker", "start": 4, "end": 9}"#
          .utf8)
    ) { _ in }
    _ = try restore(files: false)
    #expect(try copy.ids("person:baker") == ["2026-02-06/1"])
    #expect(try ArchiveChecker(copy.path).check { _ in }.allSatisfy { $0.broken == 0 })
  }

  @Test func `what is damaged is left out, and the rest is written`() throws {
    try importAll()
    try files.execute(
      """
      UPDATE original SET compression = 'zstd', bytes = x'28B52FFD00' WHERE id =
        (SELECT original_id FROM article WHERE id = 20260206000001);
      UPDATE article SET found_by = 'none' WHERE id = 20260207000001;
      DROP INDEX article_by_language;
      """)
    var (kept, lost): ([String], [String]) = ([], [])
    try files.archive().forEachKeptArticle(files: true) {
      lost.append("\($0.id) \($0.isFiles ? "file" : "article")")
    } _: {
      kept.append($0.id.description)
    }
    #expect(kept == ["2026-02-06/1", "2026-02-07/2", "2026-02-07/3"])
    #expect(lost == ["2026-02-06/1 file", "2026-02-07/1 article"])
  }

  @Test func `reading it again changes nothing`() throws {
    try importAll()
    _ = try restore(files: true)
    let summary = try copy.importing("export.jsonl")
    #expect(summary.added == 0)
    #expect(summary.revised == 0)
    #expect(summary.seen == 4)
  }

  @Test func `an id that is taken is not given twice`() throws {
    try importAll()
    try copy.file("9.txt", article("Owls", date: "2026-02-06", "An owl came to Olm."))
    try copy.importing("9.txt")
    #expect(try restore(files: false).added == 4)
    #expect(try copy.ids("baker") == ["2026-02-06/2"])
    #expect(try copy.ids("owl") == ["2026-02-06/1"])
  }

  /// A line that is no article of an export, and what is said of it.
  @Test(arguments: [
    (#"{"id": "2026-02-06/1", "#, "it ends in the middle of an object"),
    ("[]", "it is no JSON object"),
    (#"{"body": "x"}"#, #"it has no "id""#),
    (#"{"id": "2026-02-30/1", "body": "x"}"#, #"it has no "id""#),
    (#"{"id": "2026-02-06/1", "body": "  "}"#, #"it has no "body""#),
    (#"{"id": "2026-02-06/1"}"#, #"it has no "body""#),
    (
      #"{"id": "2026-02-06/1", "body": "x", "file": {"sha256": "00", "base64": "eA=="}}"#,
      "are not those of its SHA-256"
    ),
    (#"{"id": "2026-02-06/1", "body": "x", "earlier_texts": [7]}"#, "is no object"),
    (#"{"newsarchive_export": 2}"#, "a later newsarchive wrote this"),
  ])
  func `what cannot be read back is told, and the rest is kept`(
    _ line: String, _ reason: String
  ) throws {
    try copy.file(
      "export.jsonl",
      """
      {"newsarchive_export": 1}
      \(line)

      {"id": "2026-02-06/7", "published": "2026-02-06", "body": "The owl\\u0000 came.", "facts": [7, \
      {"kind": "bird", "text": "cat", "start": 0, "end": 3, "found_by": "me"}], "file": 7}
      """)
    var told: [String] = []
    let summary = try copy.importing("export.jsonl") { event in
      if case .rejected(let path, _, let reason) = event { told.append("\(path): \(reason)") }
    }
    #expect(summary.added == 1)
    #expect(try copy.ids("owl") == ["2026-02-06/7"])
    #expect(told.count == 1)
    #expect(told.first?.contains("export.jsonl/line 2: ") == true)
    #expect(told.first?.contains(reason) == true, "\(told)")
  }
}
