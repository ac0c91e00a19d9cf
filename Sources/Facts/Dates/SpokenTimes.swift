/// Times of the day as they are spoken: "ten to eight in the morning", "half past six", "at six on
/// Saturday morning".
extension DateReader {
  func spokenTime(_ index: Int) -> DateReading? {
    guard let time = pastTime(index) ?? wholeHour(index) else { return nil }
    var minutes = time.minutes
    var end = time.end
    var day = DateMeaning.shift(.day, by: 0, from: .near)
    if let part = partAfter(end) {
      (minutes, end) = (DateReader.of(part.value, minutes), part.end)
    } else {
      let next = kind(end) == .on ? end + 1 : end
      if isWeekday(next), let weekday = weekday(next) {
        end = weekday.tokens.upperBound
        day = weekday.meaning
        if case .clock(let part, let whole) = weekday.meaning {
          (minutes, day) = (DateReader.of(part, minutes), whole)
        }
      }
    }
    let value = "T\(Period.two(minutes / 60)):\(Period.two(minutes % 60))"
    return DateReading(index..<end, .clock(value, of: day))
  }

  /// Whether a token may begin such a time; most do not.
  func maySpeakTime(_ index: Int) -> Bool {
    has(index, .numberWord) || isNumber(index) && kind(index - 1) == .at || kind(index) == .article
      || kind(index) == .half
  }

  /// "in the morning", "at night": the part of the day to which a time belongs.
  func partAfter(_ index: Int) -> (value: String, end: Int)? {
    if kind(index) == .at, let part = dayPart(index + 1), part == "TNI" { return (part, index + 2) }
    guard kind(index) == .in, kind(index + 1) == .the, kind(index + 2) == .part,
      let part = dayPart(index + 2), !isHyphen(index + 3)
    else { return nil }
    return (part, index + 3)
  }

  /// The minutes of the day: those of an hour up to twelve in its part of the day.
  static func of(_ part: String, _ minutes: Int) -> Int {
    guard minutes < 12 * 60 else { return minutes }
    switch part {
    case "TAF", "TEV": return minutes + 12 * 60
    case "TNI": return minutes >= 6 * 60 ? minutes + 12 * 60 : minutes
    default: return minutes
    }
  }

  /// "ten to eight", "half past six", "a quarter past nine", where it can be no score.
  private func pastTime(_ index: Int) -> (minutes: Int, end: Int)? {
    var next = kind(index) == .article ? index + 1 : index
    let count: Int
    if isWord(next, "half") {
      count = 30
    } else if isWord(next, "quarter") {
      count = 15
    } else if next == index, let number = cardinal(next), [5, 10, 20, 25].contains(number) {
      count = number
    } else {
      return nil
    }
    next += 1
    if isWord(next, "minutes") { next += 1 }
    let isPast = isWord(next, "past")
    guard isPast || kind(next) == .to && count < 30, let hour = hour(next + 1) else { return nil }
    let end = next + 2
    guard !isHyphen(end), isHourEnd(end), isPast || isTimed(index, end) else { return nil }
    let minutes = (hour % 12) * 60 + (isPast ? count : 12 * 60 - count)
    return (minutes % (12 * 60), end)
  }

  /// "at six", where a part of a day or a weekday follows.
  private func wholeHour(_ index: Int) -> (minutes: Int, end: Int)? {
    guard kind(index - 1) == .at || kind(index - 1) == .approximate, let hour = hour(index)
    else { return nil }
    let end = kind(index + 1) == .clock ? index + 2 : index + 1
    let day = kind(end) == .on ? end + 1 : end
    guard partAfter(end) != nil || isWeekday(day) || end > index + 1 else { return nil }
    return (hour % 12 * 60, end)
  }

  /// Whether words before or after tell that it is a time.
  private func isTimed(_ index: Int, _ end: Int) -> Bool {
    kind(index - 1) == .at || kind(index - 1) == .approximate || partAfter(end) != nil
      || isWord(index - 1, "until") || isWord(index - 1, "since")
  }

  private func isHourEnd(_ index: Int) -> Bool {
    isFree(index) || isWeekday(index) || kind(index) == .day || kind(index) == .night
      || kind(index) == .deictic
  }

  private func hour(_ index: Int) -> Int? {
    guard let hour = cardinal(index) ?? plain(index), (1...12).contains(hour),
      !isJoined(index), !isJoined(index + 1) || isFree(index + 1)
    else { return nil }
    return hour
  }

  private func cardinal(_ index: Int) -> Int? {
    guard let word = numberWord(at: index), word.kind == .cardinal else { return nil }
    return Int(exactly: word.value)
  }
}
