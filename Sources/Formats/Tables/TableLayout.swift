/// What parts the cells of a table, and where its header begins.
struct TableLayout {
  /// A comma, a semicolon, a tab or a vertical bar.
  let separator: UInt8
  /// Where the header begins: after Excel's line `sep=;`, if there is one.
  let start: Int
  let header: [String]

  private static let separators = Array(",;\t|".utf8)

  /// The layout of a text, by the separator that makes most cells of its first line.
  init?(_ bytes: [UInt8]) {
    let start = bytes.firstIndex { !($0 == 0x20 || (0x0A...0x0D).contains($0)) } ?? 0
    if let (separator, end) = TableLayout.stated(bytes, from: start) {
      var rows = TableRows(bytes, separator: separator, from: end)
      guard let header = rows.row() else { return nil }
      (self.separator, self.start, self.header) = (separator, end, header.texts)
      return
    }
    let headers = TableLayout.separators.map { separator in
      var rows = TableRows(bytes, separator: separator, from: start)
      return (separator: separator, cells: rows.row()?.texts ?? [])
    }
    guard let best = headers.max(by: { $0.cells.count < $1.cells.count }), best.cells.count > 1
    else { return nil }
    (separator, self.start, header) = (best.separator, start, best.cells)
  }

  /// The separator in a first line `sep=;`, and where the next line begins.
  private static func stated(_ bytes: [UInt8], from start: Int) -> (UInt8, end: Int)? {
    let line = bytes[start...].prefix(8).prefix { $0 != 0x0A }
    guard line.count >= 5, line.starts(with: "sep=".utf8), separators.contains(line[start + 4]),
      start + line.count < bytes.count
    else { return nil }
    return (line[start + 4], start + line.count + 1)
  }

  /// Whether a text is a table by its looks: the names in its header are those of an article's
  /// parts, and the rows that follow on it have as many cells.
  ///
  /// - Parameter isWhole: whether `bytes` is the whole text; otherwise its last row may be cut off.
  func isTable(_ bytes: [UInt8], isWhole: Bool) -> Bool {
    guard header.allSatisfy({ $0.utf8.count <= 60 }) else { return false }
    let parts = header.compactMap(ColumnPart.named).filter { $0 != .ignored }
    guard Set(parts).count >= 2, parts.count * 3 >= header.count else { return false }
    var rows = TableRows(bytes, separator: separator, from: start)
    _ = rows.row()
    var counts: [Int] = []
    while let row = rows.row(), counts.count < 8 { counts.append(row.texts.count) }
    if !isWhole, !counts.isEmpty { counts.removeLast() }
    return counts.isEmpty ? !isWhole : counts.allSatisfy { $0 == header.count }
  }
}
