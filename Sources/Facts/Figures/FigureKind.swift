public import Articles

/// The figures of an article: how many, how much, how old.
///
/// The text of a figure is its phrase: the words that bound it, number, scale, and unit ("an
/// estimated 55,000", "up to $1.2 trillion", "12 percent"); what is counted stands in a part of its
/// own.
///
/// - Every figure has `value_low` and `value_high`, which differ in a range alone; `bound` says on
///   which side of the value the truth lies.
/// - Words such as "dozens" and "hundreds" say at least two of their scale: 24, 200.
/// - Shares ("one in five", "two-thirds") and odds of something to one have the unit `ratio`;
///   heights in feet and inches are in inches; ages in `years`. Cents are fractions of their
///   currency.
/// - What is counted may stand before: "the number of soldiers killed at 300", "a crew of 12",
///   "revenue of $3 billion", "the death toll rose to 41". A part of what was counted ("eight of
///   them") is of the same, and the same happened to it.
/// - A span from one level to another ("from 3% to 5%") is two figures, one of words such as
///   "ranging from" is one.
/// - The count of a vote ("voted 27 to 14", "a 52-48 vote") is two figures, whose events are `voted
///   for` and `voted against`.
/// - No figures are dates, times and durations, ordinals, scores ("3-2"), numbers that are names
///   ("Flight 370"), and numbers beyond what a Double holds exactly.
/// - `event` is the participle of what happened to what is counted, or of what it did; of money, of
///   shares and of levels also how they changed ("rose", "cut").
public struct FigureKind: FactKind {
  public let name = "figure"

  public func facts(in text: FactText) -> [Fact] {
    var reader = FigureReader(text)
    return reader.figures().map { text.fact(name, at: $0.tokens, $0.parts(in: text)) }
  }
}
