/// The query language as a person learns it: what to write, and what it finds. The help and the
/// manual read this list, and then that of the fields.
public enum QueryLanguage {
  /// What can be written, and what it finds.
  public struct Construct: Hashable, Sendable {
    /// As a person types it: `A OR B`.
    public let written: String
    /// What that finds, in words.
    public let finds: String
  }

  /// Every construct, the simplest first.
  public static let constructs: [Construct] = [
    construct("prisoner exchange", "articles with both words, anywhere"),
    construct(
      "Grynkewich AND Abu Dhabi",
      "the word, and the phrase \"Abu Dhabi\": in a query with an operator, words side by side are a phrase"
    ),
    construct(
      "\"achieved through strength\"", "the phrase; straight, curly and « » quotes all quote"),
    construct("A OR B", "articles with either"),
    construct("A NOT B, NOT A, -A", "articles with A and without B; articles without A"),
    construct(
      "( )", "what belongs together; of itself NEAR and its kin bind tightest, then NOT, AND, OR"),
    construct("prison*", "words that begin so, with two letters or more"),
    construct(
      "A NEAR/5 B",
      "with at most 5 words between them, in either order; 10 where no number is given"),
    construct("A BEFORE/5 B", "the same, in this order"),
    construct("A SENTENCE B", "in one sentence"),
    construct("A PARAGRAPH B", "in one paragraph"),
    construct("ATLEAST/3 A", "at least three times in the article"),
    construct("*", "every article"),
  ]

  /// What a word stands for.
  public static let wordForms = """
    A word in small letters also finds its inflections: exchange finds exchanges, exchanged and \
    exchanging. A Capitalised word, a phrase, case: and names (source:, byline:, person:, org:, place:, speaker:) are \
    exact. Accents and capitals do not matter otherwise: zurich finds Zürich. Operators are written in \
    capitals; and, or and not in small letters are words.
    """

  /// What is no syntax.
  public static let punctuation = """
    Punctuation is not syntax: Al-Dhafra, don't, 325,000, U.S., $5bn, AT&T and http://... are searched as the \
    words they hold, side by side. To search for an operator or the name of a field as a word, put it in \
    quotes.
    """

  /// What follows date:, after: and before:.
  public static let days = """
    Days are 2026-02-05, 2026-02, 2026, today, yesterday, last-30-days (also weeks, months, years), and \
    ranges of them, 2026-01-15..2026-02-10, of which either end may be left out. date:undated finds \
    articles whose day is not known. Numbers are 500, >500, >=500, <500, <=500 or 300..500.
    """

  /// How large a query may be, in a sentence.
  public static let limits = """
    A query has at most \(QueryLimits.bytes / 1024) KB, \(QueryLimits.terms) words, \
    \(QueryLimits.depth) levels and \(QueryLimits.prefixes) words with *; NEAR and BEFORE reach up to \
    \(QueryLimits.distance) words.
    """

  private static func construct(_ written: String, _ finds: String) -> Construct {
    Construct(written: written, finds: finds)
  }
}
