import Archive
import Results

/// Writes how many hits there are of each source, month and the like: for reading a small table
/// each, otherwise one list.
struct FacetTables {
  let facets: [FacetCounts]
  /// How many values of each at most.
  let limit: Int?

  static let columns = [Column("facet"), Column("value"), Column("articles", .number)]
  /// How many values a table for reading has.
  private static let page = 10

  func write(_ results: ResultOptions) throws {
    guard try results.outputFormat.isPaged else {
      let columns = try results.chosen(among: FacetTables.columns) ?? FacetTables.columns
      return try results.write(columns) { add in
        for facet in facets {
          for (name, articles) in rows(of: facet, limit ?? .max) {
            try add(columns.map { cell($0.name, facet, name, articles) })
          }
        }
      }
    }
    try results.writeTables(facets) { facet, table in
      try table([Column(facet.facet.rawValue), Column("articles", .number)]) { add in
        for (name, articles) in rows(of: facet, limit ?? FacetTables.page) {
          try add([.text(name ?? "(none)"), .number(articles)])
        }
        let rest = facet.values.dropFirst(limit ?? FacetTables.page)
        if !rest.isEmpty {
          // One article may have several values, so that their sum says nothing but for periods.
          try add([.text("(\(rest.count.grouped) more; --limit shows them)"), .missing])
        }
      }
    }
  }

  /// The values of a facet, and then the hits without one.
  private func rows(of facet: FacetCounts, _ limit: Int) -> [(name: String?, articles: Int)] {
    var rows: [(name: String?, articles: Int)] = facet.values.prefix(limit).map {
      ($0.name, $0.articles)
    }
    if facet.missing > 0 { rows.append((nil, facet.missing)) }
    return rows
  }

  private func cell(
    _ column: String, _ facet: FacetCounts, _ name: String?, _ articles: Int
  ) -> Cell {
    switch column {
    case "facet": .text(facet.facet.rawValue)
    case "value": .text(name)
    default: .number(articles)
    }
  }
}
