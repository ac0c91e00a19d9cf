public import Articles

/// Dates, times, durations and sets of times, as TIMEX3 of TimeML 1.2.1 marks them, resolved
/// against the day of the article.
///
/// In languages other than English, only dates in full are read (`ForeignDates`).
public struct DateKind: FactKind {
  public let name = "date"

  public init() {}

  public func facts(in text: FactText) -> [Fact] {
    if let language = text.language, !language.isEmpty, !language.hasPrefix("en") {
      return ForeignDates(text, language).facts(name)
    }
    var finder = DateFinder(text)
    return finder.facts(name, in: text)
  }
}
