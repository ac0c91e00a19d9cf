import Articles

/// How surely two tellings are of one event, by what they share: where that is little, figures that
/// differ are of two events, and more must say that they are of one thing.
struct Kinship {
  private let names: [Set<Int32>]
  private let days: [Day?]
  /// By telling: how many telling figures each has in common with each of the others.
  private var shared: [[Int: Int]]

  /// So many days apart, what is counted may have become another number, and has.
  private static let long = 14
  private static let longest = 30

  init(_ scenes: [TellingScene], _ articles: [Article]) {
    days = scenes.map(\.published)
    shared = Array(repeating: [:], count: scenes.count)
    names = zip(scenes, articles).map { scene, article in
      Set(
        article.facts.lazy.filter { ["person", "place", "organisation"].contains($0.kind) }
          .compactMap { fact in
            scene.words(of: fact.span).last.map { scene.words[$0].meaning }
          }.filter { $0 >= 0 })
    }
  }

  /// Notes that tellings give one value for one thing.
  mutating func note(_ tellings: Set<Int>) {
    guard tellings.count > 1, tellings.count < 64 else { return }
    for one in tellings {
      for other in tellings where other != one { shared[one][other, default: 0] += 1 }
    }
  }

  /// How much more than usual must speak for it that two figures are of one thing.
  ///
  /// - Parameter isSole: whether they are each other's only choice, which says little of two events.
  func wanted(_ one: Int, _ other: Int, isSole: Bool) -> Double {
    let apart = daysApart(one, other)
    var more = 0.0
    if let apart, apart > Kinship.long {
      more += apart > Kinship.longest ? 10 : 1.5
    }
    guard shared[one][other, default: 0] == 0 else { return more }
    let names = names[one].intersection(names[other]).count
    if names == 0 { more += 1 }
    let isNear = apart.map { $0 <= 3 && names >= 2 } ?? (names >= 4)
    return isNear ? more : more + (isSole ? 1 : 0.5)
  }

  private func daysApart(_ one: Int, _ other: Int) -> Int? {
    guard let first = days[one], let second = days[other] else { return nil }
    return abs(first.number - second.number)
  }
}
