/// The tellings of a story that a comparison shows. The others are read with them: what two tellings
/// count is often clear only beside a third.
struct ShownTellings {
  /// Their places among all tellings, ascending.
  let tellings: [Int]
  /// The place of each telling among those shown.
  private let places: [Int?]

  /// All of some tellings.
  init(all count: Int) {
    self.init(Array(0..<count), of: count)
  }

  /// - Parameters:
  ///   - shown: places of tellings, in any order.
  ///   - count: how many tellings there are.
  init(_ shown: [Int], of count: Int) {
    tellings = Set(shown).filter((0..<count).contains).sorted()
    var places = [Int?](repeating: nil, count: count)
    for (place, telling) in tellings.enumerated() { places[telling] = place }
    self.places = places
  }

  func contains(_ telling: Int) -> Bool {
    places.indices.contains(telling) && places[telling] != nil
  }

  /// What the shown tellings have of groups of mentions; groups of which they have nothing vanish.
  func shown<Mention>(_ groups: [[Mention]], _ telling: (Mention) -> Int) -> [[Mention]] {
    guard tellings.count < places.count else { return groups }
    return groups.map { $0.filter { contains(telling($0)) } }.filter { !$0.isEmpty }
  }

  // MARK: Places among those shown

  /// An item with its tellings numbered as they are shown.
  func renumbered(_ item: FactItem) -> FactItem {
    FactItem(
      kind: item.kind, about: item.about,
      values: item.values.map { StatedValue(value: $0.value, places: renumbered($0.places)) },
      verdict: item.verdict, missing: item.missing.compactMap { places[$0] }, note: item.note)
  }

  func renumbered(_ item: QuoteItem) -> QuoteItem {
    QuoteItem(
      speaker: item.speaker,
      readings: item.readings.map { $0.at(renumbered($0.places)) },
      relations: item.relations, missing: item.missing.compactMap { places[$0] })
  }

  /// Those of all tellings that are shown.
  func renumbered(_ all: [Telling]) -> [Telling] {
    tellings.enumerated().map { place, telling in
      var shown = all[telling]
      shown.number = place
      return shown
    }
  }

  private func renumbered(_ places: [Place]) -> [Place] {
    places.compactMap { place in
      self.places[place.telling].map { Place(telling: $0, span: place.span, text: place.text) }
    }
  }
}
