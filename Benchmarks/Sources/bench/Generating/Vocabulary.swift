/// The words of all articles, the most frequent first: real ones at the head, made ones after them.
struct Vocabulary {
  /// What may stand after a word.
  enum Kind {
    case determiner
    case preposition
    case function
    case content
  }

  static let size = 60_000
  static let exponent = 1.07

  let words: [String]
  let kinds: [Kind]
  private let sampler = ZipfSampler(ranks: size, exponent: exponent)

  init() {
    var words: [String] = []
    var taken = KnownWords.reserved
    for word in EnglishWords.function + EnglishWords.news where taken.insert(word).inserted {
      words.append(word)
    }
    var maker = WordMaker(seed: 1)
    while words.count < Vocabulary.size {
      let word = maker.word(rank: words.count)
      if taken.insert(word).inserted { words.append(word) }
    }
    let function = Set(EnglishWords.function)
    self.words = words
    kinds = words.map { word in
      if EnglishWords.determiners.contains(word) { return .determiner }
      if EnglishWords.prepositions.contains(word) { return .preposition }
      return function.contains(word) ? .function : .content
    }
  }

  /// The rank of a word that may follow one of this kind; none follows itself.
  func draw(after previous: (rank: Int, kind: Kind), _ random: inout SplitMix64) -> Int {
    while true {
      let rank = sampler.draw(&random)
      guard rank != previous.rank else { continue }
      switch (previous.kind, kinds[rank]) {
      case (.determiner, .content), (.preposition, .content), (.preposition, .determiner),
        (.function, _), (.content, _):
        return rank
      default: continue
      }
    }
  }
}
