/// The report as tables for people, in columns that stand in line.
enum TableReport {
  static func text(_ report: Report) -> String {
    let tables = [
      table(report, .importing, ["import", "hits", "newsarchive", "bare loader"]),
      table(report, .searching, ["search", "hits", "newsarchive", "--version"]),
      table(report, .grouping, ["grouping", "articles", "newsarchive", "as n log n"]),
      table(report, .signing, ["of 3 KB", "articles", "signature", "facts"]),
      table(report, .telling, ["stories", "articles", "newsarchive", "yardstick"]),
      table(report, .reading, ["query", "hits", "reading", "one word"]),
    ]
    return ([title(report) + "\n"] + tables.filter { !$0.isEmpty }).joined(separator: "\n")
  }

  private static func title(_ report: Report) -> String {
    let articles = "\(NumberText.grouped(report.articles)) articles"
    guard let bytes = report.textBytes else { return "\(articles); no imports" }
    let rounds = report.rounds == 1 ? "1 round" : "medians of \(report.rounds) rounds"
    return "\(articles), \(NumberText.fixed(Double(bytes) / 1e6, 1)) MB of text; \(rounds)"
  }

  /// The table of a group, without the columns that it has nothing for; empty where it has no rows.
  private static func table(
    _ report: Report, _ group: ReportRow.Group, _ names: [String]
  ) -> String {
    let rows = report.rows.filter { $0.group == group }
    if rows.isEmpty { return "" }
    let head = names + ["ratio", "min..max", "limit"]
    let lines = rows.map(cells)
    let columns = head.indices.filter { column in lines.contains { !$0[column].isEmpty } }
    let kept = ([head] + lines).map { line in columns.map { line[$0] } }
    let widths = columns.indices.map { column in kept.map { $0[column].count }.max() ?? 0 }
    return kept.map { aligned($0, widths) + "\n" }.joined()
  }

  private static func cells(_ row: ReportRow) -> [String] {
    let unit = row.unit.rawValue.isEmpty ? "" : " \(row.unit.rawValue)"
    let over = row.isOver == true ? "over " : ""
    return [
      row.name, row.hits.map { NumberText.grouped($0) } ?? "",
      NumberText.short(row.program.median) + unit, NumberText.short(row.yardstick.median) + unit,
      NumberText.fixed(row.ratio, 2),
      "\(NumberText.short(row.program.least))..\(NumberText.short(row.program.most))",
      row.limit.map { "\(over)\(NumberText.fixed($0, $0 == $0.rounded() ? 0 : 1))\(unit)" } ?? "",
    ]
  }

  /// The first cell begins at the left, the others end at the right. A last one that says nothing
  /// leaves no space behind.
  private static func aligned(_ cells: [String], _ widths: [Int]) -> String {
    let shown = cells.last == "" ? cells.dropLast() : cells[...]
    return zip(shown, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + space : space + cell.0
    }.joined(separator: "  ")
  }
}
