import Articles

/// A date of RTF's information group: `\yr2026\mo2\dy5\hr10\min32`.
struct RTFDate {
  private var parts: [String: Int] = [:]

  mutating func take(_ word: String, _ number: Int?) {
    guard ["yr", "mo", "dy", "hr", "min"].contains(word) else { return }
    parts[word] = number
  }

  var date: NewsDate? {
    guard let year = parts["yr"], let month = parts["mo"], let number = parts["dy"],
      let day = Day(year: year, month: month, day: number)
    else { return nil }
    return NewsDate(day, at: NewsDate.Time(hour: parts["hr"] ?? 0, minute: parts["min"] ?? 0))
  }
}
