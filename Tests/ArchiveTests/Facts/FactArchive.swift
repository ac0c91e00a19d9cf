import Articles
import Foundation
import GRDB
import Query

@testable import Archive

/// An archive of two articles whose names are surely found.
struct FactArchive {
  let files: TemporaryArchive

  static let talks = ArticleID(rawValue: 20_260_205_000_001)
  static let harbor = ArticleID(rawValue: 20_260_206_000_001)

  init() throws {
    files = try TemporaryArchive()
    try files.file(
      "1.txt",
      article(
        "Talks end", source: "Harbor Wire", date: "2026-02-05", url: "https://wire.example/a/talks",
        "Gen. Alexus Grynkewich met envoys in Abu Dhabi on Tuesday. The talks went on until night."
      ))
    try files.file(
      "2.txt",
      article(
        "Harbor opens", date: "2026-02-06", url: "https://wire.example/a/harbor",
        "Mayor Leopold Finch opened the harbor of Brussels. “It is ours,” Finch said. He left."))
    try files.importing("1.txt", "2.txt")
  }

  func facts(_ query: String, _ kinds: [String] = [], limit: Int? = nil) throws -> [StatedFact] {
    var facts: [StatedFact] = []
    try files.archive().forEachFact(of: try Query(query), kinds: kinds, limit: limit) {
      facts.append($0)
    }
    return facts
  }

  /// The people, organisations and places of an article.
  func names(_ id: ArticleID) throws -> [String?] {
    try DatabaseQueue(path: files.path).read { database in
      try Row.fetchOne(
        database, sql: "SELECT people, organisations, places FROM article WHERE id = ?",
        arguments: [id.rawValue]
      ).map { [$0["people"], $0["organisations"], $0["places"]] } ?? []
    }
  }

  /// Imports facts; returns what came of it, and what was rejected.
  @discardableResult
  func importing(_ lines: String...) throws -> (FactImporter.Summary, [String]) {
    var rejected: [String] = []
    let summary = try FactImporter(files.path).run(Array(lines.joined(separator: "\n").utf8)) {
      if case .rejected(let line, let fact, let reason) = $0 {
        rejected.append("\(line)\(fact.map { ".\($0)" } ?? ""): \(reason)")
      }
    }
    return (summary, rejected)
  }

  /// All facts.
  func rows() throws -> [String] {
    try facts("*").map {
      "\($0.article) \($0.fact.kind) \($0.fact.text) \($0.fact.span) \($0.fact.foundBy ?? "")"
    }
  }
}
