import Articles

/// Whether "until Friday" is still to come, where the tense of the verb nearest to it does not tell:
/// schools "stay shut until Friday", and people are "told to keep windows closed until Friday".
///
/// What went on until Friday is over, and what is said without any verb of the past is not.
extension DateReader {
  /// - Parameters:
  ///   - last: the place of "until".
  ///   - tense: of the verb nearest to the date.
  func isStillOn(until range: Range<Int>, _ last: Int, _ tense: Tense) -> Bool {
    guard isWeekday(range.lowerBound), tense == .past || tense == .unknown else { return false }
    if let isOn = isStillOn(before: last) { return isOn }
    for index in range
      .upperBound..<max(range.upperBound, min(sentence.upperBound, range.upperBound + 8))
    {
      if goesOn(index) { return true }
      if self.tense(at: index) == .past { return false }
    }
    return tense == .unknown
  }

  /// What the words before "until" tell; nil where there is no verb among them.
  private func isStillOn(before last: Int) -> Bool? {
    var state = false
    for index in stride(from: last - 1, through: max(sentence.lowerBound, last - 16), by: -1) {
      if goesOn(index) || isBidden(index) { return true }
      if isIn(index, DateReader.states), !state {
        // "keep windows closed": what they are, and not what happened.
        state = true
        continue
      }
      // "has been closed until Friday"
      if state, isWord(index, "been") {
        return isWord(index - 1, "has") || isWord(index - 1, "have")
      }
      guard let tense = tense(at: index) else { continue }
      return tense == .future || tense == .planned
    }
    return state ? isPlural(last - 2) : nil
  }

  /// Whether a verb of the present says that something goes on: "schools stay", "the talks last".
  private func goesOn(_ index: Int) -> Bool {
    if isIn(index, DateReader.goes) { return true }
    guard isIn(index, DateReader.go) else { return false }
    let isVerb = isIn(index, DateReader.alwaysVerbs) && !has(index - 1, .function)
    // "made shoppers wait"
    return (isVerb || isMany(index - 1))
      && !(1...4).contains { isIn(index - $0, DateReader.causing) }
  }

  /// Whether somebody is told to do something: "asked people to keep", "told shops not to open".
  private func isBidden(_ index: Int) -> Bool {
    guard kind(index) == .to, isSmall(index + 1), !has(index + 1, .function) else { return false }
    return (1...7).contains { isIn(index - $0, DateReader.bidding) }
  }

  private func isMany(_ index: Int) -> Bool {
    isPlural(index) || isIn(index, DateReader.many)
  }

  private func isIn(_ index: Int, _ words: Set<String>) -> Bool {
    sentence.contains(index) && tokens[index].isWord
      && words.contains(String(decoding: text.bytes(of: index), as: UTF8.self))
  }

  private static let goes = Set(
    wordsOf:
      "stays remains keeps lasts waits continues goes holds sits stands applies extends")
  private static let go = Set(
    wordsOf:
      """
      stay remain keep last search work wait continue strike run go hold sit stand sleep meet sail \
      camp fight apply extend
      """)
  private static let alwaysVerbs = Set(wordsOf: "stay remain")
  private static let states = Set(
    wordsOf:
      "closed shut suspended cancelled canceled barred banned grounded locked sealed blocked")
  private static let causing = Set(wordsOf: "made let saw watched helped had")
  private static let bidding = Set(
    wordsOf:
      "asked told urged ordered advised warned instructed invited called begged")
  private static let many = Set(wordsOf: "people police children men women crews they They we We")
}
