import Articles

/// The columns of one table, and what of an article each holds.
struct TableColumns {
  private let parts: [ColumnPart?]

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
    self.parts = parts
    let telling: [ColumnPart] = [.body, .abstract, .part(.headline), .part(.url)]
    guard parts.contains(where: { $0.map(telling.contains) ?? false }) else {
      throw FormatError(
        """
        none of its columns is known to hold a headline, a text or an address: \
        \(TableColumns.list(header)); say which does, as in --map headline=\(header.first ?? "A")
        """)
    }
  }

  private static func list(_ header: [String]) -> String {
    let names = header.prefix(40).map { $0.isEmpty ? "\"\"" : $0 }
    return names.joined(separator: ", ") + (header.count > 40 ? ", ..." : "")
  }

  /// What a row says of its article.
  ///
  /// - Throws: `FormatError` where it has more cells than there are columns, or holds nothing.
  func draft(of row: [String]) throws(FormatError) -> ArticleDraft {
    guard row.dropFirst(parts.count).allSatisfy(\.isEmpty) else {
      throw FormatError(
        "it has \(row.count) cells, but there are \(parts.count) columns; a text with separators "
          + "in it must stand in quotes")
    }
    var draft = ArticleDraft(body: "")
    for (part, cell) in zip(parts, row) {
      guard case .part(let part)? = part, !isMissing(cell) else { continue }
      switch part {
      case .byline: addNames(cell, to: &draft)
      // Lists of links have the address where they know no headline.
      case .headline where Addresses.canonical(cell) != nil: break
      default: draft.take(part, cell, by: .column)
      }
    }
    draft.setBody(cell(.body, of: row).map(paragraphs) ?? [])
    try draft.completeReference(
      abstract: cell(.abstract, of: row).map { paragraphs($0).joined(separator: "\n\n") })
    return draft
  }

  private func cell(_ part: ColumnPart, of row: [String]) -> String? {
    zip(parts, row).first { $0 == part && !isMissing($1) }?.1
  }

  /// `nan` and the like are what programs write where a table has nothing.
  private func isMissing(_ cell: String) -> Bool {
    cell.utf8.count <= 4
      && ["", "nan", "null", "none", "n/a", "na", "nil", "-"]
        .contains(cell.lowercased())
  }

  private func paragraphs(_ text: String) -> [String] {
    guard text.contains("<p") || text.contains("<br") || text.contains("<div") else {
      return TextLines.paragraphs(ofText: text)
    }
    return BlockText.paragraphs(ofHTML: text)
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
