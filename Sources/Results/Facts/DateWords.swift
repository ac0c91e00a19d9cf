import Articles

/// Values of dates in words. TimeML's TIMEX3, in which they are kept, is for programs.
enum DateWords {
  /// `fall 2021` for `2021-FA`, `5 months` for `P5M`, `October, no year` for `XXXX-10`; what reads
  /// well as it is stays.
  static func words(for value: String) -> String {
    references[value] ?? duration(value) ?? time(value) ?? date(value) ?? value
  }

  /// What only points away from the day of publication, or at it.
  private static let references = [
    "PRESENT_REF": "now", "PAST_REF": "in the past", "FUTURE_REF": "in the future",
  ]

  // MARK: Durations

  /// `27 years` for `P27Y`, `some hours` for `PTXH`, `1 year 6 months` for `P1Y6M`.
  private static func duration(_ value: String) -> String? {
    guard value.first == "P" else { return nil }
    var words: [String] = []
    var names = days
    var rest = value.dropFirst()
    while !rest.isEmpty {
      if rest.first == "T", names == days {
        names = hours
        rest.removeFirst()
      }
      let number = rest.prefix { $0.isASCII && !$0.isLetter || $0 == "X" }
      rest.removeFirst(number.count)
      let unit = rest.prefix { $0.isLetter && $0 != "T" }
      rest.removeFirst(unit.count)
      guard let name = names[String(unit)], let count = counted(number, name) else { return nil }
      words.append(count)
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// `1 year`, `2.5 years`, `some years`; nil for what is no number.
  private static func counted(_ number: Substring, _ name: String) -> String? {
    if number == "X" { return "some \(name)s" }
    if let whole = Int(number) { return whole < 0 ? nil : whole.counted(name) }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(\.isDigits) else { return nil }
    return "\(number) \(name)s"
  }

  private static let days = [
    "Y": "year", "M": "month", "W": "week", "D": "day", "Q": "quarter", "NI": "night",
    "WE": "weekend", "DE": "decade", "CE": "century",
  ]
  private static let hours = ["H": "hour", "M": "minute", "S": "second"]

  // MARK: Times

  /// `2024-02-06 20:00` for `2024-02-06T20:00`, `Monday, evening` for `XXXX-WXX-1TEV`.
  private static func time(_ value: String) -> String? {
    let parts = value.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let clock = String(parts[1])
    let isClock = clock.prefix(2).isDigits
    guard let time = timesOfDay[clock] ?? (isClock ? clock : nil) else { return nil }
    guard !parts[0].isEmpty else { return time }
    let day = date(String(parts[0])) ?? String(parts[0])
    if day == unknownDay { return "\(time), \(unknownDay)" }
    return isClock && day == parts[0] ? "\(day) \(time)" : "\(day), \(time)"
  }

  private static let timesOfDay = [
    "MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night",
    "DT": "daytime",
  ]
}
