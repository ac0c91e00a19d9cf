@testable import Archive
import Articles
import Formats
import Foundation
import GRDB
import Query

/// A folder for one test, with files to import and an archive; it is removed when it goes.
final class TemporaryArchive {
  let folder: String
  var path: String { folder + "/archive.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "newsarchive-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    // A folder that a test has locked must be opened to be removed; what stays is only litter.
    _ = chmod(folder, 0o700)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Writes a file and returns its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Array(text.utf8))
  }

  @discardableResult
  func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let path = folder + "/" + name
    let parent = (path as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Imports files by their names, and returns what came of it.
  @discardableResult
  func importing(
    _ names: String..., options: ImportOptions = ImportOptions(),
    report: (ImportEvent) -> Void = { _ in }
  ) throws -> ImportSummary {
    try Importer(path, options).run(FileWalk(names.map { folder + "/" + $0 }), report)
  }

  /// Opens the archive to read it.
  func archive() throws -> Archive { try Archive(reading: path) }

  /// The ids of a query's hits, in order.
  func ids(_ query: String, _ options: SearchOptions = SearchOptions()) throws -> [String] {
    try archive().search(try Query(query), options).map(\.id.description)
  }

  /// Reads the file as any program would: with plain SQLite.
  func plainSQL<Value: DatabaseValueConvertible>(_ sql: String) throws -> [Value] {
    let queue = try DatabaseQueue(path: path)
    return try queue.write { try Value.fetchAll($0, sql: sql) }
  }

  /// Runs SQL with plain SQLite.
  func execute(_ sql: String) throws {
    try DatabaseQueue(path: path).writeWithoutTransaction { try $0.execute(sql: sql) }
  }

  /// Puts facts in the place of those that an article has; of a text that does not stand in its
  /// body, the place is its beginning.
  func keepFacts(
    _ facts: [(kind: String, text: String, parts: [(String, Fact.Value)])], of id: Int64
  ) throws {
    try DatabaseQueue(path: path).write { database in
      try TemporaryArchive.keepFacts(facts, of: id, database)
    }
  }

  static func keepFacts(
    _ facts: [(kind: String, text: String, parts: [(String, Fact.Value)])], of id: Int64,
    _ database: Database
  ) throws {
    let body =
      try String.fetchOne(
        database, sql: "SELECT body FROM article WHERE id = ?", arguments: [id]) ?? ""
    let found = facts.map { kind, text, parts in
      let before = body.range(of: text).map { body[..<$0.lowerBound] } ?? ""
      let start = before.unicodeScalars.count
      return Fact(
        kind: kind, text: text,
        span: TextSpan(start: start, end: start + text.unicodeScalars.count),
        parts: parts.map { Fact.Part($0, $1) })
    }
    try FactStatements(database).keep(
      FactList(found, in: CodePointText(body)), of: ArticleID(rawValue: id))
  }

  /// Throws where the full-text indexes and what they index differ.
  func checkIndexes() throws {
    try execute(
      """
      INSERT INTO article_search(article_search, rank) VALUES ('integrity-check', 1);
      INSERT INTO revision_search(revision_search, rank) VALUES ('integrity-check', 1);
      """)
  }
}

/// The text of an article with header lines.
func article(
  _ headline: String, source: String? = nil, date: String? = nil, url: String? = nil, _ body: String
) -> String {
  var lines = ["Title: \(headline)"]
  if let source { lines.append("Source: \(source)") }
  if let date { lines.append("Date: \(date)") }
  if let url { lines.append("URL: \(url)") }
  return (lines + ["", body]).joined(separator: "\n") + "\n"
}
