/// What a unit measures, and how much of a common unit it is.
struct FigureUnit: Hashable {
  let dimension: Dimension
  /// What a value is multiplied by for the common unit of the dimension.
  let factor: Double

  enum Dimension: Hashable {
    case count
    /// Percent; shares of one, too.
    case share
    case money(String)
    /// Years of life.
    case age
    case length, mass, speed, area, volume
    /// A unit that stands for itself.
    case other(String)
  }

  /// - Parameter unit: as the finder of figures has it; nil of a plain count.
  init(_ unit: String?) {
    guard let unit else {
      self.init(.count, 1)
      return
    }
    if let known = FigureUnit.known[unit] {
      self = known
    } else if unit.utf8.count == 3, unit.utf8.allSatisfy({ $0 &- 0x41 < 26 }) {
      self.init(.money(unit), 1)
    } else {
      self.init(.other(unit), 1)
    }
  }

  private init(_ dimension: Dimension, _ factor: Double) {
    self.dimension = dimension
    self.factor = factor
  }

  var isMoney: Bool { if case .money = dimension { true } else { false } }

  /// Whether it measures, rather than counts.
  var isMeasure: Bool {
    switch dimension {
    case .count, .share, .money, .age: false
    default: true
    }
  }

  /// Whether values of both can be compared, or both are money, of which nobody knows the rate.
  func isLike(_ other: FigureUnit) -> Bool {
    dimension == other.dimension || isMoney && other.isMoney
  }

  /// Whether one of a unit is never worth many of the other, whatever the rate: dollars, euros and
  /// pounds.
  func isOfLikeWorth(to other: FigureUnit) -> Bool {
    if dimension == other.dimension { return true }
    guard case .money(let one) = dimension, case .money(let second) = other.dimension else {
      return false
    }
    return FigureUnit.currenciesOfLikeWorth.isSuperset(of: [one, second])
  }

  private static let currenciesOfLikeWorth: Set = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD"]

  // NIST Special Publication 811, appendix B.
  private static let known: [String: FigureUnit] = {
    let table: [(Dimension, [(String, Double)])] = [
      (.share, [("percent", 1), ("ratio", 100)]),
      (.age, [("years", 1)]),
      (
        .length,
        [
          ("m", 1), ("km", 1000), ("cm", 0.01), ("mm", 0.001), ("mi", 1609.344), ("nmi", 1852),
          ("ft", 0.3048), ("in", 0.0254), ("yd", 0.9144),
        ]
      ),
      (
        .mass,
        [
          ("kg", 1), ("g", 0.001), ("mg", 1e-6), ("t", 1000), ("kt", 1e6), ("lb", 0.453_592_37),
          ("oz", 0.028_349_523_125), ("st", 6.350_293_18), ("short ton", 907.184_74),
        ]
      ),
      (.speed, [("km/h", 1), ("mph", 1.609_344), ("m/s", 3.6), ("kn", 1.852), ("km/s", 3600)]),
      (
        .area,
        [
          ("m2", 1), ("km2", 1e6), ("ha", 1e4), ("acre", 4046.873), ("mi2", 2_589_988.11),
          ("ft2", 0.092_903_04),
        ]
      ),
      (.volume, [("L", 1), ("mL", 0.001), ("m3", 1000), ("gal", 3.785_412), ("bbl", 158.987_3)]),
    ]
    var known: [String: FigureUnit] = [:]
    for (dimension, units) in table {
      for (name, factor) in units { known[name] = FigureUnit(dimension, factor) }
    }
    return known
  }()
}
