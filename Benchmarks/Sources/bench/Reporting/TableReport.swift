/// The report as tables for people, in columns that stand in line.
struct TableReport {
  private let report: Report
  private let earlier: EarlierReport?

  /// - Parameter earlier: A report whose ratios stand beside those of this one.
  static func text(_ report: Report, against earlier: EarlierReport?) -> String {
    TableReport(report: report, earlier: earlier).text
  }

  private var text: String {
    let tables = [
      table(.importing, ["import", "files", "newsarchive", "bare loader"]),
      table(.importingAgain, ["import again", "files", "newsarchive", "sha256sum"]),
      table(.importingPages, ["import pages", "files", "newsarchive", "libxml2"]),
      table(.exporting, ["export", "hits", "newsarchive", "sqlite3 -csv"]),
      table(.searching, ["search", "hits", "newsarchive", "--version"]),
      table(.grouping, ["grouping", "articles", "newsarchive", "as n log n"]),
      table(.signing, ["of 3 KB", "articles", "newsarchive", "yardstick"]),
      table(.telling, ["stories", "articles", "newsarchive", "yardstick"]),
      table(.reading, ["query", "hits", "reading", "one word"]),
    ]
    return ([title + "\n"] + tables.filter { !$0.isEmpty }).joined(separator: "\n")
  }

  private var title: String {
    let articles = "\(NumberText.grouped(report.articles)) articles"
    guard let bytes = report.textBytes else { return "\(articles); no imports" }
    let rounds = report.rounds == 1 ? "1 round" : "medians of \(report.rounds) rounds"
    return "\(articles), \(NumberText.fixed(Double(bytes) / 1e6, 1)) MB of text; \(rounds)"
  }

  /// The table of a group, without the columns that it has nothing for; empty where it has no rows.
  private func table(_ group: ReportRow.Group, _ names: [String]) -> String {
    let rows = report.rows.filter { $0.group == group }
    if rows.isEmpty { return "" }
    let head = names + ["ratio", "before", "min..max", "limit"]
    let lines = rows.map(cells)
    let columns = head.indices.filter { column in lines.contains { !$0[column].isEmpty } }
    let kept = ([head] + lines).map { line in columns.map { line[$0] } }
    let widths = columns.indices.map { column in kept.map { $0[column].count }.max() ?? 0 }
    return kept.map { TableReport.aligned($0, widths) + "\n" }.joined()
  }

  private func cells(_ row: ReportRow) -> [String] {
    let unit = row.unit.rawValue.isEmpty ? "" : " \(row.unit.rawValue)"
    return [
      row.name, row.hits.map { NumberText.grouped($0) } ?? "",
      NumberText.short(row.program.median) + unit, NumberText.short(row.yardstick.median) + unit,
      NumberText.fixed(row.ratio, 2),
      earlier?.ratio(of: row).map { NumberText.fixed($0, 2) } ?? "",
      "\(NumberText.short(row.program.least))..\(NumberText.short(row.program.most))",
      limit(of: row),
    ]
  }

  private func limit(of row: ReportRow) -> String {
    guard let limit = row.limit else { return "" }
    let over = row.isOver == true ? "over " : ""
    let number = NumberText.fixed(limit.number, limit.number == limit.number.rounded() ? 0 : 1)
    let unit = limit.isRatio ? "x" : row.unit.rawValue
    return unit.isEmpty ? over + number : "\(over)\(number) \(unit)"
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
