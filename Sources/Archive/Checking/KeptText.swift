import Articles
import Formats
import Foundation
import GRDB

/// The text of an article as its original has it.
enum KeptText {
  /// Reads an article again from the file in which it came; nil where that is not kept, or does not
  /// give it.
  static func body(of id: Int64, _ database: Database) throws -> String? {
    guard
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT position, size, compression, bytes,
            (SELECT path FROM sighting WHERE sighting.original_id = original.id LIMIT 1) AS path
          FROM article JOIN original ON original.id = original_id WHERE article.id = ?
          """, arguments: [id])
    else { return nil }
    do {
      let bytes = try Zstandard.restore(
        [UInt8](row["bytes"] as Data), compression: row["compression"], size: row["size"])
      let file = FileContent(path: row["path"] ?? "", bytes: bytes)
      let readings = try Formats.readings(of: file, in: try Formats.recognise(file))
      let position: Int = row["position"]
      guard readings.indices.contains(position - 1),
        case .article(let draft) = readings[position - 1]
      else { return nil }
      return draft.body
    } catch {
      // It does not give the article: which is what was asked.
      return nil
    }
  }
}
