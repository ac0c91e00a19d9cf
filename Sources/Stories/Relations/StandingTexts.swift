import Articles

/// The texts of a story among which the one is sought that is most like another by its words: the
/// first ones and, of the later, those that share the words that few have.
struct StandingTexts {
  private var features: [(text: Int, features: [StoryFeature])] = []
  /// The later ones that have a word, by its key: places in `features`.
  private var byKey: [UInt32: [(place: Int, weight: Int32)]] = [:]

  /// So many first texts, later ones, and holders of a word are compared.
  private static let most = TextOverlaps.most

  /// The text that is most like one, the first where several are as like; nil where there is none.
  func nearest(to sought: [StoryFeature]) -> (text: Int, cosine: Int32)? {
    var nearest: (text: Int, cosine: Int32)?
    func compare(_ place: Int) {
      let cosine = Likeness.cosine(sought[...], features[place].features[...])
      if nearest.map({ cosine > $0.cosine }) ?? true {
        nearest = (features[place].text, cosine)
      }
    }
    for place in features.indices.prefix(StandingTexts.most) { compare(place) }
    for place in candidates(for: sought) { compare(place) }
    return nearest
  }

  mutating func add(_ text: Int, _ added: [StoryFeature]) {
    let place = features.count
    features.append((text, added))
    guard place >= StandingTexts.most else { return }
    for feature in added where byKey[feature.key, default: []].count < StandingTexts.most {
      byKey[feature.key, default: []].append((place, Int32(feature.weight)))
    }
  }

  /// The later texts that share the most, in the order in which they came.
  private func candidates(for sought: [StoryFeature]) -> [Int] {
    guard !byKey.isEmpty else { return [] }
    var sums: [Int: Int32] = [:]
    for feature in sought {
      for holder in byKey[feature.key] ?? [] {
        sums[holder.place, default: 0] += holder.weight * Int32(feature.weight)
      }
    }
    return sums.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(StandingTexts.most).map(\.key).sorted()
  }
}
