/// The values that were measured of one thing.
struct Samples {
  private(set) var values: [Double]

  init(values: [Double] = []) { self.values = values }

  mutating func add(_ value: Double) { values.append(value) }

  func map(_ change: (Double) -> Double) -> Samples { Samples(values: values.map(change)) }

  /// The value that was added last.
  var last: Double { values.last ?? 0 }
  var least: Double { values.min() ?? 0 }
  var most: Double { values.max() ?? 0 }

  /// The least value that so many of a hundred values are not above (nearest rank).
  func percentile(_ percent: Int) -> Double {
    let rank = (values.count * percent + 99) / 100
    return rank > 0 && rank <= values.count ? values.sorted()[rank - 1] : 0
  }

  /// The value in the middle; of an even number of values, the mean of the two.
  var median: Double {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
