import Articles

/// How much of the articles of a story stands, word for word, in each other: by runs of five words,
/// in full and outside quotations.
struct TextOverlaps {
  private var all: RunCounts
  private var unquoted: RunCounts

  init(_ members: [StoryMember]) {
    all = RunCounts(members.count)
    unquoted = RunCounts(members.count)
    var runs: [WordRun] = []
    for (index, member) in members.enumerated() {
      WordRun.append(
        of: member.article.body, apartFrom: member.quotations, member: index, to: &runs)
    }
    // Equal runs come to stand together, each member's quoted ones after the others.
    runs.sort()
    var start = 0
    while start < runs.count {
      let end = runs[start...].firstIndex { $0.hash != runs[start].hash } ?? runs.count
      all.add(runs[start..<end])
      unquoted.add(runs[start..<end].lazy.filter { !$0.isQuoted })
      start = end
    }
  }

  /// How much of the shorter of two stands in the other, from 0 to 1.
  func containment(_ one: Int, _ other: Int) -> Double { all.containment(one, other) }

  /// The same, of what is not quoted.
  func unquotedContainment(_ one: Int, _ other: Int) -> Double {
    unquoted.containment(one, other)
  }
}

/// How many runs articles have, and have in common.
private struct RunCounts {
  private var sizes: [Int]
  private var common: [Int32]
  /// With how many before it each article is compared.
  private let reach: Int

  /// Of a run that more articles have, only the first so many are compared.
  private static let most = 40

  init(_ count: Int) {
    sizes = Array(repeating: 0, count: count)
    reach = StoryTeller.compared(before: count).count
    common = Array(repeating: 0, count: count * reach)
  }

  /// Adds a run of all articles that have it, in their order; one may have it several times.
  mutating func add(_ runs: some Sequence<WordRun>) {
    var holders: [Int] = []
    var last = -1
    for run in runs where run.member != last {
      last = run.member
      sizes[last] += 1
      for other in holders where last - other <= reach { common[place(other, last)] += 1 }
      if holders.count < RunCounts.most { holders.append(last) }
    }
  }

  private func place(_ first: Int, _ second: Int) -> Int { second * reach + second - first - 1 }

  func containment(_ one: Int, _ other: Int) -> Double {
    let shorter = min(sizes[one], sizes[other])
    let (first, second) = (min(one, other), max(one, other))
    // Of a line or two, nothing is told by a few runs.
    guard shorter >= 12, first < second, second - first <= reach else { return 0 }
    return Double(common[place(first, second)]) / Double(shorter)
  }
}

/// A run of five words of an article.
private struct WordRun: Comparable {
  let hash: UInt64
  private let bits: UInt32

  private static let length = 5

  private init(hash: UInt64, member: Int, isQuoted: Bool) {
    self.hash = hash
    bits = UInt32(member) << 1 | (isQuoted ? 1 : 0)
  }

  var member: Int { Int(bits >> 1) }
  /// Whether it reaches into a quotation.
  var isQuoted: Bool { bits & 1 == 1 }

  static func < (one: WordRun, other: WordRun) -> Bool {
    one.hash == other.hash ? one.bits < other.bits : one.hash < other.hash
  }

  /// Appends the runs of a text.
  static func append(
    of text: String, apartFrom quotations: [TextSpan], member: Int, to runs: inout [WordRun]
  ) {
    var text = text
    text.withUTF8 { bytes in
      let quoted = WordRun.bytes(of: quotations, in: bytes)
      let words = HashedWords(bytes)
      var quotation = 0
      for start in words.starts(ofRuns: length) {
        let place = words.places[start].lowerBound..<words.places[start + length - 1].upperBound
        while quotation < quoted.count, quoted[quotation].upperBound <= place.lowerBound {
          quotation += 1
        }
        let isQuoted = quotation < quoted.count && quoted[quotation].overlaps(place)
        runs.append(
          WordRun(hash: words.run(at: start, of: length), member: member, isQuoted: isQuoted))
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
