/// A query as it was written: its structure, before anything is known of fields and words.
indirect enum WrittenQuery {
  case word(String, Range<Int>)
  case phrase(String, Range<Int>)
  case prefix(String, Range<Int>)
  case everything(Range<Int>)
  /// `name:` and what it holds for.
  case field(String, Range<Int>, WrittenQuery)
  case not(WrittenQuery)
  /// Two things close to each other, and the operator's place.
  case proximity(Proximity, WrittenQuery, WrittenQuery, Range<Int>)
  /// How many times something must stand in the article, and the operator's place.
  case atLeast(Int, WrittenQuery, Range<Int>)
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
    case .proximity(_, let left, let right, _): left.range.lowerBound..<right.range.upperBound
    case .atLeast(_, let operand, let range): range.lowerBound..<operand.range.upperBound
    case .and(let parts), .or(let parts), .list(let parts):
      (parts.first?.range.lowerBound ?? 0)..<(parts.last?.range.upperBound ?? 0)
    }
  }
}
