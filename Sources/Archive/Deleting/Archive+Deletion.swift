public import Articles
import GRDB

/// What a deletion of articles would take away.
public struct Deletion: Hashable, Sendable {
  /// Ids under which the archive has nothing.
  public internal(set) var missing: [ArticleID] = []
  public internal(set) var articles = 0
  /// Earlier texts of the articles.
  public internal(set) var revisions = 0
  /// Files that only these articles came in.
  public internal(set) var files = 0
  /// Files that other articles came in, too; their bytes go, the other articles stay.
  public internal(set) var sharedFiles = 0
}

extension Archive {
  /// What deleting some articles would take away.
  public func deletion(of ids: [ArticleID]) throws(ArchiveError) -> Deletion {
    try read { database in
      var deletion = Deletion()
      var found: Set<ArticleID> = []
      var files: Set<Int64> = []
      for id in ids {
        guard let current = try Archive.currentID(of: id, database) else {
          deletion.missing.append(id)
          continue
        }
        guard found.insert(current).inserted else { continue }
        deletion.revisions +=
          try Int.fetchOne(
            database, sql: "SELECT count(*) FROM revision WHERE article_id = ?",
            arguments: [current.rawValue]) ?? 0
        files.formUnion(
          try Int64.fetchAll(
            database, sql: "SELECT original_id FROM sighting WHERE article_id = ?",
            arguments: [current.rawValue]))
      }
      deletion.articles = found.count
      for file in files {
        let articles = try Int64.fetchAll(
          database, sql: "SELECT DISTINCT article_id FROM sighting WHERE original_id = ?",
          arguments: [file])
        if articles.allSatisfy({ found.contains(ArticleID(rawValue: $0)) }) {
          deletion.files += 1
        } else {
          deletion.sharedFiles += 1
        }
      }
      return deletion
    }
  }
}
