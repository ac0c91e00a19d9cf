import Articles
import Foundation
import GRDB

/// A file that the archive has kept, read again.
enum KeptFile {
  /// One of the articles of a file; nil where the file is damaged or was removed, or does not give
  /// that article.
  ///
  /// - Parameter position: which article of the file, from 1.
  static func article(
    at position: Int, of original: Int64, path: String, _ database: Database
  ) throws -> PreparedArticle? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT size, compression, bytes FROM original WHERE id = ?",
        arguments: [original])
    else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try Zstandard.restore(
        [UInt8](try row.value("bytes") as Data), compression: try row.value("compression"),
        size: try row.value("size"))
    } catch {
      return nil
    }
    return articles(in: bytes, path: path).first { $0.position == position }
  }

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
