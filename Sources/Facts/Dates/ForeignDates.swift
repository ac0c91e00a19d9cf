import Articles

/// Dates in full in the languages that are not English: "12. September 2025", "le 5 février 2026",
/// ISO days.
struct ForeignDates {
  private let text: FactText
  private let reader: DateReader
  private let months: [String: Int]

  init(_ text: FactText, _ language: String) {
    self.text = text
    var reader = DateReader(text)
    reader.sentence = text.tokens.indices
    self.reader = reader
    months = ForeignMonths.months(of: language)
  }

  func facts(_ kind: String) -> [Fact] {
    var facts: [Fact] = []
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].isNumber, let (period, end) = date(index) else {
        index += 1
        continue
      }
      facts.append(text.fact(kind, at: index..<end, Timex(period).parts))
      index = end
    }
    return facts
  }

  private func date(_ index: Int) -> (period: Period, end: Int)? {
    if let reading = reader.figureDate(index), case .period(let period) = reading.meaning {
      return (period, reading.tokens.upperBound)
    }
    return written(index)
  }

  /// A day, the name of a month and a year, with what the language puts between them.
  private func written(_ index: Int) -> (period: Period, end: Int)? {
    guard let day = reader.plain(index), (1...31).contains(day), !reader.isJoined(index) else {
      return nil
    }
    var next = index + 1
    if reader.mark(next) == .period || reader.isJoined(next) && isOrdinal(next) { next += 1 }
    if isOf(next) { next += 1 }
    guard let month = month(next) else { return nil }
    next += 1
    if reader.mark(next) == .period, reader.isJoined(next) { next += 1 }
    if isOf(next) { next += 1 }
    guard let year = reader.plain(next), reader.length(next) == 4,
      let found = Day(year: year, month: month, day: day)
    else { return nil }
    return (.day(found), next + 1)
  }

  private func month(_ index: Int) -> Int? {
    guard text.tokens.indices.contains(index), text.tokens[index].isWord, reader.length(index) <= 24
    else { return nil }
    var name = Tokenizer.fold(text.text(index))
    if name.hasSuffix(".") { name.removeLast() }
    return months[name]
  }

  private func isOrdinal(_ index: Int) -> Bool {
    ["er", "º", "°", "o", "e"].contains { reader.isWord(index, $0) }
      || reader.mark(index) == .degree
  }

  private func isOf(_ index: Int) -> Bool {
    reader.isWord(index, "de") || reader.isWord(index, "del")
  }
}
