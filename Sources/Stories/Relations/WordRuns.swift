import Articles

/// The runs of five words of a text, each once; of a long text those of the smallest hashes, which
/// are a fair sample of all.
///
/// A. Z. Broder, "On the resemblance and containment of documents" (1997).
struct WordRuns: Sendable {
  /// The hashes of those that stand outside quotations somewhere, sorted, and of the others.
  let unquoted: [UInt64]
  let quoted: [UInt64]
  /// No run with a greater hash was kept.
  private let last: UInt64

  static let length = 5

  /// - Parameters:
  ///   - quotations: where the text quotes, in bytes, in order.
  ///   - most: how many runs are kept.
  init(of words: HashedWords, quotations: [Range<Int>], most: Int) {
    var runs: [UInt64] = []
    let starts = words.starts(ofRuns: WordRuns.length)
    runs.reserveCapacity(starts.count)
    var quotation = 0
    for start in starts {
      let place =
        words.places[start].lowerBound..<words.places[start + WordRuns.length - 1].upperBound
      while quotation < quotations.count, quotations[quotation].upperBound <= place.lowerBound {
        quotation += 1
      }
      let isQuoted = quotation < quotations.count && quotations[quotation].overlaps(place)
      // The last bit says whether it is quoted, so that it stands after the same run that is not.
      runs.append(words.run(at: start, of: WordRuns.length) & ~1 | (isQuoted ? 1 : 0))
    }
    runs.sort()
    var (unquoted, quoted): ([UInt64], [UInt64]) = ([], [])
    var (before, count): (UInt64?, Int) = (nil, 0)
    for run in runs where run >> 1 != before {
      if count == most { break }
      before = run >> 1
      count += 1
      if run & 1 == 0 { unquoted.append(run >> 1) } else { quoted.append(run >> 1) }
    }
    self.unquoted = unquoted
    self.quoted = quoted
    last = count == most ? before ?? .max : .max
  }

  /// How many runs a text has among those that were kept of both, outside quotations and in all.
  func sizes(beside other: WordRuns) -> (unquoted: Int, all: Int) {
    let last = min(last, other.last)
    if last >= self.last { return (unquoted.count, unquoted.count + quoted.count) }
    let outside = unquoted.partitionIndex { $0 > last }
    return (outside, outside + quoted.partitionIndex { $0 > last })
  }
}

/// How many runs two texts have in common, and how much that is of them.
struct RunOverlap: Sendable {
  /// How much of the shorter stands in the other, from 0 to 1.
  let containment: Double
  /// The same, of what is not quoted.
  let unquotedContainment: Double
  /// How much of the longer stands in the other.
  let resemblance: Double

  init(_ one: WordRuns, _ other: WordRuns, common: Int, unquoted: Int) {
    let (first, second) = (one.sizes(beside: other), other.sizes(beside: one))
    containment = RunOverlap.share(common, of: min(first.all, second.all))
    unquotedContainment = RunOverlap.share(unquoted, of: min(first.unquoted, second.unquoted))
    resemblance = RunOverlap.share(common, of: max(first.all, second.all))
  }

  /// Of a line or two, nothing is told by a few runs.
  private static let least = 12

  private static func share(_ common: Int, of size: Int) -> Double {
    size < least ? 0 : min(1, Double(common) / Double(size))
  }
}
