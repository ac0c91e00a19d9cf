import Foundation
import GRDB
import Query

/// Puts the hits of a search into the order of how well they match.
///
/// All hits are scored, as long as they are at most `mostScored`. Of more, those with what is
/// looked for in the headline or lead come first; where even these are too many, those with it in
/// the headline, the newest `mostScored` of them before the others. Each of these tiers is in the
/// order of its scores, and is scored only where the page reaches it.
struct Ranking {
  private let search: PreparedSearch
  private let database: Database
  private let mostScored: Int
  /// What is looked for; nil where that is nothing.
  private let model: RankingModel?

  /// A hit by the place of its table among those searched, and its key there.
  struct Ranked {
    let table: Int
    let key: Int64
    var score: Double
  }

  static let mostScored = 20_000

  init(
    _ search: PreparedSearch, _ database: Database, mostScored: Int = Ranking.mostScored
  ) throws {
    self.search = search
    self.database = database
    self.mostScored = mostScored
    model = try RankingModel(of: search.plan.concepts, database)
  }

  /// The hits of the page that is asked for, best first, and how many there are in all.
  func page() throws -> (hits: [Ranked], count: HitCount) {
    let options = search.options
    let wanted =
      options.limit.map { $0.addingReportingOverflow(options.offset) }
      .map { $0.overflow ? Int.max : $0.partialValue } ?? .max
    // What is ranked anew must not depend on the page.
    var (ranked, isAll) = try hits(options.anyWord ? max(wanted, Feedback.reranked) : wanted)
    if options.anyWord, let model {
      try Feedback(search, model, database).rerank(&ranked)
    }
    let page = ranked.dropFirst(options.offset).prefix(options.limit ?? .max)
    return (
      Array(page), isAll ? .exactly(ranked.count) : .moreThan(max(mostScored, ranked.count))
    )
  }

  /// At least as many hits as are wanted, best first, if there are so many; and whether these are
  /// all.
  private func hits(_ wanted: Int) throws -> (ranked: [Ranked], isAll: Bool) {
    var ranked: [Ranked] = []
    var seen: Set<Int64> = []
    var isAll = false
    for tier in try tiers() where ranked.count < wanted {
      isAll = tier == .all
      let best = wanted.addingReportingOverflow(seen.count)
      let found = try scored(tier, best: best.overflow ? .max : best.partialValue).filter {
        seen.isEmpty || !seen.contains($0.key)
      }
      ranked += found.sorted(by: Ranking.precedes)
      if tier != .all { seen.formUnion(found.lazy.map(\.key)) }
    }
    return (ranked, isAll)
  }

  /// The better one first, and among equals the newer.
  private static func precedes(_ left: Ranked, _ right: Ranked) -> Bool {
    left.score != right.score ? left.score > right.score : left.key > right.key
  }

  // MARK: Tiers

  private enum Tier {
    case newestHeadlines, headline, lead, all
  }

  /// Which hits are scored one after the other.
  private func tiers() throws -> [Tier] {
    let most = mostScored
    guard search.options.limit != nil, canUseLeads,
      try search.count(upTo: most + 1, database) > most
    else { return [.all] }
    let leads = statement(of: .lead).wrapped("SELECT count(*) FROM (", " LIMIT ?)", [most + 1])
    let count = try Int.fetchOne(
      database, sql: leads.sql, arguments: leads.ready(on: database))
    return count ?? 0 > most ? [.newestHeadlines, .headline, .lead, .all] : [.lead, .all]
  }

  /// Whether the index of headlines and leads can be asked the same. What it excludes may still
  /// stand in the rest of the article.
  private var canUseLeads: Bool {
    guard let driver = search.plan.driver, driver.index == .articles else { return false }
    return !search.options.revisions && !driver.match.excludes
      && driver.match.columns.isSubset(of: [TextField.headline.rawValue])
  }

  // MARK: Scores

  /// The hits of a tier with their scores, of which at least the best so many are true.
  private func scored(_ tier: Tier, best: Int) throws -> [Ranked] {
    guard tier == .all else { return try rows(statement(of: tier, best), of: 0) }
    return try search.tables.enumerated().flatMap { place, table in
      try rows(statement(of: table, best), of: place)
    }
  }

  private func rows(_ part: SQLPart, of table: Int) throws -> [Ranked] {
    var ranked: [Ranked] = []
    let rows = try Row.fetchCursor(
      database, sql: part.sql, arguments: part.ready(on: database))
    while let row = try rows.next() {
      ranked.append(
        Ranked(table: table, key: try row.value(at: 0), score: try row.value(at: 1) ?? 0))
    }
    return ranked
  }

  /// The keys and scores of the hits that have everything in the headline, or in headline and lead.
  private func statement(of tier: Tier, _ best: Int = .max) -> SQLPart {
    guard let match = search.plan.driver?.match else { return SQLPart("SELECT 0, 0 WHERE 0") }
    let confined = tier == .lead ? match : match.within(column: TextField.headline.rawValue)
    let driver = SearchPlan.Driver(index: .leads, match: confined)
    let plan = search.plan.driven(by: driver)
    let hits = statement(of: .articles, plan, driver, best)
    guard tier == .newestHeadlines else { return hits }
    return hits
      + SQLPart(" ORDER BY \(SearchedTable.articles.key(plan)) DESC LIMIT ?", [mostScored])
  }

  /// The keys and scores of all hits of a table.
  private func statement(of table: SearchedTable, _ best: Int) -> SQLPart {
    guard let driver = search.plan.driver else { return looselyScored(table) }
    return statement(of: table, search.plan, driver, best)
  }

  private func statement(
    of table: SearchedTable, _ plan: SearchPlan, _ driver: SearchPlan.Driver, _ best: Int
  ) -> SQLPart {
    let index = table.driver(plan) ?? ""
    let columns =
      driver.index == .leads ? RankingModel.leadColumns : RankingModel.articleColumns
    guard let model = model?.fitted(to: driver.match, columns: columns, best: best) else {
      return SQLPart("SELECT \(table.key(plan)), 0 ") + table.from(plan, withTable: false)
    }
    return SQLPart(
      "SELECT \(table.key(plan)), \(RankingFunction.name)(\(index), ?) ", [model.encoded])
      + table.from(plan, withTable: false)
  }

  /// Scores where no text drives the search: the hits that have nothing of what is looked for come
  /// last. More is scored than hits, so that all scores must be true.
  private func looselyScored(_ table: SearchedTable) -> SQLPart {
    let hits = SQLPart("SELECT \(table.name).id AS hit ") + table.from(search.plan, withTable: true)
    guard let match = FullText.any(search.plan.concepts.compactMap(\.fullText)),
      let model = model?.fitted(to: match, columns: RankingModel.articleColumns, best: .max)
    else { return hits.wrapped("SELECT hit, 0 FROM (", ")") }
    return hits.wrapped(
      "SELECT hit, score FROM (",
      """
      ) LEFT JOIN (
        SELECT rowid AS ranked, \(RankingFunction.name)(\(table.index), ?) AS score
        FROM \(table.index) WHERE \(table.index) MATCH ?
      ) ON ranked = hit
      """, [model.encoded, match.text])
  }
}
