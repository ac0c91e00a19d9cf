import Articles

/// The columns of one table, and what of an article each holds.
struct TableColumns {
  let header: [String]
  let parts: [ColumnPart?]

  /// The parts of a header's columns: those of the map, and for other parts what their names tell.
  ///
  /// - Throws: `FormatError` where the map names a column that is not there, or where no column
  ///   holds anything by which an article could be told.
  init(_ header: [String], map: ColumnMap?) throws(FormatError) {
    var parts: [ColumnPart?] = Array(repeating: nil, count: header.count)
    let mapped = map?.columns ?? []
    for pair in mapped {
      let index =
        header.firstIndex(of: pair.column)
        ?? header.firstIndex { $0.lowercased() == pair.column.lowercased() }
      guard let index else {
        throw FormatError(
          "it has no column \"\(pair.column)\"; its columns are \(TableColumns.list(header))")
      }
      parts[index] = pair.part
    }
    for (index, name) in header.enumerated() where parts[index] == nil {
      guard let part = ColumnPart.named(name), !mapped.contains(where: { $0.part == part }) else {
        continue
      }
      parts[index] = part
    }
    self.header = header
    self.parts = parts
    let telling: [ColumnPart] = [.body, .abstract, .part(.headline), .part(.url)]
    guard parts.contains(where: { $0.map(telling.contains) ?? false }) else {
      throw FormatError(
        """
        none of its columns is known to hold a headline, a text or an address: \
        \(TableColumns.list(header))\(TableColumns.advice(header))
        """)
    }
  }

  private static func advice(_ header: [String]) -> String {
    let named = header.first { !$0.isEmpty }
    return named.map { "; say which does, as in --map headline=\($0)" } ?? ""
  }

  /// The names of columns, as a person is told of them.
  static func list(_ header: [String]) -> String {
    let names = header.filter { !$0.isEmpty }
    guard !names.isEmpty else { return "its first line names none" }
    return names.prefix(40).map { $0.shortened(to: 60) }.joined(separator: ", ")
      + (names.count > 40 ? ", ..." : "")
  }

  /// What a row says of its article.
  ///
  /// - Parameter orders: how dates in numbers are meant in each column, where its cells tell.
  /// - Throws: `FormatError` where it has more cells than there are columns, or holds nothing.
  func draft(
    of row: [String], orders: [DateOrder?] = []
  ) throws(FormatError) -> ArticleDraft {
    guard row.dropFirst(parts.count).allSatisfy(\.isEmpty) else {
      throw FormatError(
        "it has \(row.count) cells, but there are \(parts.count) columns; a text with separators "
          + "in it must stand in quotes")
    }
    var draft = ArticleDraft(body: "")
    for (part, cell) in zip(parts, row) {
      guard case .part(let part)? = part, !TableColumns.isMissing(cell) else { continue }
      switch part {
      case .byline: addNames(cell, to: &draft)
      // Lists of links have the address where they know no headline.
      case .headline where Addresses.canonical(cell) != nil: break
      case .headline: draft.take(part, MarkedCell.line(cell), by: .column)
      // What the rest of the row says of its language tells how a date is meant.
      case .published, .updated: break
      default: draft.take(part, cell, by: .column)
      }
    }
    draft.setBody(cell(.body, of: row).map(MarkedCell.paragraphs) ?? [])
    addDates(of: row, orders, to: &draft)
    try draft.completeReference(
      abstract: cell(.abstract, of: row).map { MarkedCell.paragraphs($0).joined(separator: "\n\n") }
    )
    return draft
  }

  private func cell(_ part: ColumnPart, of row: [String]) -> String? {
    zip(parts, row).first { $0 == part && !TableColumns.isMissing($1) }?.1
  }

  /// `nan` and the like are what programs write where a table has nothing.
  static func isMissing(_ cell: String) -> Bool {
    cell.utf8.count <= 4
      && ["", "nan", "null", "none", "n/a", "na", "nil", "-"]
        .contains(cell.lowercased())
  }

  private func addDates(
    of row: [String], _ orders: [DateOrder?], to draft: inout ArticleDraft
  ) {
    for (index, (part, cell)) in zip(parts, row).enumerated() where !TableColumns.isMissing(cell) {
      guard case .part(let part)? = part, part == .published || part == .updated else { continue }
      let told = orders.indices.contains(index) ? orders[index] : nil
      draft.take(part, cell, by: .column, order: told ?? draft.order(ofDate: cell))
    }
  }

  /// Names in a cell: a list, `['Jane Doe', 'John Smith']` as Python writes it, or one with
  /// semicolons.
  private func addNames(_ cell: String, to draft: inout ArticleDraft) {
    let isList = cell.hasPrefix("[") && cell.hasSuffix("]")
    let text = isList ? cell.filter { !"[]'\"".contains($0) } : cell
    let names = isList ? Bylines.authors(in: [text]) : PersonNames.names(inList: text)
    draft.take(authors: names, by: .column)
  }
}
