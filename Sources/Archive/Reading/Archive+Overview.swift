public import Articles
import GRDB

/// What an archive holds, in numbers.
public struct Statistics: Hashable, Sendable {
  public var articles = 0
  /// Articles whose day is not known.
  public var undated = 0
  /// The days of the first and the last dated article.
  public var days: ClosedRange<Day>?
  /// Publishers.
  public var sources = 0
  /// Earlier texts of articles.
  public var revisions = 0
  /// Files kept as they came.
  public var originals = 0
  /// Places where an article was met.
  public var sightings = 0
  public var facts = 0
  /// Stories that more than one article tells.
  public var stories = 0
  public var imports = 0
  /// Files, and parts of files, that could not be read.
  public var rejections = 0
  /// The size of the archive's file in bytes.
  public var bytes = 0
  /// Articles by year of publication, oldest first.
  public var years: [Year] = []

  /// The articles of one year.
  public struct Year: Hashable, Sendable {
    public let year: Int
    public let articles: Int
  }
}

extension Archive {
  /// What the archive holds, in numbers.
  public func statistics() throws(ArchiveError) -> Statistics {
    try read { database in
      func count(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
      var statistics = Statistics()
      let dated = ArticleID.range(of: Day.first...Day.last).lowerBound
      statistics.articles = try count("SELECT count(*) FROM article")
      statistics.undated = try count("SELECT count(*) FROM article WHERE id < \(dated)")
      statistics.days = Archive.days(
        try Int64.fetchOne(database, sql: "SELECT min(id) FROM article WHERE id >= \(dated)"),
        try Int64.fetchOne(database, sql: "SELECT max(id) FROM article"))
      statistics.sources = try count("SELECT count(*) FROM source")
      statistics.revisions = try count("SELECT count(*) FROM revision")
      statistics.originals = try count("SELECT count(*) FROM original")
      statistics.sightings = try count("SELECT count(*) FROM sighting")
      statistics.facts = try count("SELECT ifnull(sum(count), 0) FROM fact_list")
      statistics.stories = try count("SELECT count(*) FROM story")
      statistics.imports = try count(
        "SELECT count(*) FROM run WHERE command <> '\(FileSweep.command)'")
      // A file that is tried again is rejected again.
      statistics.rejections = try count(
        "SELECT count(*) FROM (SELECT DISTINCT path, sha256, place FROM rejection)")
      statistics.bytes = try count(
        "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
      statistics.years = try Row.fetchAll(
        database,
        sql: """
          SELECT id / 10000000000 AS year, count(*) AS articles FROM article WHERE id >= \(dated)
          GROUP BY year ORDER BY year
          """
      ).map { Statistics.Year(year: try $0.value("year"), articles: try $0.value("articles")) }
      return statistics
    }
  }

  static func days(_ first: Int64?, _ last: Int64?) -> ClosedRange<Day>? {
    guard let from = first.flatMap({ ArticleID(rawValue: $0).day }),
      let to = last.flatMap({ ArticleID(rawValue: $0).day }), from <= to
    else { return nil }
    return from...to
  }
}
