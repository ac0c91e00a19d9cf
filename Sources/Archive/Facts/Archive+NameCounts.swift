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
      let facts = try FactReader(database)
      let ids = SearchedTable.articles.ids(search.plan)
      let hits = try Row.fetchCursor(database, sql: ids.sql, arguments: ids.ready(on: database))
      while let hit = try hits.next() { try tally.add(hit.value(at: 0), kinds, facts) }
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
  mutating func add(_ article: Int64, _ kinds: [String], _ facts: FactReader) throws {
    var here: [Name: Int] = [:]
    try facts.forEachFact(of: article, kinds) { fact, texts in
      if fact.kind == "quote", let speaker = texts.text(fact["speaker"], in: nil) {
        // Of a speaker, each quotation counts.
        here[Name(name: speaker, kind: "speaker"), default: 0] += 1
      } else if let text = texts.text(fact["name"], in: nil) {
        // Two finders may have found the same.
        let name = Name(name: text, kind: fact.kind)
        here[name] = max(here[name] ?? 0, fact.mentions)
      }
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
