import Articles

/// The words around something in a telling.
struct Surroundings {
  let telling: Int
  /// The meanings of the words nearby; each once, in order.
  let near: [Int32]
  /// And those of the sentence.
  let sentence: [Int32]
  /// And those of the sentences before and after it, besides.
  var passage: [Int32] = []
}

/// How alike the words are that stand around two things: the sum of the weights of the words that
/// both have.
struct SceneLikeness {
  private let scenes: [TellingScene]

  init(_ scenes: [TellingScene]) { self.scenes = scenes }

  /// 0 where they have nothing in common; 1 is a word of which each telling has but one sentence.
  func of(_ one: Surroundings, _ other: Surroundings) -> Double {
    let near = shared(one.near, other.near, one.telling, other.telling)
    let sentence = shared(one.sentence, other.sentence, one.telling, other.telling)
    let points = min(near + (sentence - near) / 2, 4)
    // Two of three words say more than two of twenty.
    let most = min(weight(of: one.near, one.telling), weight(of: other.near, other.telling))
    return near > 0.9 && most > 0 ? points + min(near / most, 1) : points
  }

  /// What the passages around them share besides their own sentences: a few words count a little,
  /// and many of them no more than one nearby.
  func beside(_ one: Surroundings, _ other: Surroundings) -> Double {
    let passage = shared(one.passage, other.passage, one.telling, other.telling)
    let sentence = shared(one.sentence, other.sentence, one.telling, other.telling)
    return min(max(passage - sentence, 0) * 0.35, 1)
  }

  func weight(of meaning: Int32, in telling: Int) -> Double {
    scenes[telling].weight(of: meaning)
  }

  /// Whether a telling has a meaning anywhere.
  func tells(_ meaning: Int32, in telling: Int) -> Bool { scenes[telling].tells(meaning) }

  private func weight(of meanings: [Int32], _ telling: Int) -> Double {
    meanings.reduce(0) { $0 + weight(of: $1, in: telling) }
  }

  /// The weight of the meanings that stand in both lists.
  private func shared(_ one: [Int32], _ other: [Int32], _ first: Int, _ second: Int) -> Double {
    var points = 0.0
    var (left, right) = (0, 0)
    while left < one.count, right < other.count {
      if one[left] == other[right] {
        points += min(weight(of: one[left], in: first), weight(of: one[left], in: second))
        left += 1
        right += 1
      } else if one[left] < other[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return points
  }
}

extension [Int32] {
  /// Whether a list in order has a number.
  func holds(_ number: Int32) -> Bool {
    let place = partitionIndex { $0 >= number }
    return place < count && self[place] == number
  }
}
