import Articles
import GRDB
public import Query

/// A name, and how often the hits of a query have it.
public struct NameCount: Hashable, Sendable {
  public let name: String
  /// What it is the name of: `person`; `speaker` of who said something.
  public let kind: String
  public let articles: Int
  /// How often it stands in them.
  public let mentions: Int
}

extension Archive {
  /// Counts the names that the hits of a query state, those in the most articles first.
  ///
  /// - Parameter kinds: the kinds of facts; of quotes the speakers are counted.
  public func nameCounts(
    of query: Query, _ options: SearchOptions = SearchOptions(),
    kinds: [String] = ["person", "organisation", "place"]
  ) throws(ArchiveError) -> [NameCount] {
    var tally = NameTally()
    try read { database in
      let search = try PreparedSearch(query, options, database)
      let marks = Array(repeating: "?", count: kinds.count).joined(separator: ", ")
      let names = try database.makeStatement(
        sql: """
          SELECT kind, CASE kind WHEN 'quote' THEN speaker ELSE name END AS name, mentions
          FROM fact WHERE article_id = ? AND kind IN (\(marks))
          """)
      let ids = SearchedTable.articles.ids(search.plan)
      let hits = try Row.fetchCursor(database, sql: ids.sql, arguments: ids.ready(on: database))
      while let hit = try hits.next() {
        let arguments = StatementArguments([hit["id"] as Int64]) + StatementArguments(kinds)
        tally.add(try Row.fetchAll(names, arguments: arguments))
      }
    }
    return tally.counts
  }
}

/// Counts names article by article.
private struct NameTally {
  private struct Name: Hashable {
    let name: String
    let kind: String
  }

  private var found: [Name: (articles: Int, mentions: Int)] = [:]

  /// Adds the names of one article.
  mutating func add(_ rows: [Row]) {
    var here: [Name: Int] = [:]
    for row in rows {
      guard let text: String = row["name"] else { continue }
      let kind: String = row["kind"]
      let others = (row["mentions"] as String?)?.utf8.count { $0 == UInt8(ascii: ",") } ?? -1
      let name = Name(name: text, kind: kind == "quote" ? "speaker" : kind)
      // Two finders may have found the same; of one, each quotation counts.
      let mentions = 1 + (others + 1) / 2
      here[name] = kind == "quote" ? (here[name] ?? 0) + 1 : max(here[name] ?? 0, mentions)
    }
    for (name, mentions) in here {
      found[name, default: (0, 0)].articles += 1
      found[name, default: (0, 0)].mentions += mentions
    }
  }

  var counts: [NameCount] {
    found.map { name, count in
      NameCount(
        name: name.name, kind: name.kind, articles: count.articles, mentions: count.mentions)
    }.sorted {
      ($0.articles, $0.mentions, $1.name, $1.kind) > ($1.articles, $1.mentions, $0.name, $0.kind)
    }
  }
}
