import Articles

/// The dates and figures of tellings that are aligned with those of others, by where they stand.
struct AlignedPlaces {
  /// The numbers of the items in which a place stands.
  private var items: [Place: Set<Int>] = [:]
  /// The tellings of each of these items.
  private var tellings: [Int: Set<Int>] = [:]

  /// - Parameter all: items of whatever kinds.
  init(_ all: [FactItem]) {
    for (number, item) in all.enumerated() where item.kind == "date" || item.kind == "figure" {
      let places = item.values.flatMap(\.places)
      let told = Set(places.map(\.telling))
      guard told.count > 1 else { continue }
      tellings[number] = told
      for place in places { items[place, default: []].insert(number) }
    }
  }

  /// Whether two places are known to be of one thing.
  func areAligned(_ one: Place, _ other: Place) -> Bool {
    guard let mine = items[one], let its = items[other] else { return false }
    return !mine.isDisjoint(with: its)
  }

  /// Whether a telling is known to have what stands at a place.
  func isAligned(_ place: Place, with telling: Int) -> Bool {
    items[place]?.contains { tellings[$0]?.contains(telling) ?? false } ?? false
  }
}
