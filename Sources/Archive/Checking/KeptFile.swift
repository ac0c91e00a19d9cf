import Articles
import Foundation
import GRDB

/// The files that an archive has kept, read again.
///
/// A file of many articles is read once for as many of them as can be, and not for each.
final class KeptFiles {
  private let database: Database
  private var known: [Int64: [Int: PreparedArticle]] = [:]
  /// About how many bytes of memory the known ones take.
  private var size = 0

  private static let largestSize = 256 << 20

  init(_ database: Database) { self.database = database }

  /// One of the articles of a file; nil where the file is damaged or was removed, or does not give
  /// that article.
  ///
  /// - Parameter position: which article of the file, from 1.
  func article(
    at position: Int, of original: Int64, path: String
  ) throws -> PreparedArticle? {
    try articles(of: original, path: path)[position]
  }

  /// By their positions.
  private func articles(of original: Int64, path: String) throws -> [Int: PreparedArticle] {
    if let articles = known[original] { return articles }
    let articles = try bytes(of: original).map { KeptFile.articles(in: $0, path: path) } ?? []
    size += articles.reduce(100) { $0 + $1.draft.body.utf8.count + 1_000 + $1.facts.size }
    if size > KeptFiles.largestSize {
      known = [:]
      size = 0
    }
    let byPosition = Dictionary(
      articles.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    known[original] = byPosition
    return byPosition
  }

  private func bytes(of original: Int64) throws -> [UInt8]? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT size, compression, bytes FROM original WHERE id = ?",
        arguments: [original])
    else { return nil }
    do {
      return try Zstandard.restore(
        [UInt8](try row.value("bytes") as Data), compression: try row.value("compression"),
        size: try row.value("size"))
    } catch {
      return nil
    }
  }
}

/// A file that the archive has kept, read again.
enum KeptFile {
  /// The articles that a file gives.
  ///
  /// - Parameter path: where it was met; its name can tell what it is.
  static func articles(in bytes: [UInt8], path: String) -> [PreparedArticle] {
    let file = FilePreparer(ImportOptions(), knownOriginal: { _ in nil }).prepare(bytes, path)
    guard case .read(_, let articles, _) = file.content else { return [] }
    return articles
  }

  /// Where a file was met; empty where that is not known.
  static func path(of original: Int64, _ database: Database) throws -> String {
    try String.fetchOne(
      database, sql: "SELECT min(path) FROM sighting WHERE original_id = ?", arguments: [original])
      ?? ""
  }
}
