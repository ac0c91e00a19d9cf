import Articles

/// What an expression of time comes to: the value, type and modifier of TIMEX3, and its days.
struct Timex: Sendable {
  enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  let value: String
  let kind: Kind
  var days: ClosedRange<Day>?
  var modifier: DateModifier?
  /// Why no days are known, where the text means some.
  var unresolved: String?

  init(_ value: String, _ kind: Kind, days: ClosedRange<Day>? = nil, unresolved: String? = nil) {
    self.value = value
    self.kind = kind
    self.days = days
    self.unresolved = unresolved
  }

  init(_ period: Period) { self.init(period.value, .date, days: period.days) }

  /// The parts of the fact.
  var parts: [Fact.Part] {
    var parts: [Fact.Part] = []
    parts.reserveCapacity(5)
    if let days {
      let from = days.lowerBound.digits
      let to = days.lowerBound == days.upperBound ? from : days.upperBound.digits
      parts.append(Fact.Part("date_from", .text(from)))
      parts.append(Fact.Part("date_to", .text(to)))
    }
    parts.append(Fact.Part("value", .text(value)))
    parts.append(Fact.Part("timex", .text(kind.rawValue)))
    if let modifier { parts.append(Fact.Part("mod", .text(modifier.name))) }
    if let unresolved { parts.append(Fact.Part("unresolved", .text(unresolved))) }
    return parts
  }
}
