import Articles

/// What a figure says of a number: the number, and on which side of it the truth lies.
struct FigureValue: Hashable {
  /// As the telling has it.
  let low: Double
  let high: Double
  let bound: Bound
  let unitName: String?
  let unit: FigureUnit

  enum Bound: String {
    case exact, about, between
    case atMost = "at_most"
    case atLeast = "at_least"
    case moreThan = "more_than"
    case lessThan = "less_than"
  }

  /// How the values of two figures stand to each other, if they are of one thing.
  enum Relation: Int, Comparable {
    case same, compatible, conflict

    static func < (left: Relation, right: Relation) -> Bool { left.rawValue < right.rawValue }
  }

  /// The value of a figure; nil where it has no number.
  init?(_ fact: Fact) {
    guard case .number(let low)? = fact["value_low"], low.isFinite else { return nil }
    let bound = fact.text(of: "bound").flatMap(Bound.init) ?? .exact
    if case .number(let high)? = fact["value_high"], high.isFinite, high >= low {
      self.high = high
    } else {
      high = low
    }
    self.low = low
    self.bound = high > low ? .between : bound
    unitName = fact.text(of: "unit")
    unit = FigureUnit(unitName)
  }

  /// In the common unit of what it measures; a share that fell by some percent is one of so many.
  var base: Double { unit.dimension == .share ? abs(low) * unit.factor : low * unit.factor }

  /// Whether one is at most so many times the other.
  func isWithin(_ times: Double, of other: FigureValue) -> Bool {
    let (one, second) = (abs(base), abs(other.base))
    return max(one, second) <= times * min(one, second)
  }

  func relation(to other: FigureValue) -> Relation {
    guard unit.dimension == other.unit.dimension else { return .compatible }
    if bound == .between || other.bound == .between { return relation(ofRangeTo: other) }
    if isEqual(to: other) { return bound.isLike(other.bound) ? .same : .compatible }
    if canRound(to: other) { return .same }
    // Miles may be nautical, and tons of any kind.
    if low == other.low, unitName != other.unitName { return .compatible }
    if isOtherLimit(than: other) { return .conflict }
    return overlaps(other) ? .compatible : .conflict
  }

  private func relation(ofRangeTo other: FigureValue) -> Relation {
    if FigureValue.near(base, other.base, by: 1e-9),
      FigureValue.near(high * unit.factor, other.high * other.unit.factor, by: 1e-9)
    {
      return .same
    }
    return overlaps(other) ? .compatible : .conflict
  }

  /// Whether both name one number; miles and kilometres need not agree to the digit.
  private func isEqual(to other: FigureValue) -> Bool {
    FigureValue.near(base, other.base, by: unit.factor == other.unit.factor ? 1e-9 : 0.03)
  }

  /// Whether one is the other in round numbers: nearly 4,100 and 4,096, a third and 33 percent.
  private func canRound(to other: FigureValue) -> Bool {
    guard bound.isLike(other.bound) else { return false }
    if unit.dimension == .share, unit.factor != other.unit.factor {
      return abs(base - other.base) < 0.5
    }
    let isRound = bound == .about || other.bound == .about
    return isRound && FigureValue.near(base, other.base, by: 0.005)
  }

  /// Whether both say how much something is at most, and not the same.
  ///
  /// "Up to 325,000" is the highest that anybody reckons, and who gives another number for that
  /// gives another reckoning. "More than 50" and "more than 60" can both be true of 65, as an
  /// earlier count and a later one are.
  private func isOtherLimit(than other: FigureValue) -> Bool {
    bound == .atMost && other.bound == .atMost && unit.factor == other.unit.factor
      && !FigureValue.near(base, other.base, by: 0.1)
  }

  /// Whether a number can be what both say.
  private func overlaps(_ other: FigureValue) -> Bool {
    if bound == .exact, other.bound == .exact {
      // One is the other in round numbers, or they are two.
      return abs(base - other.base) <= max(rounding, other.rounding)
    }
    let (mine, others) = (interval, other.interval)
    return mine.lowerBound <= others.upperBound && others.lowerBound <= mine.upperBound
  }

  /// The numbers that it can stand for, in the common unit.
  private var interval: ClosedRange<Double> {
    let (value, last) = (base, high * unit.factor)
    switch bound {
    case .exact: return value - rounding...value + rounding
    case .between: return min(value, last)...max(value, last)
    case .about:
      let about = max(abs(value) * 0.05, step / 2)
      return value - about...value + about
    case .atMost, .lessThan: return -.infinity...value
    case .atLeast, .moreThan: return value...Double.infinity
    }
  }

  /// How much it may be off where nothing says so: 22 billion may be 22.1.
  private var rounding: Double {
    max(abs(base) * 1e-9, abs(low) >= 1e6 ? step / 2 : 0)
  }

  /// What its last digit that is not zero counts: 100 of 900.
  private var step: Double {
    var (value, step) = (abs(low), 1.0)
    guard value >= 10, value < 1e15, value == value.rounded() else { return 0 }
    while value.truncatingRemainder(dividingBy: 10) == 0 {
      value /= 10
      step *= 10
    }
    return step == 1 ? 0 : step * unit.factor
  }

  private static func near(_ one: Double, _ other: Double, by share: Double) -> Bool {
    abs(one - other) <= share * max(abs(one), abs(other))
  }

  /// How unlikely it is that another figure of the story has this value by chance: 0 of counts up to
  /// a dozen, 3 of sums of money and of numbers that somebody must have counted.
  var rarity: Double {
    let size = abs(low)
    switch unit.dimension {
    case .money: return size < 20 ? 2.2 : 3
    case .share: return size < 3 || size == 50 || size == 100 ? 1.2 : size < 13 ? 1.6 : 2.2
    case .age: return 2
    case .count: return size < 13 ? 0 : size < 100 ? 2 : size < 1000 ? 2.5 : 3
    default: return size < 13 ? 1.7 : size < 100 ? 2.5 : 3
    }
  }

  /// Whether it has the digits of another in another order: 34 and 43.
  func isTransposed(_ other: FigureValue) -> Bool {
    guard unitName == other.unitName, low != other.low, low >= 12, other.low >= 12, low < 1e15,
      other.low < 1e15
    else { return false }
    let (mine, others) = (Array(String(low).utf8), Array(String(other.low).utf8))
    return mine.count == others.count && mine.sorted() == others.sorted()
  }
}

extension FigureValue.Bound {
  /// Whether two leave as much open; what is said to be about a number and what is not are no
  /// different to a reader.
  fileprivate func isLike(_ other: FigureValue.Bound) -> Bool { side == other.side }

  private var side: Int {
    switch self {
    case .exact, .about, .between: 0
    case .atMost, .lessThan: -1
    case .atLeast, .moreThan: 1
    }
  }
}
