/// The rows of a table as text, one after the other: CSV and its like (RFC 4180).
///
/// Cells may stand in quotes, and then hold separators, line ends and doubled quotes. Quotes that
/// are not balanced are recovered from: a row that ran on over many lines for the want of a quote
/// is read anew within its line.
struct TableRows {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var next: Int
  /// How many cells a row has, once the header was read.
  private var width: Int?
  /// How many bytes may still be read anew, so that no file takes longer than its size allows.
  private var budget: Int

  private static let quote = UInt8(ascii: "\"")
  private static let lineEnd: UInt8 = 0x0A

  init(_ bytes: [UInt8], separator: UInt8, from start: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    next = start
    budget = bytes.count * 8
  }

  /// The cells of a row.
  struct Cells {
    let texts: [String]
    /// Whether it was read anew for the want of a quote.
    let isMended: Bool
    /// Whether quotes are wrong in it and it has not as many cells as the header.
    let isBroken: Bool
  }

  /// The next row; nil at the end. A row of nothing at all is passed over.
  mutating func row() -> Cells? {
    while next < bytes.count {
      var row = read(from: next, overLines: budget > 0)
      let line = mended(row)
      if let line { row = line }
      next = row.end
      if width == nil { width = row.cells.count }
      if row.cells.count > 1 || row.cells.first?.isEmpty == false {
        return Cells(
          texts: row.cells, isMended: line != nil,
          isBroken: row.hasLooseQuote && row.cells.count != width)
      }
    }
    return nil
  }

  /// The row that a line is, where a quote without its like let it run on into the next ones.
  private mutating func mended(_ row: Row) -> Row? {
    guard row.overLines, let width, row.cells.count != width || row.hasLooseQuote else {
      return nil
    }
    let line = read(from: next, overLines: false)
    guard line.cells.count == width else { return nil }
    budget -= row.end - line.end
    if row.cells.count != width, !row.hasLooseQuote { return line }
    // A text of many lines with quotes in it, or one that was cut off, has no row on its next line.
    let following = read(from: line.end, overLines: true)
    budget -= following.end - line.end
    let goesOn =
      following.cells.count == width
      || read(from: line.end, overLines: false).cells.count == width
    return goesOn ? line : nil
  }

  private struct Row {
    var cells: [String] = []
    var end = 0
    /// Whether a cell holds a line end.
    var overLines = false
    /// Whether a quote stands within a cell, or opens one and has no end.
    var hasLooseQuote = false
  }

  /// Reads a row. In one line, a quote that is not closed before its end is a quote as any other.
  private func read(from start: Int, overLines: Bool) -> Row {
    var row = Row()
    var position = start
    while true {
      if position < bytes.count, bytes[position] == TableRows.quote,
        let cell = quoted(from: position + 1, overLines: overLines, &row)
      {
        row.cells.append(cell.text)
        position = cell.end
      } else {
        let end = bytes[position...].firstIndex { $0 == separator || $0 == TableRows.lineEnd }
        row.cells.append(unquoted(bytes[position..<(end ?? bytes.count)]))
        position = end ?? bytes.count
      }
      guard position < bytes.count, bytes[position] == separator else {
        row.end = min(position + 1, bytes.count)
        return row
      }
      position += 1
    }
  }

  /// The text of a cell in quotes, and where its separator or line end stands; nil where it has no
  /// end.
  private func quoted(
    from start: Int, overLines: Bool, _ row: inout Row
  ) -> (text: String, end: Int)? {
    var content: [UInt8] = []
    var position = start
    while position < bytes.count {
      let byte = bytes[position]
      if byte == TableRows.lineEnd {
        guard overLines else { return nil }
        row.overLines = true
      }
      guard byte == TableRows.quote else {
        content.append(byte)
        position += 1
        continue
      }
      if position + 1 < bytes.count, bytes[position + 1] == TableRows.quote {
        content.append(byte)
        position += 2
      } else if let end = endOfCell(after: position) {
        return (text(content[...]), end)
      } else {
        // A quote within the text that nobody doubled.
        row.hasLooseQuote = true
        content.append(byte)
        position += 1
      }
    }
    guard overLines else { return nil }
    row.hasLooseQuote = true
    return (text(content[...]), position)
  }

  /// Where a cell ends whose closing quote stands at an offset: blanks may follow it.
  private func endOfCell(after quote: Int) -> Int? {
    var end = quote + 1
    while end < bytes.count, bytes[end] == 0x20, separator != 0x20 { end += 1 }
    return end == bytes.count || bytes[end] == separator || bytes[end] == TableRows.lineEnd
      ? end : nil
  }

  /// The text of a cell without quotes around it; a quote that opens it and has no end is left out.
  private func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
    let opens = bytes.first == TableRows.quote && !bytes.dropFirst().contains(TableRows.quote)
    return text(opens ? bytes.dropFirst() : bytes)
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed
  }
}
