import Articles
import Stories

extension StatedValue {
  /// The value as a reader sees it: a date in words where its normal form is a code.
  func shown(as kind: String) -> String { kind == "date" ? DateWords.words(for: value) : value }
}

extension [FactItem] {
  /// The items with each date once: of days on which several things happened, a list without the
  /// events tells no more.
  var datesOnce: [FactItem] {
    var items: [[FactItem]] = []
    var known: [String: Int] = [:]
    for item in self {
      guard item.kind == "date", item.values.count == 1, let value = item.values.first else {
        items.append([item])
        continue
      }
      if let place = known[value.value] {
        items[place].append(item)
      } else {
        known[value.value] = items.count
        items.append([item])
      }
    }
    return items.map { $0.count == 1 ? $0[0] : FactItem(ofOneValue: $0) }
  }
}

extension FactItem {
  /// What is stated in any of several items, which have one value, the same.
  fileprivate init(ofOneValue items: [FactItem]) {
    let places = items.flatMap(\.values).flatMap(\.places).sorted {
      ($0.telling, $0.span.start) < ($1.telling, $1.span.start)
    }
    let told = Set(places.map(\.telling))
    self.init(
      kind: items[0].kind, about: items[0].about,
      values: [StatedValue(value: items[0].values[0].value, places: places)],
      verdict: told.count > 1 ? .same : .only,
      missing: items[0].missing.filter { !told.contains($0) })
  }
}
