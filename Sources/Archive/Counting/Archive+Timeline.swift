public import Articles
import GRDB
public import Query

/// How many articles of a query there are in each period, from its first to its last.
public struct Timeline: Hashable, Sendable {
  /// The periods in order, also those without articles.
  public let periods: [Count]
  /// Articles of the query whose day is not known.
  public let undated: Int

  /// The articles of one period.
  public struct Count: Hashable, Sendable {
    /// The first day of the period.
    public let start: Day
    /// `2026-02-05`, `2026-W06`, `2026-02` or `2026`.
    public let name: String
    public let articles: Int
  }
}

extension Archive {
  /// Counts the hits of a query by the day, week, month or year in which they were published.
  public func timeline(
    of query: Query, _ options: SearchOptions = SearchOptions(), by period: Period
  ) throws(ArchiveError) -> Timeline {
    var days = DayTally()
    try forEachID(of: query, options) { days.add($0) }
    let (counts, undated) = days.counts(by: period)
    var periods: [Timeline.Count] = []
    if let first = counts.keys.min(), let last = counts.keys.max() {
      var start = first
      while start <= last {
        periods.append(
          Timeline.Count(
            start: start, name: period.name(of: start), articles: counts[start] ?? 0))
        let next = period.next(after: start)
        // The calendar ends with the year 9999.
        guard next > start else { break }
        start = next
      }
    }
    return Timeline(periods: periods, undated: undated)
  }

  /// Hands on the ids of a query's hits, in any order.
  func forEachID(
    of query: Query, _ options: SearchOptions, _ visit: (Int64) -> Void
  ) throws(ArchiveError) {
    try read { database in
      let search = try PreparedSearch(query, options, database)
      for table in search.tables {
        let ids = table.ids(search.plan)
        let rows = try Row.fetchCursor(
          database, sql: ids.sql, arguments: ids.ready(on: database))
        while let row = try rows.next() { visit(try row.value(at: 0)) }
      }
    }
  }
}
