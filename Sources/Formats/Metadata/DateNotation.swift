import Articles

/// Reads dates of publication in the notations that news texts use, in ten languages.
///
/// A notation that can be read in two ways ("02/05/2026") is not read at all.
enum DateNotation {
  /// The first date that stands in a short text, with its time where one stands beside it.
  ///
  ///     DateNotation.date(in: "Thursday, Feb. 5, 2026 10:32 AM EST")   // 2026-02-05T10:32:00-05:00
  ///     DateNotation.date(in: "5 февраля 2026 года")                   // 2026-02-05
  static func date(in text: String) -> NewsDate? {
    if let date = NewsDate(iso: text.trimmed) { return date }
    var reader = DateReader(text)
    return reader.read()?.date
  }

  /// The date of a line that holds a date and nothing else than weekdays, labels and separators.
  static func date(ofLine line: String) -> NewsDate? {
    guard line.utf8.count <= 120, line.hasDigit else { return nil }
    if let date = NewsDate(iso: line.trimmed) { return date }
    var reader = DateReader(line)
    guard let (date, used) = reader.read() else { return nil }
    let rest = reader.lexemes.indices.filter { !used.contains($0) }
    return rest.allSatisfy { reader.lexemes[$0].isDecoration } ? date : nil
  }
}

extension DateNotation {
  /// A date at the end of a line after a comma or a dash, and what stands before that:
  /// `Harbor Wire, Feb. 5, 2026`.
  static func trailingDate(of line: String) -> (text: String, date: NewsDate)? {
    guard line.utf8.count <= 100, line.hasDigit else { return nil }
    for index in line.indices where ",-–—".contains(line[index]) {
      let after = String(line[line.index(after: index)...])
      guard let date = date(ofLine: after.trimmed) else { continue }
      let before = line[..<index].trimmed
      return before.isEmpty ? nil : (before, date)
    }
    return nil
  }
}
