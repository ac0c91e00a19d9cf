import Articles

/// What begins with figures: days, years, decades, amounts of time.
extension DateReader {
  func number(_ index: Int) -> DateReading? {
    if isJoined(index), let mark = sentence.contains(index - 1) ? mark(index - 1) : nil,
      mark == .currency || mark == .number || mark == .slash
    {
      return nil
    }
    if let date = figureDate(index) { return date }
    return dayMonth(index) ?? clock(index) ?? decade(index) ?? ordinalPeriod(index)
      ?? times(index) ?? amount(index) ?? fiscal(index) ?? yearRange(index) ?? year(index)
  }

  // MARK: Days

  /// A date in figures alone.
  func figureDate(_ index: Int) -> DateReading? {
    if length(index) > 4 { return figures(index) }
    return isHyphen(index + 1) ? isoDate(index) : nil
  }

  /// `2026-02-05`, perhaps with a time.
  private func isoDate(_ index: Int) -> DateReading? {
    guard let year = plain(index), length(index) == 4, isHyphen(index + 1),
      let month = plain(index + 2), length(index + 2) == 2, (1...12).contains(month)
    else { return nil }
    guard isHyphen(index + 3), let day = plain(index + 4), length(index + 4) == 2 else {
      return nil
    }
    guard let day = Day(year: year, month: month, day: day), (1000...2999).contains(year),
      !isHyphen(index + 5), !isJoined(index)
    else { return nil }
    return withClock(DateReading(index..<index + 5, .period(.day(day))))
  }

  /// `02/05/2026`, `5.2.2026`, `2026/02/05`, in one token.
  private func figures(_ index: Int) -> DateReading? {
    guard length(index) <= 10, let parts = parts(index), parts.numbers.count == 3,
      parts.mark == 0x2F || parts.mark == 0x2E, !isJoined(index),
      !isJoined(index + 1) || isEnd(index + 1)
    else { return nil }
    let numbers = parts.numbers
    if parts.lengths[0] == 4 {
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else { return nil }
      return DateReading(index..<index + 1, .period(.day(day)))
    }
    guard parts.lengths[2] == 4, (1000...2999).contains(numbers[2]), parts.lengths[1] <= 2,
      let meaning = day(numbers[0], numbers[1], year: numbers[2], isDotted: parts.mark == 0x2E)
    else { return nil }
    return DateReading(index..<index + 1, meaning)
  }

  private func isEnd(_ index: Int) -> Bool {
    mark(index) != .none && mark(index) != .hyphen && mark(index) != .slash
      && mark(index) != .percent
  }

  /// The day of two figures, which may stand for the day and the month or the other way round.
  private func day(_ first: Int, _ second: Int, year: Int, isDotted: Bool) -> DateMeaning? {
    let dayFirst = Day(year: year, month: second, day: first)
    let monthFirst = isDotted ? nil : Day(year: year, month: first, day: second)
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
      return (dayFirst ?? monthFirst).map { .period(.day($0)) }
    }
    switch text.language {
    case "en-US"?: return .period(.day(monthFirst))
    case let tag? where !tag.isEmpty && tag != "en": return .period(.day(dayFirst))
    default: break
    }
    if let published = text.published {
      let isNear = { (day: Day) in abs(day.number - published.number) <= 21 }
      if isNear(dayFirst) != isNear(monthFirst) {
        return .period(.day(isNear(dayFirst) ? dayFirst : monthFirst))
      }
    }
    return .open("\(Period.four(year))-XX-XX", "day or month first")
  }

  /// The numbers of a token that one sort of mark parts.
  func parts(_ index: Int) -> (numbers: [Int], lengths: [Int], mark: UInt8)? {
    var numbers = [0]
    var lengths = [0]
    var mark: UInt8 = 0
    for byte in text.bytes(of: index) {
      if byte &- 0x30 < 10 {
        guard lengths[lengths.count - 1] < 4 else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
        lengths[lengths.count - 1] += 1
      } else {
        guard mark == 0 || mark == byte else { return nil }
        mark = byte
        numbers.append(0)
        lengths.append(0)
      }
    }
    return (numbers, lengths, mark)
  }
}
