/// Whether a sentence speaks of what was or of what will be, as far as its verbs around a date
/// tell.
enum Tense: Sendable {
  case past, future, unknown
  /// Of what was planned, which may be over: "scheduled for".
  case planned
  /// Of what would be: the same for days, and open for months.
  case conditional
}

extension DateReader {
  /// On which side of the article a date lies: what stands beside it tells, or else the tense of
  /// the verb nearest to it, before it or after it.
  func tense(around range: Range<Int>) -> Tense {
    let tense = verb(around: range)
    if let side = side(of: range, tense) { return side }
    guard tense == .past, isLimit(before: range.lowerBound) else { return tense }
    // "warned of more rain by Friday"; "held until Jan. 20", "has until Feb. 20"
    return isForeseen(before: range.lowerBound) ? .conditional : .unknown
  }

  private func verb(around range: Range<Int>) -> Tense {
    let first = max(sentence.lowerBound, range.lowerBound - 24)
    for index in stride(from: range.lowerBound - 1, through: first, by: -1) {
      if let tense = tense(at: index) { return tense }
    }
    let last = min(sentence.upperBound, range.upperBound + 16)
    guard range.upperBound < last else { return .unknown }
    for index in range.upperBound..<last {
      if let tense = tense(at: index) { return tense }
    }
    return .unknown
  }

  /// What a token tells of the tense; nil where it tells nothing.
  func tense(at index: Int) -> Tense? {
    let token = tokens[index]
    guard token.isWord, token.shape == .small || startsSentence(index) else { return nil }
    switch kind(index) {
    case .tense:
      // "will be held" is no past.
      if value(index) < 0, isWord(index - 1, "be") { return nil }
      // "would have said"
      if value(index) == 3 { return isWord(index + 1, "have") ? .past : .conditional }
      // "has until Friday"
      if isWord(index, "has") || isWord(index, "have"), isWord(index + 1, "until") {
        return .future
      }
      return value(index) < 0 ? .past : value(index) == 2 ? .planned : .future
    case .plan:
      // "expected to meet", "due on", "planned for"
      return kind(index + 1) == .the || isSmall(index + 1) && !isPreposition(index + 1)
        ? nil : .planned
    case .to: return isInfinitive(index) ? .future : nil
    case .verb:
      if hasDid(index) { return .past }
      if isPlural(index - 1), isDateNext(index) { return .future }
      return kind(index - 1) == .to || text.bytes(of: index).last == 0x73 ? .future : nil
    case .edge: return isPlural(index - 1) && isDateNext(index) ? .future : nil
    case .month: return .future
    default: break
    }
    if isWord(index - 1, "be") { return nil }
    if token.has(.sayVerb) { return text.bytes(of: index).last == 0x73 ? nil : .past }
    // "after rejecting an offer"
    if kind(index - 1) == .after || isWord(index - 1, "since"), isGerund(index) { return .past }
    guard isPastForm(index) else { return nil }
    // "when she is sentenced"
    return isWord(index - 1, "is") || isWord(index - 1, "are") ? .planned : .past
  }

  private func isGerund(_ index: Int) -> Bool {
    let bytes = text.bytes(of: index)
    return bytes.count > 5 && bytes.suffix(3).elementsEqual("ing".utf8)
  }

  /// Whether a verb without an ending follows a plural, right before a date: "markets reopen on
  /// Tuesday".
  func isPlural(_ index: Int) -> Bool {
    guard sentence.contains(index), tokens[index].isWord else { return false }
    let bytes = text.bytes(of: index)
    return bytes.last == 0x73 && bytes.count > 3 || isWord(index, "they") || isWord(index, "we")
  }

  private func isDateNext(_ index: Int) -> Bool {
    var next = index + 1
    if kind(next) == .on || kind(next) == .in { next += 1 }
    if kind(next) == .phase { next += 1 }
    return isWeekday(next) || isMonth(next)
  }

  /// Whether a date is a limit, which the tense does not tell: "until May 10".
  private func isLimit(before index: Int) -> Bool {
    let last = kind(index - 1) == .the ? index - 2 : index - 1
    return (0...1).contains { back in
      DateReader.limits.contains { isWord(last - back, $0) }
    }
  }

  /// Whether what is said there is still to come.
  private func isForeseen(before index: Int) -> Bool {
    (max(sentence.lowerBound, index - 12)..<index).contains { near in
      DateReader.foresight.contains { isWord(near, $0) }
    }
  }

  private static let foresight = [
    "warned", "predicted", "promised", "vowed", "pledged", "threatened", "projected",
    "postponed", "delayed", "adjourned", "rescheduled", "extended", "suspended", "off", "hoped",
    "canceled", "cancelled", "scrapped",
  ]
  private static let limits = ["until", "till", "through", "by", "to"]

  /// Whether "to" begins what is still to come: "were to reopen", "agreed to meet".
  private func isInfinitive(_ index: Int) -> Bool {
    guard isSmall(index + 1), !has(index + 1, .function) else { return false }
    // "promised on Monday to resign"
    if isWeekday(index - 1) { return true }
    return [
      "were", "was", "are", "is", "agreed", "decided", "promised", "vowed", "pledged",
      "invited", "ordered", "asked", "has", "have", "had", "plan", "able", "time",
    ].contains { isWord(index - 1, $0) }
  }

  /// Whether "did not" stands before a verb.
  private func hasDid(_ index: Int) -> Bool {
    (1...3).contains { isWord(index - $0, "did") || isWord(index - $0, "didn't") }
  }

  /// Whether a word ends as the past of regular verbs does.
  func isPastForm(_ index: Int) -> Bool {
    guard isSmall(index) else { return false }
    let bytes = text.bytes(of: index)
    guard bytes.count >= 4, bytes.last == 0x64, bytes.dropLast().last == 0x65 else { return false }
    if bytes.dropLast(2).last == 0x65 {
      return bytes.elementsEqual("agreed".utf8) || bytes.elementsEqual("freed".utf8)
    }
    return !isWord(index, "hundred")
  }
}
