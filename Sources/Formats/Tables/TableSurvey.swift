/// What all rows of a table together tell: which of its columns would be lost, and how the dates in
/// each are meant.
struct TableSurvey {
  /// How dates in numbers are meant in each column, where its cells agree.
  let orders: [DateOrder?]
  /// The columns that hold something of which nothing is kept.
  private let lost: [String]

  /// - Parameter rows: the rows below the header.
  init(_ columns: TableColumns, _ rows: TableRows) {
    var rows = rows
    var isLost = [Bool](repeating: false, count: columns.parts.count)
    var told: [Set<DateOrder>] = Array(repeating: [], count: columns.parts.count)
    let dates = columns.parts.indices.filter {
      columns.parts[$0] == .part(.published) || columns.parts[$0] == .part(.updated)
    }
    let rivals = TableSurvey.rivals(columns.parts)
    while let row = rows.row() {
      for (index, cell) in row.texts.prefix(isLost.count).enumerated() where !isLost[index] {
        guard let rivals = rivals[index], !TableColumns.isMissing(cell) else { continue }
        isLost[index] =
          rivals.isEmpty
          || rivals.contains { other in
            other < row.texts.count && !TableColumns.isMissing(row.texts[other])
              && row.texts[other] != cell
          }
      }
      for index in dates where index < row.texts.count {
        if let order = DateOrder(toldBy: row.texts[index]) { told[index].insert(order) }
      }
    }
    orders = told.map { $0.count == 1 ? $0.first : nil }
    lost = isLost.indices.filter { isLost[$0] }.map { index in
      columns.header[index].isEmpty ? "column \(index + 1)" : columns.header[index]
    }
  }

  /// What a person is told of columns that are not kept; nil where all are.
  var note: String? {
    lost.isEmpty
      ? nil : "columns not kept: \(TableColumns.list(lost)); --map says what they hold"
  }

  /// The columns beside which each is not kept: none where it never is, nil where it always is.
  private static func rivals(_ parts: [ColumnPart?]) -> [[Int]?] {
    parts.indices.map { index in
      guard let part = parts[index], part != .ignored else { return [] }
      // All captions are kept.
      if part == .part(.caption) { return nil }
      let rivals = parts.indices.filter {
        $0 < index && parts[$0] == part || part == .abstract && parts[$0] == .body
      }
      return rivals.isEmpty ? nil : rivals
    }
  }
}
