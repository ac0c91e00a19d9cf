import Articles

/// Reads dates of publication in the notations that news texts use, in ten languages and more.
///
/// A notation that can be read in two ways ("02/05/2026") is read only where the order of its day
/// and month is known.
enum DateNotation {
  /// Papers begin about here; an earlier year is no date of an article.
  static let firstYear = 1600

  /// The first date that stands in a short text, with its time where one stands beside it.
  ///
  ///     DateNotation.date(in: "Thursday, Feb. 5, 2026 10:32 AM EST")   // 2026-02-05T10:32:00-05:00
  ///     DateNotation.date(in: "5 февраля 2026 года")                   // 2026-02-05
  ///     DateNotation.date(in: "02/05/2026", order: .monthFirst)        // 2026-02-05
  static func date(in text: String, order: DateOrder? = nil) -> NewsDate? {
    date(ofWhole: text) ?? DateReader(text, order: order).read()?.date
  }

  /// A text that is a date in ISO 8601's notation as a whole.
  static func date(ofWhole text: String) -> NewsDate? {
    NewsDate(iso: text.trimmed).flatMap { $0.day.year >= firstYear ? $0 : nil }
  }

  /// A date that a program wrote: as `date(in:)`, and also seconds or milliseconds since 1970.
  ///
  ///     DateNotation.date(ofValue: "1770285600")   // 2026-02-05T10:00:00Z
  static func date(ofValue text: String, order: DateOrder? = nil) -> NewsDate? {
    epoch(text.trimmed) ?? date(in: text, order: order)
  }

  /// The date of a line that holds a date and nothing else than weekdays, labels and separators.
  static func date(ofLine line: String, order: DateOrder? = nil) -> NewsDate? {
    guard line.utf8.count <= 120, line.hasDigit else { return nil }
    if let date = date(ofWhole: line) { return date }
    let reader = DateReader(line, order: order)
    guard let (date, used) = reader.read() else { return nil }
    let rest = reader.lexemes.indices.filter { !used.contains($0) }
    return rest.allSatisfy { reader.lexemes[$0].isDecoration } ? date : nil
  }

  /// The date at the beginning of a line, where nothing but weekdays and labels stands before it.
  static func date(beginning line: String, order: DateOrder? = nil) -> NewsDate? {
    let reader = DateReader(line, order: order)
    guard let (date, used) = reader.read(), let first = used.min() else { return nil }
    return reader.lexemes[..<first].allSatisfy(\.isDecoration) ? date : nil
  }

  /// Whether an article can be of this date that was read on a day: not before there were papers,
  /// and not after the day that began first somewhere on earth.
  static func isPossible(_ date: NewsDate, readOn: Day?) -> Bool {
    date.day.year >= firstYear && readOn.map { date.day <= $0.adding(days: 1) } ?? true
  }

  /// Whether a text holds a date that can be read in two ways, so that it is not read.
  static func isAmbiguous(_ text: String) -> Bool {
    date(in: text) == nil
      && date(in: text, order: .dayFirst) != date(in: text, order: .monthFirst)
  }

  /// Why a text is not read as a date.
  static func problem(_ text: String) -> String {
    if isAmbiguous(text) { return "can be read in two ways" }
    if isDayNumber(text) {
      return "is a spreadsheet's number of a day; show its column as dates, and save the table anew"
    }
    let isYear = text.utf8.count == 4 && Int(text).map { (firstYear...2200).contains($0) } ?? false
    return isYear ? "tells no day" : "cannot be read"
  }

  /// Whether a text is a day as spreadsheets count them, from 1900 or 1904: a number of the years
  /// from 1954 to 2119.
  private static func isDayNumber(_ text: String) -> Bool {
    Double(text).map { (20_000..<80_000).contains($0) } ?? false
      && text.prefix { $0 != "." }.utf8.count == 5
  }

  /// Seconds of ten digits, or milliseconds of thirteen: the years from 2001 to 2286.
  private static func epoch(_ text: String) -> NewsDate? {
    let digits = text.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard digits.count == 10 || digits.count == 13, digits.allSatisfy(\.isASCIIDigit),
      let number = Int(Substring(digits))
    else { return nil }
    let seconds = digits.count == 13 ? number / 1000 : number
    let ofDay = seconds % 86_400
    let time = NewsDate.Time(
      hour: ofDay / 3600, minute: ofDay / 60 % 60, second: ofDay % 60, offset: 0)
    return NewsDate(Day(number: seconds / 86_400), at: time)
  }
}
