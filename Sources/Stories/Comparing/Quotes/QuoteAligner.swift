/// Brings together the utterances that are one, at most one of each telling.
struct QuoteAligner {
  private(set) var utterances: [Utterance]
  private let likeness: QuoteLikeness
  private var sets = DisjointSets()
  /// The tellings of each set, by its root.
  private var tellings: [Int: Set<Int>] = [:]
  /// The roots of the sets whose words are given to different speakers.
  private var disputed: Set<Int> = []
  private var finder = CandidateFinder()
  private let keys: [[Int]]

  /// Two utterances that may be one.
  private struct Pair {
    let first: Int
    let second: Int
    let closeness: QuoteLikeness.Closeness
    let score: Double
  }

  init(_ utterances: [Utterance], _ likeness: QuoteLikeness) {
    self.utterances = utterances
    self.likeness = likeness
    keys = utterances.map(\.keys)
    for (index, utterance) in utterances.enumerated() {
      tellings[index] = [utterance.telling]
      finder.add(keys[index], as: index)
    }
    join(pairsByWords())
    join(pairsByMeaning())
    join(pairsLeftAlone())
  }

  /// The utterances that belong together, as indices; each set in the order of the tellings.
  mutating func groups() -> [[Int]] {
    var places: [Int: Int] = [:]
    var groups: [[Int]] = []
    for index in utterances.indices {
      let root = sets.root(of: index)
      if let place = places[root] {
        groups[place].append(index)
      } else {
        places[root] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private func pairsByWords() -> [Pair] {
    var withWords: [[Int]: [Int]] = [:]
    let words = utterances.map { Array($0.words.prefix(QuoteAligner.mostWords)) }
    var pairs: [Pair] = []
    for (index, utterance) in utterances.enumerated() {
      let same = withWords[words[index], default: []].suffix(CandidateFinder.most)
      let like = finder.candidates(for: keys[index], likeness.weights).filter { $0 < index }
      for other in Set(same).union(like) where utterances[other].telling != utterance.telling {
        let sameness = Speaker.sameness(utterances[other].speaker, utterance.speaker)
        if let near = likeness.wording(words[other], words[index], sameness) {
          pairs.append(
            Pair(first: other, second: index, closeness: near.closeness, score: near.score))
        }
      }
      withWords[words[index], default: []].append(index)
    }
    return pairs
  }

  /// Longer quotations are compared by so many words.
  private static let mostWords = 600

  private mutating func pairsByMeaning() -> [Pair] {
    var pairs: [Pair] = []
    for (index, utterance) in utterances.enumerated() {
      for other in finder.candidates(for: keys[index], likeness.weights) where other < index {
        guard utterances[other].telling != utterance.telling, !isDisputed(other),
          !isDisputed(index)
        else { continue }
        let evidence: QuoteLikeness.Evidence
        switch Speaker.sameness(utterances[other].speaker, utterance.speaker) {
        case .same: evidence = .sameSpeaker
        case .unknown: evidence = .unknownSpeaker
        case .other: continue
        }
        let score = likeness.meaning(keys[other], keys[index], evidence)
        if score > 0 {
          pairs.append(Pair(first: other, second: index, closeness: .paraphrase, score: score))
        }
      }
    }
    return pairs
  }

  /// The utterances that are the only ones of their speaker, in either telling, without their like
  /// in the other.
  private mutating func pairsLeftAlone() -> [Pair] {
    var said: [[[String]: [Int]]] = []
    for (index, utterance) in utterances.enumerated() {
      guard let speaker = utterance.speaker, speaker.isName else { continue }
      while said.count <= utterance.telling { said.append([:]) }
      said[utterance.telling][speaker.words, default: []].append(index)
    }
    var pairs: [Pair] = []
    for (index, utterance) in utterances.enumerated() {
      for other in finder.candidates(for: keys[index], likeness.weights) where other < index {
        guard let one = utterance.speaker, let speaker = utterances[other].speaker,
          one.isName, speaker.isName, utterances[other].telling != utterance.telling,
          !isDisputed(index), !isDisputed(other),
          Speaker.sameness(one, speaker) == .same,
          isLeft(index, of: said[utterance.telling][one.words] ?? [], utterances[other].telling),
          isLeft(other, of: said[utterances[other].telling][speaker.words] ?? [], utterance.telling)
        else { continue }
        let score = likeness.meaning(keys[other], keys[index], .leftAlone)
        if score > 0 {
          pairs.append(Pair(first: other, second: index, closeness: .paraphrase, score: score))
        }
      }
    }
    return pairs
  }

  /// Whether an utterance alone of these has none of another telling in its set.
  private mutating func isLeft(_ index: Int, of said: [Int], _ telling: Int) -> Bool {
    said.count <= QuoteAligner.mostOfSpeaker
      && said.filter { tellings[sets.root(of: $0)]?.contains(telling) != true } == [index]
  }

  private static let mostOfSpeaker = 12

  /// Whether the tellings give an utterance to different speakers, so that who it is says nothing.
  private mutating func isDisputed(_ index: Int) -> Bool { disputed.contains(sets.root(of: index)) }

  /// Joins the nearest first, where no telling would have two.
  private mutating func join(_ pairs: [Pair]) {
    let nearest = pairs.sorted {
      ($0.closeness.rawValue, -$0.score, $0.first, $0.second)
        < ($1.closeness.rawValue, -$1.score, $1.first, $1.second)
    }
    for pair in nearest {
      let (first, second) = (sets.root(of: pair.first), sets.root(of: pair.second))
      guard first != second, let one = tellings[first], let other = tellings[second],
        one.isDisjoint(with: other)
      else { continue }
      sets.join(first, second)
      let root = sets.root(of: first)
      tellings[root] = one.union(other)
      let isDisputed =
        Speaker.sameness(utterances[pair.first].speaker, utterances[pair.second].speaker) == .other
      if isDisputed || disputed.contains(first) || disputed.contains(second) {
        disputed.insert(root)
      }
    }
  }
}
