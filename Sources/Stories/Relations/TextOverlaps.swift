import Articles

/// How much of the articles of a story stands, word for word, in each other: by runs of five words,
/// in full and outside quotations.
struct TextOverlaps {
  private let sizes: [Int]
  private let unquotedSizes: [Int]
  private var common: [Pair: Int] = [:]
  private var unquotedCommon: [Pair: Int] = [:]

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// Of a run that more articles have, only the first so many are compared.
  private static let most = 40

  init(_ members: [StoryMember]) {
    let runs = members.map { WordRuns($0.article.body, apartFrom: $0.quotations) }
    sizes = runs.map(\.all.count)
    unquotedSizes = runs.map(\.unquoted.count)
    common = TextOverlaps.counts(runs.map(\.all))
    unquotedCommon = TextOverlaps.counts(runs.map(\.unquoted))
  }

  /// How much of the shorter of two stands in the other, from 0 to 1.
  func containment(_ one: Int, _ other: Int) -> Double {
    share(common, sizes, one, other)
  }

  /// The same, of what is not quoted.
  func unquotedContainment(_ one: Int, _ other: Int) -> Double {
    share(unquotedCommon, unquotedSizes, one, other)
  }

  private func share(_ counts: [Pair: Int], _ sizes: [Int], _ one: Int, _ other: Int) -> Double {
    let shorter = min(sizes[one], sizes[other])
    // Of a line or two, nothing is told by a few runs.
    guard shorter >= 12 else { return 0 }
    let pair = Pair(first: min(one, other), second: max(one, other))
    return Double(counts[pair] ?? 0) / Double(shorter)
  }

  private static func counts(_ runs: [Set<UInt64>]) -> [Pair: Int] {
    var holders: [UInt64: [Int]] = [:]
    var counts: [Pair: Int] = [:]
    for (index, runs) in runs.enumerated() {
      for run in runs {
        let others = holders[run] ?? []
        for other in others { counts[Pair(first: other, second: index), default: 0] += 1 }
        if others.count < most { holders[run, default: []].append(index) }
      }
    }
    return counts
  }
}

/// The runs of five words of a text.
private struct WordRuns {
  var all: Set<UInt64> = []
  /// Those that do not reach into a quotation.
  var unquoted: Set<UInt64> = []

  private static let length = 5

  init(_ text: String, apartFrom quotations: [TextSpan]) {
    var text = text
    text.withUTF8 { bytes in
      let quoted = WordRuns.bytes(of: quotations, in: bytes)
      let words = HashedWords(bytes)
      var quotation = 0
      for start in words.starts(ofRuns: WordRuns.length) {
        let run = words.run(at: start, of: WordRuns.length)
        all.insert(run)
        let end = start + WordRuns.length - 1
        let place = words.places[start].lowerBound..<words.places[end].upperBound
        while quotation < quoted.count, quoted[quotation].upperBound <= place.lowerBound {
          quotation += 1
        }
        let isQuoted = quotation < quoted.count && quoted[quotation].overlaps(place)
        if !isQuoted { unquoted.insert(run) }
      }
    }
  }

  /// Spans of code points as ranges of bytes, in order.
  private static func bytes(
    of spans: [TextSpan], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var (position, codePoint) = (0, 0)
    func advance(to wanted: Int) -> Int {
      while codePoint < wanted, position < bytes.count {
        position += 1
        while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
        codePoint += 1
      }
      return position
    }
    for span in spans.sorted(by: { $0.start < $1.start }) where span.start >= codePoint {
      let start = advance(to: span.start)
      ranges.append(start..<max(start, advance(to: span.end)))
    }
    return ranges
  }
}

extension StoryMember {
  var quotations: [TextSpan] { article.facts.filter { $0.kind == "quote" }.map(\.span) }
}
