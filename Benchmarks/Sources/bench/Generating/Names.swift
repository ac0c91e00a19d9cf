/// The people, places and organisations of all articles, of which some are met far more often.
struct Names {
  private let lastNames: [String]
  private let places: [String]
  private let organisations: [String]

  init() {
    let beginnings = NameParts.lastBeginnings
    lastNames = beginnings.flatMap { beginning in
      NameParts.lastEnds.map { beginning + $0 }
    }
    .filter { !KnownWords.reserved.contains($0.lowercased()) }
    var maker = WordMaker(seed: 2)
    var random = SplitMix64(seed: 3)
    places = (0..<2_500).map { _ in
      let frame = random.choose(NameParts.placeFrames)
      let end = random.percent(50) ? random.choose(NameParts.placeEnds) : ""
      return frame.before + maker.stem() + end + frame.after
    }
    organisations = (0..<4_000).map { _ in
      let frame = random.choose(NameParts.organisationFrames)
      return frame.before + maker.stem() + frame.after
    }
  }

  func person(_ random: inout SplitMix64) -> Person {
    Person(first: random.choose(NameParts.first), last: uneven(lastNames, &random))
  }

  func place(_ random: inout SplitMix64) -> String { uneven(places, &random) }

  func organisation(_ random: inout SplitMix64) -> String { uneven(organisations, &random) }

  /// One of these, the first of them more often: the square of a fraction is more often small.
  private func uneven(_ names: [String], _ random: inout SplitMix64) -> String {
    let fraction = random.fraction()
    return names[Int(fraction * fraction * Double(names.count))]
  }
}
