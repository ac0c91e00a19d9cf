import Query
import Results

/// Where a query cannot be read, for a terminal: with carets under the place, whatever the width of
/// its characters.
struct QueryErrorText {
  let error: QueryError

  /// A longer query is not shown.
  private static let longest = 200

  var text: String {
    let bytes = Array(error.query.utf8)
    guard bytes.count <= QueryErrorText.longest else { return error.description }
    let before = shown(bytes[..<error.range.lowerBound])
    let place = shown(bytes[error.range])
    let after = shown(bytes[error.range.upperBound...])
    let carets = String(repeating: "^", count: max(1, TerminalText.width(place)))
    return """
      \(before)\(place)\(after)
      \(String(repeating: " ", count: TerminalText.width(before)))\(carets)
      \(error.message)
      """
  }

  /// A part of the query in one line, without what could command a terminal.
  private func shown(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return TerminalText.safe(String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 }))
  }
}
