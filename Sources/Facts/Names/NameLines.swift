/// The stretches of a text that no name crosses: its sentences, and the lines within them.
struct NameLines {
  /// In order; they leave no token out.
  let ranges: [Range<Int>]

  init(_ text: FactText) {
    let starts = text.tokens.indices.filter { text.startsLine($0) }
    guard starts.count > 1, !NameLines.isWrapped(starts, text.tokens) else {
      ranges = text.sentences
      return
    }
    var ranges: [Range<Int>] = []
    var next = starts.startIndex
    for sentence in text.sentences {
      var start = sentence.lowerBound
      while next < starts.count, starts[next] < sentence.upperBound {
        if starts[next] > start {
          ranges.append(start..<starts[next])
          start = starts[next]
        }
        next += 1
      }
      ranges.append(start..<sentence.upperBound)
    }
    self.ranges = ranges
  }

  /// Whether lines end where they are full, not where the writer ended them: then many begin with a
  /// small letter.
  private static func isWrapped(_ starts: [Int], _ tokens: ContiguousArray<Token>) -> Bool {
    let small = starts.count { tokens[$0].isWord && !tokens[$0].isCapitalised }
    return small >= 2 && small * 4 >= starts.count
  }
}
