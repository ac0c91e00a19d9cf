import Articles
import GRDB
public import Query

/// Something by which the hits of a search are counted. The raw value is what a person types.
public enum Facet: String, Hashable, Sendable, CaseIterable {
  case source, byline, lang, year, month, day, person, org, place

  /// The period that it stands for; nil for anything else.
  var period: Period? {
    switch self {
    case .year: .year
    case .month: .month
    case .day: .day
    default: nil
    }
  }

  /// The column of an article that has its values; nil for anything else.
  fileprivate var column: String? {
    switch self {
    case .source: "source"
    case .byline: "byline"
    case .lang: "language"
    default: nil
    }
  }

  /// The index that has its values; nil for anything else.
  fileprivate var index: ColumnIndex? {
    switch self {
    case .source: .source
    case .lang: .language
    default: nil
    }
  }

  /// The kind of fact that it counts the names of; nil for anything else.
  fileprivate var factKind: String? {
    switch self {
    case .person: "person"
    case .org: "organisation"
    case .place: "place"
    default: nil
    }
  }
}

/// The values of one facet, and how many of the hits have each.
public struct FacetCounts: Hashable, Sendable {
  public let facet: Facet
  /// Those with the most hits first; periods from the newest.
  public let values: [Value]
  /// Hits that have no value.
  public let missing: Int

  /// One value, and how many hits have it.
  public struct Value: Hashable, Sendable {
    public let name: String
    public let articles: Int
  }
}

extension Archive {
  /// Counts the hits of a query by their sources, months and the like.
  ///
  ///     try archive.facets(of: try Query("ceasefire"), by: [.source, .month])
  public func facets(
    of query: Query, _ options: SearchOptions = SearchOptions(), by facets: [Facet]
  ) throws(ArchiveError) -> [FacetCounts] {
    var tallies = facets.map { Tally($0) }
    let kinds = facets.compactMap(\.factKind)
    try read { database in
      let facts = try FactReader(database)
      let search = try PreparedSearch(query, options, database)
      for table in search.tables {
        let isByIndex = try Archive.countByIndex(&tallies, search, table, database)
        let places = tallies.indices.filter { !isByIndex || tallies[$0].index == nil }
        guard !places.isEmpty else { continue }
        let part = table.columns(places.compactMap { tallies[$0].column }, search.plan)
        let rows = try Row.fetchCursor(
          database, sql: part.sql, arguments: part.ready(on: database))
        while let row = try rows.next() {
          let id: Int64 = try row.value(at: 0)
          let names = try kinds.isEmpty ? [:] : Archive.names(of: id, kinds, facts)
          for place in places { try tallies[place].add(id, row, names) }
        }
      }
    }
    return tallies.map(\.counts)
  }

  /// The names that an article states, by the kinds of their facts.
  private static func names(
    of article: Int64, _ kinds: [String], _ facts: FactReader
  ) throws -> [String: Set<String>] {
    var names: [String: Set<String>] = [:]
    try facts.forEachFact(of: article, kinds) { fact, texts in
      if let name = texts.text(fact["name"], in: nil) { names[fact.kind, default: []].insert(name) }
    }
    return names
  }

  /// Counts the hits by what has an index, where they are many: whether they were.
  private static func countByIndex(
    _ tallies: inout [Tally], _ search: PreparedSearch, _ table: SearchedTable,
    _ database: Database
  ) throws -> Bool {
    // Earlier texts have no such indexes.
    guard table.name == SearchedTable.articles.name, tallies.contains(where: { $0.index != nil })
    else { return false }
    let ids = table.ids(search.plan)
    var hits = try Int64.fetchAll(database, sql: ids.sql, arguments: ids.ready(on: database))
    guard try ColumnIndex.isWorthwhile(for: hits.count, database) else { return false }
    hits.sort()
    for place in tallies.indices {
      if let index = tallies[place].index {
        tallies[place].add(try index.counts(of: hits, database))
      }
    }
    return true
  }
}

/// Counts the values of one facet.
private struct Tally {
  private let facet: Facet
  private var found: [String: Int] = [:]
  private var days = DayTally()
  private var missing = 0

  init(_ facet: Facet) { self.facet = facet }

  var column: String? { facet.column }
  var index: ColumnIndex? { facet.index }

  /// Adds a hit.
  ///
  /// - Parameter names: those that its facts state, by their kinds.
  mutating func add(_ id: Int64, _ row: Row, _ names: [String: Set<String>]) throws {
    if facet.period != nil {
      days.add(id)
    } else if let kind = facet.factKind {
      add(names[kind] ?? [])
    } else if let column = facet.column {
      let text: String? = try row.value(column)
      add(
        facet == .byline
          ? ArticleColumns.list(text, ArticleColumns.separator) ?? [] : text.map { [$0] } ?? [])
    }
  }

  /// Adds how many hits have each value; nil stands for none.
  mutating func add(_ counts: [String?: Int]) {
    for (value, articles) in counts {
      if let value { found[value, default: 0] += articles } else { missing += articles }
    }
  }

  private mutating func add(_ values: some Collection<String>) {
    if values.isEmpty { missing += 1 }
    for value in values { found[value, default: 0] += 1 }
  }

  var counts: FacetCounts {
    guard let period = facet.period else {
      let values = found.map { FacetCounts.Value(name: $0.key, articles: $0.value) }
        .sorted { ($0.articles, $1.name) > ($1.articles, $0.name) }
      return FacetCounts(facet: facet, values: values, missing: missing)
    }
    let (periods, undated) = days.counts(by: period)
    let values = periods.sorted { $0.key > $1.key }
      .map { FacetCounts.Value(name: period.name(of: $0.key), articles: $0.value) }
    return FacetCounts(facet: facet, values: values, missing: undated)
  }
}
