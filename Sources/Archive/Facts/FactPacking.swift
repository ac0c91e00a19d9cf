/// How the facts of an article are kept: packed into bytes, because a row a fact takes more room
/// than the article.
///
/// A list of facts is one fact after the other:
///
///     kind    a byte: the place in `kinds`, or `unlisted` and then the name as a text
///     start   code points from the start of the fact before
///     length  in code points
///     parts   how many, and then each: a byte of the place in `names` (or `unlistedName`) and, in
///             the upper three bits, the form of the value; a name that is not listed, as a text;
///             the value
///
/// Numbers are varints of seven bits a byte, the lowest first (as in SQLite's fts3 and Protocol
/// Buffers), those that may be negative folded as 0, -1, 1, -2 ("zigzag"). A text is its number of
/// bytes and its UTF-8.
enum FactPacking {
  // These lists are part of the file's format: they only ever grow, at their ends.

  static let kinds = ["person", "organisation", "place", "date", "figure", "quote"]
  static let unlisted: UInt8 = 0xFF

  static let names = [
    "name", "role", "country", "value", "timex", "value_low", "value_high", "bound", "unit",
    "counted", "event", "date_from", "date_to", "speaker", "verb", "mentions", "title", "acronym",
    "speaker_role", "mod", "unresolved", "continues",
  ]
  static let unlistedName: UInt8 = 0x1F

  /// Texts that come again and again.
  static let words = [
    "DATE", "TIME", "DURATION", "SET", "exact", "about", "at_most", "at_least", "more_than",
    "less_than", "between", "percent", "USD", "EUR", "GBP", "PRESENT_REF", "PAST_REF",
    "FUTURE_REF", "no publication day", "nothing to count from", "START", "MID", "END", "APPROX",
    "said", "US", "GB", "RU", "UA", "CN", "DE", "FR",
  ]

  /// The form of a value: how it is written.
  enum Form: UInt8 {
    /// A text.
    case text
    /// A text that was written before: the byte of the list at which it stands.
    case again
    /// A text that stands in the body: code points from the fact's start, and their number.
    case span
    /// A whole number.
    case integer
    /// A number of eight bytes, IEEE 754, the lowest byte first.
    case number
    /// Spans: how many; of each the code points from the start of that before (of the first, from
    /// the fact's start), and their number.
    case spans
    /// A byte: the place in `words`.
    case word
    /// A day: the days after that before in the list, the first after 1970-01-01.
    case day
  }

  /// The parts that are read of many articles, whose bodies are not: they are no spans.
  static let readWithoutBody: Set = ["name", "speaker", "acronym", "country"]
}
