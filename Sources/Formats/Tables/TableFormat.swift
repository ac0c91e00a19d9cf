import Articles

/// A table as text, an article a row, with a header that names its columns: CSV with commas,
/// semicolons or bars, TSV with tabs.
public struct TableFormat: Format {
  /// Whether commas or tabs part the columns.
  public enum Kind: Sendable {
    case csv, tsv
  }

  public let kind: Kind
  private let map: ColumnMap?

  /// - Parameter map: which columns hold what, where their names do not tell it.
  public init(_ kind: Kind, map: ColumnMap? = nil) {
    self.kind = kind
    self.map = map
  }

  public var name: String { kind == .csv ? "csv" : "tsv" }
  public var summary: String {
    kind == .csv
      ? "A table with commas, semicolons or bars (CSV), an article a row; MediaCloud's and Pocket's, too"
      : "A table with tabs (TSV), an article a row"
  }
  public var extensions: [String] { kind == .csv ? ["csv"] : ["tsv", "tab"] }
  public var mediaType: String { kind == .csv ? "text/csv" : "text/tab-separated-values" }

  /// By the header, if the rows agree with it; by the name of the file alone if it has any columns.
  public func recognises(_ file: FileContent) -> Bool {
    if let mark = file.firstTwoMarks?.0, "<{[".utf8.contains(mark) { return false }
    let isNamed = extensions.contains(file.fileExtension)
    guard isNamed || holdsSeparator(file.head) else { return false }
    let head = Array(file.head.utf8).filter { $0 != 0x0D }
    guard let layout = TableLayout(head) else { return isNamed && !isProse(file.head) }
    if isNamed { return true }
    return (layout.separator == 0x09) == (kind == .tsv)
      && layout.isTable(head, isWhole: file.bytes.count < 4096)
  }

  /// Whether a text of one column is no list, whatever its name: its first line is no name of a
  /// column, but a sentence or a headline.
  private func isProse(_ text: String) -> Bool {
    let line = text.trimmedHead.prefix { !$0.isNewline }.trimmed
    return line.contains(" ") && ColumnPart.named(line) == nil
  }

  /// Whether the first line of a text may be a header; most are told from one by it.
  private func holdsSeparator(_ text: String) -> Bool {
    let line = text.utf8.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains { byte in
      kind == .tsv
        ? byte == 0x09
        : byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "|")
    }
  }

  public func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, declared: file.encoding)
    let bytes = Array(decoded.text.utf8)
    guard let layout = TableLayout(bytes) else {
      throw FormatError(
        "this is no table: its first line names no columns, with commas, semicolons or tabs between"
      )
    }
    let columns = try TableColumns(layout.header, map: map)
    var rows = TableRows(bytes, separator: layout.separator, from: layout.start)
    _ = rows.row()
    let survey = TableSurvey(columns, rows)
    let records = AnyIterator<TableRows.Cells> { rows.row() }
    try Export(
      name: "a table", missing: "it has no rows below its header", part: "row", first: 2
    ).read(records, of: decoded, remarks: survey.note.map { [$0] } ?? [], each) {
      (row) throws(FormatError) in
      guard !row.isBroken else { throw FormatError("its quotes are not balanced") }
      var draft = try columns.draft(of: row.texts, orders: survey.orders)
      if row.isMended { draft.notes.append("a quote in its row has no end") }
      return draft
    }
  }
}
