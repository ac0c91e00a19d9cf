import Articles

/// A token of a body.
struct SceneWord {
  /// In code points.
  let start: Int
  let end: Int
  /// The number of what it means; below 0 for words that say nothing of what a text is about.
  let meaning: Int32
  let isCapitalised: Bool

  static let functionWord: Int32 = -1
  static let of: Int32 = -3
  /// "More", "another", "the first": beside a number, it counts a part of something.
  static let increment: Int32 = -4
  /// "Said", "announced".
  static let speech: Int32 = -5
  static let negation: Int32 = -6

  /// The year that it is, which takes its number below 0.
  var year: Int? { meaning <= -1000 ? Int(-meaning) : nil }
}

/// Goes through a body once.
enum SceneReader {
  static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: inout SceneVocabulary
  ) -> (words: [SceneWord], sentences: [Range<Int>]) {
    var words: [SceneWord] = []
    var ends: [Int] = []
    var (position, codePoints) = (0, 0)
    var folded: [UInt8] = []
    Tokenizer.forEachToken(of: bytes) { token in
      codePoints += count(bytes, position..<token.lowerBound)
      let start = codePoints
      codePoints += count(bytes, token)
      position = token.upperBound
      folded.removeAll(keepingCapacity: true)
      Tokenizer.fold(bytes, token, into: &folded)
      let meaning = vocabulary.meaning(of: String(decoding: folded, as: UTF8.self))
      words.append(
        SceneWord(
          start: start, end: codePoints, meaning: meaning,
          isCapitalised: folded.first != bytes[token.lowerBound]))
      ends.append(token.upperBound)
    }
    var next = 0
    let sentences = Sentences.ranges(in: bytes).compactMap { sentence -> Range<Int>? in
      let first = next
      while next < ends.count, ends[next] <= sentence.upperBound { next += 1 }
      return next > first ? first..<next : nil
    }
    return (words, sentences)
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
