public import Articles

/// What a fact says besides the words in which it is written, in short, for a person.
public enum FactMeaning {
  /// `Alexus G. Grynkewich, General`; `2021-09-22 to 2021-12-20`; `about 55,000 Ukrainian soldiers,
  /// killed`.
  public static func text(of fact: Fact) -> String {
    switch fact.kind {
    case "person", "organisation", "place": name(fact)
    case "date": days(fact)
    case "figure": figure(fact)
    case "quote": speaker(fact)
    default: others(fact)
    }
  }

  private static func name(_ fact: Fact) -> String {
    let acronym = fact.text(of: "acronym").map { "(\($0))" }
    let name = [fact.text(of: "name") ?? fact.text, acronym].compactMap { $0 }
    let others = ["title", "role", "country"].compactMap { fact.text(of: $0) }
    return ([name.joined(separator: " ")] + others).joined(separator: ", ")
  }

  private static func days(_ fact: Fact) -> String {
    let limit = fact.text(of: "mod").flatMap { limits[$0] }
    return [limit, period(fact)].compactMap { $0 }.joined(separator: " ")
  }

  private static func period(_ fact: Fact) -> String? {
    let value = fact.text(of: "value")
    let words = value.map { DateWords.words(for: $0) }
    guard let from = fact.text(of: "date_from"), let to = fact.text(of: "date_to") else {
      return words
    }
    // A year or a month is shorter than its days.
    if let value, from.hasPrefix(value), to.hasPrefix(value) { return value }
    if from == to { return words.map { $0.hasPrefix(from) ? $0 : "\($0) (\(from))" } ?? from }
    return "\(from) to \(to)"
  }

  /// What TIMEX3 says of a part of a period, and of the bounds of a length of time.
  private static let limits = [
    "START": "start of", "MID": "middle of", "END": "end of", "APPROX": "about",
    "LESS_THAN": "less than", "MORE_THAN": "more than", "EQUAL_OR_LESS": "at most",
    "EQUAL_OR_MORE": "at least",
  ]

  private static func figure(_ fact: Fact) -> String {
    let number = numbers(fact)
    let unit = fact.text(of: "unit")
    let amount = [words(fact.text(of: "bound")), number, unit].compactMap { $0 }
    return
      ([amount.joined(separator: " ")]
      + ["counted", "event"].compactMap { fact.text(of: $0) }).joined(separator: ", ")
  }

  private static func numbers(_ fact: Fact) -> String? {
    let (low, high) = (number(fact["value_low"]), number(fact["value_high"]))
    if let low, let high, low != high { return "\(low) to \(high)" }
    return low ?? high
  }

  private static func number(_ value: Fact.Value?) -> String? {
    guard case .number(let number)? = value else { return nil }
    return Int(exactly: number)?.grouped ?? Cell.decimal(number).plain
  }

  private static func words(_ bound: String?) -> String? {
    bound == "exact" || bound == "between" ? nil : bound.map { $0.replacing("_", with: " ") }
  }

  private static func speaker(_ fact: Fact) -> String {
    [fact.text(of: "speaker"), fact.text(of: "speaker_role"), fact.text(of: "verb")]
      .compactMap { $0 }.joined(separator: ", ")
  }

  private static func others(_ fact: Fact) -> String {
    fact.parts.compactMap { part in
      switch part.value {
      case .text(let text): part.name == "name" ? text : "\(part.name): \(text)"
      case .number(let number): "\(part.name): \(Cell.decimal(number).plain)"
      case .spans: nil
      }
    }.joined(separator: "; ")
  }
}
