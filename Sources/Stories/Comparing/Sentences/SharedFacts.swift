import Articles

/// What the comparison of their facts knows of the sentences of tellings: where they give a figure
/// that counts the same, or a day on which the same happened.
///
/// Each thing that two tellings state is a key more of the sentences that state it, so that "a
/// crowd of 8,200" and "nine thousand were in the stands" have something in common.
struct SharedFacts {
  /// The tellings, with a key more for each thing that another states, too.
  private(set) var tellings: [Telling]
  /// The keys of what makes two sentences tell the same, whatever else they tell.
  private(set) var keys: Set<Int> = []

  /// - Parameter items: figures and names, aligned.
  init(_ tellings: [Telling], _ items: [FactItem], _ table: inout WordTable) {
    self.tellings = tellings
    for (number, item) in items.enumerated() {
      let places = item.values.flatMap(\.places)
      guard let weight = SharedFacts.weight(of: item), Set(places.map(\.telling)).count > 1 else {
        continue
      }
      let key = table.key(
        ofShared: "\(item.kind) \(number)", weighing: weight, isTime: SharedFacts.isTime(item))
      if item.kind == "figure" { keys.insert(key) }
      for place in places { note(key, at: place) }
    }
  }

  /// How much it says that two tellings state something, besides that they give the same for it. A
  /// day is that of much else. Names say who, and not what: they are none of these.
  private static func weight(of item: FactItem) -> Double? {
    switch item.kind {
    case "figure": item.verdict == .same ? 0.5 : 1.2
    case "date": isTime(item) ? 1 : 0.5
    default: nil
    }
  }

  /// Whether tellings give times of the clock, and not the same. The same time is a key of its own.
  private static func isTime(_ item: FactItem) -> Bool {
    item.kind == "date" && item.values.count > 1
      && item.values.allSatisfy { $0.value.contains(":") }
  }

  private mutating func note(_ key: Int, at place: Place) {
    guard let sentence = tellings[place.telling].sentence(at: place.span.start) else { return }
    let keys = tellings[place.telling].sentences[sentence].keys
    // Keys of facts are the newest, and so the highest.
    if keys.last != key { tellings[place.telling].sentences[sentence].keys = keys + [key] }
  }
}
