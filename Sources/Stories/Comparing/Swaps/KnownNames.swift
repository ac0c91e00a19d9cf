import Articles
import Facts

/// The names of tellings as they were aligned: which are of one bearer, and who has them.
struct KnownNames {
  /// The items of kinds that are names, by where they stand.
  private var items: [Stand: Int] = [:]
  private var isInOneOnly: [Bool]

  private struct Stand: Hashable {
    let telling: Int
    let start: Int
  }

  init(_ all: [FactItem]) {
    isInOneOnly = all.map { $0.verdict == .only }
    for (number, item) in all.enumerated() where NameEntry.Kind(rawValue: item.kind) != nil {
      for place in item.values.flatMap(\.places) {
        items[Stand(telling: place.telling, start: place.span.start)] = number
      }
    }
  }

  /// Whether two names are surely of two bearers.
  func areOthers(
    _ one: Fact, _ telling: Int, _ other: Fact, _ otherTelling: Int, in swap: Swap
  ) -> Bool {
    guard let mine = item(of: one, telling), let its = item(of: other, otherTelling), mine != its
    else { return false }
    let (words, others) = (KnownNames.words(of: one), KnownNames.words(of: other))
    guard words.isDisjoint(with: others) else { return false }
    let areOnly = isInOneOnly[mine] && isInOneOnly[its]
    let areNearlySame = swap.sameness >= KnownNames.nearlySame
    // Of anybody it is told that he could not be reached.
    guard one.kind == "place" else { return areNearlySame && swap.kept >= KnownNames.leastTold }
    switch (one.text(of: "country"), other.text(of: "country")) {
    case (let country?, let second?) where country != second:
      return areOnly || areNearlySame
    case (.some, .some):
      // The one may be where the other is.
      return areOnly
        && [one, other].allSatisfy { Settlements.contains($0.text(of: "name") ?? $0.text) }
    case (nil, nil): return areOnly && areNearlySame
    default: return false
    }
  }

  private func item(of fact: Fact, _ telling: Int) -> Int? {
    fact.mentions.lazy.compactMap { items[Stand(telling: telling, start: $0.start)] }.first
  }

  private static func words(of fact: Fact) -> Set<String> {
    Set(Tokenizer.words(in: fact.text(of: "name") ?? fact.text).map { Tokenizer.fold(String($0)) })
  }

  private static let nearlySame = 0.7
  private static let leastTold = 7
}
