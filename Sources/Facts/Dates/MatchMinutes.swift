/// Minutes of a match: "the 88th minute", "in the 61st", "minute 12". They are given as the time
/// that was played until then.
extension DateReader {
  /// The longest match, with all that is added to it.
  private static let minutes = 1...130

  /// "88th minute", "88th-minute winner"
  func matchMinute(_ number: Int, _ range: Range<Int>) -> DateReading? {
    guard DateReader.minutes.contains(number), isNumber(range.lowerBound),
      !isHyphen(range.upperBound)
    else { return nil }
    return DateReading(range, .duration(TimeAmount(count: Double(number), unit: .minute)))
  }

  /// "minute 88"
  func minuteOfMatch(_ index: Int) -> DateReading? {
    guard value(index) == TimeUnit.minute.rawValue, let number = plain(index + 1),
      DateReader.minutes.contains(number), isFree(index + 2), !isHyphen(index - 1)
    else { return nil }
    return DateReading(
      index..<index + 2, .duration(TimeAmount(count: Double(number), unit: .minute)))
  }

  /// "in the 61st", where minutes of a match were named before.
  func shortMinute(_ number: Int, _ range: Range<Int>) -> DateReading? {
    guard kind(range.lowerBound - 1) == .the, kind(range.lowerBound - 2) == .in,
      isFree(range.upperBound), isMatch(before: range.lowerBound)
    else { return nil }
    return matchMinute(number, range)
  }

  private func isMatch(before index: Int) -> Bool {
    (max(1, index - DateReader.reach)..<index).contains { place in
      let word = text.lexicon.calendar(tokens[place].word)
      guard word.kind == .unit, word.value == TimeUnit.minute.rawValue else { return false }
      return text.lexicon.calendar(tokens[place - 1].word).kind == .ordinal
        || tokens.indices.contains(place + 1) && tokens[place + 1].isNumber
    }
  }

  private static let reach = 300
}
