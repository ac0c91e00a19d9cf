/// Amounts between two numbers, and those that are how old something is: "four to six weeks",
/// "17-year-old".
extension DateReader {
  // MARK: Ranges

  /// The second number of "four to six weeks", "two or three days", "12-15 years" and "three- to
  /// five-year", which stands for both: TIMEX3 has one value.
  func rangeEnd(_ index: Int, above first: Double?) -> (count: Double?, end: Int)? {
    guard let first else { return nil }
    var next = index
    // "three- to five-year"
    if mark(next) == .hyphen, isJoined(next), kind(next + 1) == .to || kind(next + 1) == .or {
      next += 1
    }
    guard kind(next) == .to || kind(next) == .or || isRange(next) || isBetween(next) else {
      return nil
    }
    guard isNumber(next + 1) || has(next + 1, .numberWord),
      let (second, end) = count(next + 1), let second, second > first
    else { return nil }
    return (second, end)
  }

  /// Whether it is the "and" of "between four and six".
  private func isBetween(_ index: Int) -> Bool {
    kind(index) == .and && isWord(index - 2, "between")
  }

  /// The end of "a day or two" and "a week or so".
  func orTwo(_ index: Int) -> (count: Double, end: Int)? {
    guard kind(index) == .or else { return nil }
    if isWord(index + 1, "two") { return (2, index + 2) }
    return isWord(index + 1, "so") ? (1, index + 2) : nil
  }

  // MARK: Ages

  /// The end of the age that follows a unit: "old", "-old", "of age".
  func age(_ index: Int) -> Int? {
    if kind(index) == .old { return index + 1 }
    if isHyphen(index), kind(index + 1) == .old || isWord(index + 1, "olds") { return index + 2 }
    return kind(index) == .of && isWord(index + 1, "age") ? index + 2 : nil
  }
}
