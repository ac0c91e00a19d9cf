/// The report as tables for people, in columns that stand in line.
enum TableReport {
  static func text(_ report: Report) -> String {
    let articles = NumberText.grouped(report.articles)
    let megabytes = NumberText.fixed(Double(report.textBytes) / 1e6, 1)
    let rounds = report.rounds == 1 ? "1 round" : "medians of \(report.rounds) rounds"
    return """
      \(articles) articles, \(megabytes) MB of text; \(rounds)

      \(table(report, .importing, "import", yardstick: "bare loader"))
      \(table(report, .searching, "search", yardstick: "--version"))
      """
  }

  private static func table(
    _ report: Report, _ group: ReportRow.Group, _ title: String, yardstick: String
  ) -> String {
    let rows = report.rows.filter { $0.group == group }
    let head = [title, "hits", "newsarchive", yardstick, "ratio", "min..max"]
    var lines = [head] + rows.map(cells)
    if !rows.contains(where: { $0.hits != nil }) {
      for index in lines.indices { lines[index].remove(at: 1) }
    }
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { aligned($0, widths) + "\n" }.joined()
  }

  private static func cells(_ row: ReportRow) -> [String] {
    let unit = row.unit.rawValue.isEmpty ? "" : " \(row.unit.rawValue)"
    return [
      row.name, row.hits.map { NumberText.grouped($0) } ?? "",
      NumberText.short(row.program.median) + unit, NumberText.short(row.yardstick.median) + unit,
      NumberText.fixed(row.ratio, 2),
      "\(NumberText.short(row.program.least))..\(NumberText.short(row.program.most))",
    ]
  }

  /// The first cell begins at the left, the others end at the right.
  private static func aligned(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).enumerated().map { index, cell in
      let space = String(repeating: " ", count: cell.1 - cell.0.count)
      return index == 0 ? cell.0 + space : space + cell.0
    }.joined(separator: "  ")
  }
}
