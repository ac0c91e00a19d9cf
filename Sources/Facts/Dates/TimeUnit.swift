/// A unit of time, by its number in the list `calendar`.
enum TimeUnit: Int, Sendable {
  case second = 1, minute, hour, day, night, week, weekend, fortnight, month, quarter, year, decade
  case century, millennium

  var isOfClock: Bool { rawValue <= TimeUnit.hour.rawValue }

  /// What stands for it in a duration (ISO 8601; nights, weekends, decades and centuries as TIDES
  /// has them).
  var letters: String {
    switch self {
    case .second: "S"
    case .minute, .month: "M"
    case .hour: "H"
    case .day: "D"
    case .night: "NI"
    case .week, .fortnight: "W"
    case .weekend: "WE"
    case .quarter: "Q"
    case .year: "Y"
    case .decade: "DE"
    case .century: "CE"
    case .millennium: "ML"
    }
  }

  /// How many days it has at most.
  var days: Int {
    switch self {
    case .second, .minute, .hour, .day, .night: 1
    case .week, .weekend, .fortnight: 7
    case .month: 31
    case .quarter: 92
    case .year: 366
    case .decade: 3_653
    case .century, .millennium: 36_525
    }
  }

  /// A period of which nothing but its length is known: `XXXX-WXX`.
  var open: String {
    switch self {
    case .second, .minute, .hour, .day, .night: "XXXX-XX-XX"
    case .week, .fortnight: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century, .millennium: "XX"
    }
  }
}

/// How much time: "five months", "several years".
struct TimeAmount: Sendable {
  /// nil where the text says no number: "years".
  var count: Double?
  var unit: TimeUnit
  /// What follows in a smaller unit: "three hours and 20 minutes".
  var rest: (count: Double, unit: TimeUnit)?

  /// Numbers above it are no amounts of time.
  static let most = 1e12

  /// The duration as ISO 8601 writes it: `P5M`, `PT20M`, `PXY`.
  var value: String {
    let factor: Double = unit == .fortnight ? 2 : 1
    let number = count.map { TimeAmount.digits($0 * factor) } ?? "X"
    var value = unit.isOfClock ? "PT" : "P"
    value += number + unit.letters
    if let rest {
      if rest.unit.isOfClock, !unit.isOfClock { value += "T" }
      value += TimeAmount.digits(rest.count) + rest.unit.letters
    }
    return value
  }

  /// Half a unit as whole smaller ones: 30 minutes for half an hour.
  var unbroken: TimeAmount {
    guard count == 0.5 else { return self }
    switch unit {
    case .hour: return TimeAmount(count: 30, unit: .minute)
    case .day: return TimeAmount(count: 12, unit: .hour)
    case .year: return TimeAmount(count: 6, unit: .month)
    case .decade: return TimeAmount(count: 5, unit: .year)
    case .century: return TimeAmount(count: 50, unit: .year)
    default: return self
    }
  }

  /// The whole number of units; nil where it is vague or broken.
  var whole: Int? {
    guard let count, rest == nil, count == count.rounded(), abs(count) <= 1e6 else { return nil }
    return Int(count) * (unit == .fortnight ? 2 : 1)
  }

  private static func digits(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e15 else { return "X" }
    return number == number.rounded() ? String(Int(number)) : String(number)
  }
}
