/// A piece of a query as written, with its place.
struct QueryToken: Hashable {
  var kind: Kind
  /// Offsets into the query's UTF-8 bytes.
  var range: Range<Int>

  enum Kind: Hashable {
    /// A run of characters without white space, quotes and parentheses.
    case word(String)
    /// What stood between quotes.
    case phrase(String)
    /// Words whose last one is only a beginning: `prison*`, `"abu dha*"`.
    case prefix(String)
    /// `*` alone.
    case star
    /// `name:` before the thing that it holds for, in small letters.
    case field(String)
    case and, or, not
    case proximity(Proximity)
    /// `ATLEAST/3` before the thing that it counts.
    case atLeast(Int)
    /// `-` before the thing that it excludes.
    case minus
    case open, close
  }
}
