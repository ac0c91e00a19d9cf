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

/// Values of dates in words. TimeML's TIMEX3, in which they are kept, is for programs.
enum DateWords {
  /// `fall 2021` for `2021-FA`, `5 months` for `P5M`; what reads well as it is stays.
  static func words(for value: String) -> String {
    duration(value) ?? season(value) ?? weekday(value) ?? value
  }

  private static func duration(_ value: String) -> String? {
    guard value.first == "P", let unit = value.last else { return nil }
    let isOfHours = value.dropFirst().first == "T"
    guard let name = (isOfHours ? hours : days)[unit],
      let number = Int(value.dropFirst(isOfHours ? 2 : 1).dropLast()), number >= 0
    else { return nil }
    return number.counted(name)
  }

  private static let days: [Character: String] = [
    "Y": "year", "M": "month", "W": "week", "D": "day",
  ]
  private static let hours: [Character: String] = ["H": "hour", "M": "minute", "S": "second"]

  private static func season(_ value: String) -> String? {
    let parts = value.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, Int(parts[0]) != nil,
      let name = seasons[String(parts[1])]
    else { return nil }
    return "\(name) \(parts[0])"
  }

  private static let seasons = [
    "SP": "spring", "SU": "summer", "FA": "fall", "WI": "winter",
  ]

  /// A day of the week whose date is not known: `Monday` for `XXXX-WXX-1`.
  private static func weekday(_ value: String) -> String? {
    let mark = "XXXX-WXX-"
    guard value.hasPrefix(mark), let number = Int(value.dropFirst(mark.count)),
      (1...weekdays.count).contains(number)
    else { return nil }
    return weekdays[number - 1]
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
