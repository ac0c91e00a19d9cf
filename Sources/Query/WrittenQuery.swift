/// A query as it was written: its structure, before anything is known of fields and words.
indirect enum WrittenQuery {
  case word(String, Range<Int>)
  case phrase(String, Range<Int>)
  case prefix(String, Range<Int>)
  case everything(Range<Int>)
  /// `name:` and what it holds for.
  case field(String, Range<Int>, WrittenQuery)
  case not(WrittenQuery)
  case and([WrittenQuery])
  case or([WrittenQuery])
  /// Words side by side without an operator.
  case list([WrittenQuery])

  /// The place of the whole.
  var range: Range<Int> {
    switch self {
    case .word(_, let range), .phrase(_, let range), .prefix(_, let range), .everything(let range):
      range
    case .field(_, let range, let value): range.lowerBound..<value.range.upperBound
    case .not(let operand): operand.range
    case .and(let parts), .or(let parts), .list(let parts):
      (parts.first?.range.lowerBound ?? 0)..<(parts.last?.range.upperBound ?? 0)
    }
  }
}
