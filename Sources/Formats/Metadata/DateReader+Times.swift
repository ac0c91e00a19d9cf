import Articles

/// The time of day beside a date: `10:32 AM EST`, `14.05 Uhr`, `à 14h05`, `T08:00:00+01:00`.
extension DateReader {
  typealias FoundTime = (time: NewsDate.Time, range: Range<Int>)

  /// The time that belongs to a day: after it, unless another day comes first, otherwise before it.
  /// No lexeme before `first` is looked at.
  func time(beside day: Range<Int>, after first: Int, inside: Int?) -> FoundTime? {
    if let inside { return time(at: inside) }
    for start in day.upperBound..<max(day.upperBound, lexemes.count) {
      if let time = time(at: start) { return time }
      if self.day(at: start) != nil { break }
    }
    return (min(first, day.lowerBound)..<day.lowerBound).lazy.compactMap { time(at: $0) }.first {
      $0.range.upperBound <= day.lowerBound
    }
  }

  /// The time that begins here.
  func time(at start: Int) -> FoundTime? {
    guard let (first, digits) = number(start) else { return nil }
    if digits == 4 || digits == 6 { return compactTime(first, digits, at: start) }
    // A number right behind a colon goes on with a time that was none.
    guard digits <= 2, mark(start - 1) != ":" || lexemes[start].isSpaced else { return nil }
    var next = start + 1
    var minute = 0
    if partsTime(next, after: start), let (minutes, digits) = number(next + 1), digits == 2,
      !lexemes[next + 1].isSpaced || kind(next) == .word("h")
    {
      minute = minutes
      next += 2
    } else if isWord(next, CalendarWords.hours) {
      next += 1
    } else if isWord(next, ["时", "時", "시"]) {
      next += 1
      if let (minutes, _) = number(next), isWord(next + 1, ["分", "분"]) {
        minute = minutes
        next += 2
      }
    } else if !isHalfDay(next) {
      return nil
    }
    let second = second(&next)
    let hour = hour(first, before: start, &next)
    let offset = zone(&next)
    return NewsDate.Time(hour: hour, minute: minute, second: second, offset: offset).map {
      ($0, start..<next)
    }
  }

  /// `T103207Z`: four or six digits, which only the letter before them makes a time.
  private func compactTime(_ number: Int, _ digits: Int, at start: Int) -> FoundTime? {
    guard kind(start - 1) == .word("t"), !lexemes[start].isSpaced else { return nil }
    let seconds = digits == 6 ? number : number * 100
    var next = start + 1
    let offset = zone(&next)
    return NewsDate.Time(
      hour: seconds / 10_000, minute: seconds / 100 % 100, second: seconds % 100, offset: offset
    ).map { ($0, start..<next) }
  }

  private func second(_ next: inout Int) -> Int {
    guard mark(next) == ":", let (seconds, digits) = number(next + 1), digits == 2,
      !lexemes[next + 1].isSpaced
    else { return 0 }
    next += 2
    if mark(next) == "." || mark(next) == ",", number(next + 1) != nil,
      !lexemes[next + 1].isSpaced
    {
      next += 2
    }
    return seconds
  }

  /// `:` or `h` after an hour; a full stop where a word before or behind tells that it is a time.
  private func partsTime(_ index: Int, after start: Int) -> Bool {
    if mark(index) == ":" { return !lexemes[index].isSpaced }
    if kind(index) == .word("h") { return true }
    guard mark(index) == ".", !lexemes[index].isSpaced else { return false }
    if isWord(start - 1, CalendarWords.beforeTimes)
      || (mark(start - 1) == "." && isWord(start - 2, CalendarWords.beforeTimes))
    {
      return true
    }
    if isHalfDay(index + 2) { return true }
    guard case .word(let word)? = kind(index + 2) else { return false }
    return CalendarWords.hours.contains(word) || CalendarWords.zones[word] != nil
  }

  // MARK: Halves of the day

  /// Whether am or pm stands here.
  private func isHalfDay(_ index: Int) -> Bool {
    guard case .word(let word)? = kind(index) else { return false }
    if word == "am" || word == "pm" { return true }
    return (word == "a" || word == "p") && mark(index + 1) == "." && kind(index + 2) == .word("m")
  }

  /// The hour of the whole day, where am or pm follows, or its like stands before.
  private func hour(_ hour: Int, before start: Int, _ next: inout Int) -> Int {
    if isWord(next, CalendarWords.hours) { next += 1 }
    var isAfternoon: Bool?
    if isWord(start - 1, ["下午", "午後", "오후"]) { isAfternoon = true }
    if isWord(start - 1, ["上午", "午前", "오전"]) { isAfternoon = false }
    if isHalfDay(next), case .word(let word)? = kind(next) {
      isAfternoon = word.hasPrefix("p")
      next = word.utf8.count == 2 ? next + 1 : skip(".", [], from: next + 3)
    }
    guard let isAfternoon, (1...12).contains(hour) else { return hour }
    return hour % 12 + (isAfternoon ? 12 : 0)
  }

  // MARK: Zones

  /// Minutes east of UTC, where a zone follows.
  private func zone(_ next: inout Int) -> Int? {
    var at = next
    if mark(at) == "(" || mark(at) == "," { at += 1 }
    if case .word(let word)? = kind(at), let offset = CalendarWords.zones[word] {
      next = at + 1
      guard offset == 0, let shifted = numericZone(&next) else { return offset }
      return shifted
    }
    return numericZone(&next)
  }

  /// `+01:00`, `-0500`
  private func numericZone(_ next: inout Int) -> Int? {
    guard let sign = mark(next), sign == "+" || sign == "-" || sign == "−",
      let (hours, digits) = number(next + 1), !lexemes[next + 1].isSpaced
    else { return nil }
    let direction = sign == "+" ? 1 : -1
    if digits == 4 {
      next += 2
      return direction * (hours / 100 * 60 + hours % 100)
    }
    guard digits <= 2 else { return nil }
    next += 2
    guard mark(next) == ":", let (minutes, digits) = number(next + 1), digits == 2 else {
      return direction * hours * 60
    }
    next += 2
    return direction * (hours * 60 + minutes)
  }
}
