/// Why a query cannot be read: what is wrong, where, and what to write instead.
///
///     headlin:Russia
///     ^^^^^^^
///     there is no field "headlin"; did you mean "headline"?
public struct QueryError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, and what to do.
  public let message: String
  /// The query as it was given.
  public let query: String
  /// The place in the query, as offsets into its UTF-8 bytes.
  public let range: Range<Int>

  init(_ message: String, in query: String, at range: Range<Int>) {
    self.message = message
    self.query = query
    let length = query.utf8.count
    let lower = min(max(range.lowerBound, 0), length)
    self.range = lower..<min(max(range.upperBound, lower), length)
  }

  /// The column of the first character that is wrong, from 1.
  public var column: Int { characters(before: range.lowerBound) + 1 }

  /// The line of the query, a line of carets under the place, and the message.
  public var description: String {
    let before = characters(before: range.lowerBound)
    let width = max(1, characters(before: range.upperBound) - before)
    let line = String(query.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    guard line.utf8.count <= 200 else { return "column \(column): \(message)" }
    return """
      \(line)
      \(String(repeating: " ", count: before))\(String(repeating: "^", count: width))
      \(message)
      """
  }

  private func characters(before offset: Int) -> Int {
    String(decoding: query.utf8.prefix(offset), as: UTF8.self).count
  }
}
