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
    guard length(index) <= 10, let parts = parts(index), parts.count == 3,
      parts.mark == 0x2F || parts.mark == 0x2E, !isJoined(index),
      !isJoined(index + 1) || isEnd(index + 1)
    else { return nil }
    let (first, second, third) = (parts.first, parts.second, parts.third)
    if first.digits == 4 {
      guard let day = Day(year: first.number, month: second.number, day: third.number) else {
        return nil
      }
      return DateReading(index..<index + 1, .period(.day(day)))
    }
    guard let year = third.digits == 4 ? third.number : shortYear(parts),
      (1000...2999).contains(year), second.digits <= 2,
      let meaning = day(first.number, second.number, year: year, isDotted: parts.mark == 0x2E)
    else { return nil }
    return DateReading(index..<index + 1, meaning)
  }

  /// The year of "10/26/89", the one nearest to the article.
  private func shortYear(_ parts: NumberParts) -> Int? {
    guard parts.mark == 0x2F, parts.third.digits == 2, let published = text.published else {
      return nil
    }
    let year = published.year / 100 * 100 + parts.third.number
    return year > published.year + 10 ? year - 100 : year
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

  /// The numbers of a token that one sort of mark parts; nil where they are more than three or
  /// longer than years.
  func parts(_ index: Int) -> NumberParts? {
    var parts = NumberParts()
    for byte in text.bytes(of: index) where !parts.add(byte) { return nil }
    return parts
  }
}

/// Up to three numbers of four digits at most, with one sort of mark between them: `10:30`,
/// `5/2/2026`.
struct NumberParts {
  private(set) var first = (number: 0, digits: 0)
  private(set) var second = (number: 0, digits: 0)
  private(set) var third = (number: 0, digits: 0)
  private(set) var count = 1
  private(set) var mark: UInt8 = 0

  /// Adds a byte; false where it fits nowhere.
  fileprivate mutating func add(_ byte: UInt8) -> Bool {
    guard byte &- 0x30 < 10 else {
      guard mark == 0 || mark == byte, count < 3 else { return false }
      mark = byte
      count += 1
      return true
    }
    switch count {
    case 1: return NumberParts.add(byte, to: &first)
    case 2: return NumberParts.add(byte, to: &second)
    default: return NumberParts.add(byte, to: &third)
    }
  }

  private static func add(_ byte: UInt8, to part: inout (number: Int, digits: Int)) -> Bool {
    guard part.digits < 4 else { return false }
    part.number = part.number * 10 + Int(byte - 0x30)
    part.digits += 1
    return true
  }
}
