/// One step of the archive's schema: the SQL that leads from the version before to this one.
public struct Migration: Sendable {
  /// What the step brings, for messages: `"articles"`.
  public let name: String
  /// The step's SQL, run in one transaction.
  public let sql: String

  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.sql = String(decoding: bytes, as: UTF8.self)
  }
}

/// The archive's schema, step by step. The version of a file is the number of steps it has taken.
///
/// A new step is one `.sql` file in this folder, its name in `Package.swift`, and one line here.
/// A step that has been released is never edited.
public enum Migrations {
  /// All steps in order; a file that has taken all of them is current.
  public static let all = [
    Migration("articles", PackageResources.v1_articles_sql),
    Migration("searching", PackageResources.v2_searching_sql),
    Migration("provenance", PackageResources.v3_provenance_sql),
    Migration("facts", PackageResources.v4_facts_sql),
    Migration("fact lists", PackageResources.v5_fact_lists_sql),
    Migration("stories", PackageResources.v6_stories_sql),
    Migration("story signatures", PackageResources.v7_story_signatures_sql),
  ]
}
