import Articles
import Foundation
import GRDB
import Query
import TestSupport

@testable import Archive

/// An archive of articles made of a few words, so that everything meets everything, and of the
/// samples.
struct RandomArchive {
  let files: TemporaryArchive

  static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData").path

  static let words = [
    "talks", "talk", "talked", "Talks", "war", "wars", "War", "WAR", "prisoner", "prisoners",
    "exchange", "exchanged", "Exchange", "US", "us", "Us", "Shell", "shell", "SHELL", "Zürich",
    "Zurich", "zürich", "café", "Café", "cafés", "Abu", "Dhabi", "Haus", "Häuser", "hauser", "NATO",
    "Nato", "325,000", "50", "the", "The", "U.S.", "Gen.", "Al-Dhafra",
  ]

  init(articles: Int, seed: UInt64, withSamples: Bool = false) throws {
    files = try TemporaryArchive()
    var random = SeededNumbers(seed: seed)
    let lines = try (1...articles).map { try RandomArchive.line($0, &random) }
    try files.file("random.jsonl", lines.joined(separator: "\n"))
    let paths = (withSamples ? [RandomArchive.samples] : []) + [files.folder + "/random.jsonl"]
    _ = try Importer(files.path, ImportOptions()).run(FileWalk(paths)) { _ in }
    try addFindings(&random)
    // The slow search knows publishers by their names alone; other names have tests of their own.
    try files.execute(
      "DELETE FROM source_alias WHERE name NOT IN (SELECT name FROM source)")
  }

  /// All articles, newest first, as the archive reads them back.
  func read() throws -> SlowArchive {
    let archive = try files.archive()
    let rows: [(id: Int64, names: SlowArchive.Names)] = try DatabaseQueue(path: files.path).read {
      try Row.fetchAll(
        $0, sql: "SELECT id, people, organisations, places FROM article ORDER BY id DESC"
      ).map { ($0["id"], ($0["people"], $0["organisations"], $0["places"])) }
    }
    let articles = try rows.compactMap { try archive.article(ArticleID(rawValue: $0.id)) }
    return SlowArchive(articles, names: rows.map(\.names))
  }

  // MARK: Articles

  private static func line(_ number: Int, _ random: inout SeededNumbers) throws -> String {
    let length = number % 25 == 0 ? 60 : 8
    var object: [String: String] = [
      "title": text(words: 2...5, &random),
      "text": (0..<Int.random(in: 1...4, using: &random)).map { _ in
        paragraph(of: 2...length, &random)
      }.joined(separator: "\n\n"),
    ]
    func maybe(_ key: String, _ values: [String]) {
      if let value = values.randomElement(using: &random), !value.isEmpty { object[key] = value }
    }
    maybe("author", ["", "Ada Shell", "Ben Talks and Cem Zürich", "Us Haus"])
    maybe("publisher", ["", "Harbor Wire", "The Exchange", "War & Talks"])
    maybe("language", ["", "en", "en-GB", "de"])
    maybe(
      "date", ["", "2026-02-05", "2026-02-04T10:00:00Z", "2026-01-31", "2025-06-01", "2024-02-29"])
    maybe("updated", ["", "", "2026-02-06"])
    maybe(
      "url",
      [
        "", "https://www.harborwire.example/2026/\(number)", "http://talks.example/war/\(number)",
        "https://news.talks.example:8080/\(number)?war=1",
      ])
    let bytes = try JSONSerialization.data(withJSONObject: object, options: .sortedKeys)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func paragraph(
    of words: ClosedRange<Int>, _ random: inout SeededNumbers
  ) -> String {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      let ends = [".", ".", "!", "?”", ","]
      return text(words: words, &random) + ends[Int.random(in: ends.indices, using: &random)]
    }.joined(separator: " ")
  }

  private static func text(
    words count: ClosedRange<Int>, _ random: inout SeededNumbers
  ) -> String {
    (0..<Int.random(in: count, using: &random)).map { _ in
      words[Int.random(in: words.indices, using: &random)]
    }.joined(separator: " ")
  }

  // MARK: What is found in articles

  /// Gives articles captions, names, quotations and figures.
  private func addFindings(_ random: inout SeededNumbers) throws {
    let queue = try DatabaseQueue(path: files.path)
    try queue.write { database in
      // What the import found goes: the names below take its place in the columns.
      try database.execute(
        sql: """
          DELETE FROM fact_list;
          UPDATE article SET people = NULL, organisations = NULL, places = NULL
          """)
      for row in try Row.fetchAll(database, sql: "SELECT id, body FROM article ORDER BY id") {
        try addFindings(to: row["id"], row["body"], database, &random)
      }
      try database.execute(
        sql: """
          INSERT INTO article_search(article_search) VALUES ('rebuild');
          INSERT INTO lead_search(lead_search) VALUES ('rebuild');
          """)
    }
  }

  private func addFindings(
    to id: Int64, _ body: String, _ database: Database, _ random: inout SeededNumbers
  ) throws {
    func maybe(_ column: String, _ separator: String) throws {
      guard random.next() % 3 == 0 else { return }
      let texts = (0...Int(random.next() % 3)).map { _ in
        RandomArchive.text(words: 1...4, &random)
      }
      try database.execute(
        sql: "UPDATE article SET \(column) = ? WHERE id = ?",
        arguments: [texts.joined(separator: separator), id])
    }
    try maybe("captions", "\n")
    try maybe("people", "; ")
    try maybe("organisations", "; ")
    try maybe("places", "; ")
    var facts: [(kind: String, text: String, parts: [(String, Fact.Value)])] = []
    var speakers: [String] = []
    for sentence in Sentences.split(body) where random.next() % 4 == 0 {
      let speaker = RandomArchive.text(words: 1...2, &random)
      speakers.append(speaker)
      facts.append(
        ("quote", sentence, random.next() % 2 == 0 ? [] : [("speaker", .text(speaker))]))
    }
    // Every speaker is among the names.
    for speaker in speakers {
      try database.execute(
        sql: "UPDATE article SET people = ifnull(people || '; ', '') || ? WHERE id = ?",
        arguments: [speaker, id])
    }
    if random.next() % 3 == 0 {
      let low = Double(random.next() % 100)
      let high = low + Double(random.next() % 2 * 25)
      facts.append(
        ("figure", "50", [("value_low", .number(low)), ("value_high", .number(high))]))
    }
    if random.next() % 3 == 0 {
      let year = 2019 + random.next() % 4
      let last = "\(year + random.next() % 2)-09-30"
      facts.append(
        (
          "date", "June",
          [("date_from", .text("\(year)-06-01")), ("date_to", .text(last))]
        ))
    }
    if random.next() % 3 == 0 { facts.append(("person", "Ada", [])) }
    try TemporaryArchive.keepFacts(facts, of: id, database)
  }
}
