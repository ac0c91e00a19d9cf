import Articles

@testable import Stories

/// Compares the items that were made of a story with those that it should have.
struct FactJudge {
  let story: SampleStory
  let expected: [ExpectedFact]
  let items: [FactItem]
  private let places: ReadingPlaces

  init(_ story: SampleStory, _ items: [FactItem]) {
    self.story = story
    self.items = items
    expected = story.expected.compactMap { ExpectedFact($0, of: story) }
    places = ReadingPlaces(story.articles)
  }

  /// Why an expected item is not there; nil where it is.
  func miss(of fact: ExpectedFact) -> String? {
    let spans = fact.values.map { value in value.map { ($0, places.spans(of: $0)) } }
    let unfound = spans.joined().filter { !isFound($0.1, in: $0.0.telling, kind: fact.kind) }
    let best = items.lazy.filter { $0.kind == fact.kind }
      .map { (item: $0, agreed: agreement($0, spans)) }.max { $0.agreed < $1.agreed }
    let finder =
      unfound.isEmpty
      ? "" : "not found in " + unfound.map { story.files[$0.0.telling] }.joined(separator: " ")
    guard let best, best.agreed > 0 else { return finder.isEmpty ? "not told" : finder }
    let wanted = fact.readings.count - unfound.count
    if best.agreed < wanted || Set(best.item.told).count > best.agreed {
      return "aligned otherwise" + (finder.isEmpty ? "" : ", " + finder)
    }
    if !finder.isEmpty { return finder }
    return best.item.verdict == fact.verdict ? nil : best.item.verdict.rawValue
  }

  /// The items that say of tellings that they differ, where they are not expected to.
  func invented(_ verdicts: Set<Verdict>) -> [FactItem] {
    items.filter { item in
      verdicts.contains(item.verdict) && !expected.contains { isExplained(item, by: $0) }
    }
  }

  /// Whether an expected item has two of the readings of an item on different sides, and calls them
  /// no less different.
  private func isExplained(_ item: FactItem, by fact: ExpectedFact) -> Bool {
    guard fact.kind == item.kind,
      fact.verdict == item.verdict || fact.verdict == .conflict || fact.verdict == .otherwise
    else { return false }
    // A telling may say it twice, in other words: one side must stand where the reading does.
    let sides = fact.values.map { value in
      item.values.indices.filter { index in
        item.values[index].places.contains { place in
          value.contains { $0.telling == place.telling }
        }
      }
    }
    let isMet = item.values.flatMap(\.places).contains { place in
      fact.readings.contains {
        $0.telling == place.telling && meets(places.spans(of: $0), place.span)
      }
    }
    return isMet && Set(sides.joined()).count > 1
  }

  /// The items that put under one value what is expected to be of two things, or of two values.
  func mistaken(_ kind: String) -> [FactItem] {
    items.filter { item in
      item.kind == kind
        && item.values.contains { value in
          // By what is expected: which value of which item a place can be.
          let meant = value.places.map { place in Set(meanings(of: place, kind)) }
            .filter { !$0.isEmpty }
          guard let first = meant.first else { return false }
          return meant.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
        }
    }
  }

  private func meanings(of place: Place, _ kind: String) -> [[Int]] {
    expected.enumerated().flatMap { number, fact in
      fact.kind == kind
        ? fact.values.indices.filter { value in
          fact.values[value].contains {
            $0.telling == place.telling && meets(places.spans(of: $0), place.span)
          }
        }.map { [number, $0] } : []
    }
  }

  private func isFound(_ spans: [TextSpan], in telling: Int, kind: String) -> Bool {
    // A name may be found by the other tellings that have it.
    let isTold = items.contains { item in
      item.kind == kind
        && item.values.joined.contains { $0.telling == telling && meets(spans, $0.span) }
    }
    return isTold
      || kind != "role"
        && story.articles[telling].facts.contains { fact in
          fact.kind == kind && fact.mentions.contains { meets(spans, $0) }
        }
  }

  /// How many tellings an item has with the values of an expected one.
  private func agreement(
    _ item: FactItem, _ values: [[(ExpectedFact.Reading, [TextSpan])]]
  ) -> Int {
    var free = Set(item.values.indices)
    var agreed = 0
    for value in values {
      let counts = free.map { index in
        (
          index,
          value.count { reading, spans in
            item.values[index].places.contains {
              $0.telling == reading.telling && meets(spans, $0.span)
            }
          }
        )
      }
      guard let best = counts.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 > 0 else { continue }
      free.remove(best.0)
      agreed += best.1
    }
    return agreed
  }

  private func meets(_ spans: [TextSpan], _ span: TextSpan) -> Bool {
    spans.contains { $0.start < span.end && span.start < $0.end }
  }
}

extension FactItem {
  /// The tellings that state it.
  var told: [Int] { values.flatMap(\.tellings) }
}

extension [StatedValue] {
  fileprivate var joined: [Place] { flatMap(\.places) }
}
