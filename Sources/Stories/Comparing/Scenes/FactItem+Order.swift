import Articles

extension FactItem {
  /// Conflicts first, then by where it stands.
  static func isBefore(_ one: FactItem, _ other: FactItem) -> Bool {
    one.order.lexicographicallyPrecedes(other.order)
  }

  private var order: [Int] {
    let place = values.first?.places.first
    return [
      Verdict.allCases.firstIndex(of: verdict) ?? 0, place?.telling ?? 0, place?.span.start ?? 0,
      place?.span.end ?? 0,
    ]
  }
}

extension Place {
  /// A place a telling, the fullest wording of each.
  static func oneEach(_ places: [Place]) -> [Place] {
    var fullest: [Int: Place] = [:]
    for place in places {
      let known = fullest[place.telling]
      if known.map({ $0.text.utf8.count < place.text.utf8.count }) ?? true {
        fullest[place.telling] = place
      }
    }
    return fullest.values.sorted { $0.telling < $1.telling }
  }
}
