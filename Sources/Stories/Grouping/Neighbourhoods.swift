import Articles

/// What articles are near to each other: worked out for one article after the other, as far as it
/// is asked for, and kept.
///
/// All of it follows from the signatures of an article and of those around it, so that it is the
/// same in whatever order it is asked for, and whatever else the archive holds.
struct Neighbourhoods: Sendable {
  let index: SignatureIndex
  private var known: [[Neighbour]?]
  /// For each article, the one that stands for its copies.
  private var originals: [Int?]
  /// For each original, the texts that are its copies.
  private var copies: [Int: [Int]] = [:]
  private var kept: [[Neighbour]?]
  private var loose: [Bool?]
  private var near: [Int32?]
  private var shared: [Int32]

  /// An article that may tell the same story.
  struct Neighbour: Sendable {
    private let bits: UInt32
    let likeness: Int32

    init(rank: Int, likeness: Int32, isCopy: Bool) {
      bits = UInt32(rank) << 1 | (isCopy ? 1 : 0)
      self.likeness = likeness
    }

    var rank: Int { Int(bits >> 1) }
    /// Whether the one text is, but for trims, the other.
    var isCopy: Bool { bits & 1 == 1 }
  }

  /// Articles that are less alike are none.
  static let least = Likeness.part(0.30)
  /// Of the nearest so many, an article's story is made.
  private static let nearest = 8
  /// The share of the nearest likeness, of either, that an edge needs.
  static let edgeShare = 0.5

  init(_ index: SignatureIndex) {
    self.index = index
    let count = index.count
    known = Array(repeating: nil, count: count)
    originals = Array(repeating: nil, count: count)
    kept = Array(repeating: nil, count: count)
    loose = Array(repeating: nil, count: count)
    near = Array(repeating: nil, count: count)
    shared = Array(repeating: 0, count: count)
  }

  // MARK: All that are near

  /// The articles that are near enough to one, whatever they are; the first of each text only.
  mutating func all(of rank: Int) -> [Neighbour] {
    if let known = known[rank] { return known }
    let found = Neighbourhoods.find(rank, index, &shared)
    known[rank] = found
    return found
  }

  /// The days of the articles around which was looked.
  var days: [Int] { known.indices.compactMap { known[$0] == nil ? nil : index.days[$0] } }

  /// Looks around many articles at once, on every core.
  mutating func look(around ranks: some Sequence<Int>) {
    let index = index
    let texts = Set(ranks.map { index.firstOfText[$0] }).filter { known[$0] == nil }.sorted()
    guard texts.count > 1 else { return }
    // Each part takes room for all articles, so that there are no more than keep all cores at work.
    let size = max(16, (texts.count + 15) / 16)
    let parts = stride(from: 0, to: texts.count, by: size).map {
      texts[$0..<min($0 + size, texts.count)]
    }
    let found = parts.concurrentMap { part in
      var shared = [Int32](repeating: 0, count: index.count)
      return part.map { Neighbourhoods.find($0, index, &shared) }
    }
    for (text, neighbours) in zip(texts, found.joined()) { known[text] = neighbours }
  }

  private static func find(_ rank: Int, _ index: SignatureIndex, _ shared: inout [Int32])
    -> [Neighbour]
  {
    var found: [Neighbour] = []
    let table = index.table(of: rank)
    index.forEachCandidate(of: rank, &shared) { other in
      let cosine = index.cosine(other, table)
      guard cosine >= leastOfWords else { return }
      let wording = index.wording(rank, other, cosine: cosine)
      let likeness = index.likeness(rank, other, cosine: cosine, wording: wording)
      let isCopy = cosine >= leastOfCopies && index.isCopy(rank, other, wording: wording)
      if likeness >= least || isCopy {
        found.append(Neighbour(rank: other, likeness: likeness, isCopy: isCopy))
      }
    }
    return found.sorted { ($0.likeness, $1.rank) > ($1.likeness, $0.rank) }
  }

  /// Whatever details they share, those whose words are less alike are not near.
  private static let leastOfWords = Likeness.part(0.13)
  private static let leastOfCopies = Likeness.part(0.5)

  // MARK: Copies

  /// The article that stands for the copies of one; itself where it has none.
  mutating func original(of rank: Int) -> Int {
    let text = index.firstOfText[rank]
    if let original = originals[text] { return original }
    let joined = textsJoined(with: text)
    let stars = CopyStars(joined) { copies in all(of: copies).filter(\.isCopy).map(\.rank) }
    for (original, texts) in stars.stars {
      for text in texts { originals[text] = original }
      copies[original] = texts
    }
    return originals[text] ?? text
  }

  /// All texts that are copies, or copies of copies.
  private mutating func textsJoined(with text: Int) -> [Int] {
    var texts = [text]
    var met: Set = [text]
    var position = 0
    while position < texts.count {
      for neighbour in all(of: texts[position])
      where neighbour.isCopy && met.insert(neighbour.rank).inserted {
        texts.append(neighbour.rank)
      }
      position += 1
    }
    return texts
  }

  /// All that are copies of an original, with itself.
  mutating func copies(of rank: Int) -> [Int] {
    repeats(of: copies[original(of: rank)] ?? [rank])
  }

  /// All articles on which depends what stands for one: copies, and copies of copies.
  mutating func allJoined(with rank: Int) -> [Int] {
    repeats(of: textsJoined(with: index.firstOfText[rank]))
  }

  private func repeats(of texts: [Int]) -> [Int] {
    texts.flatMap { index.repeats[$0] ?? [$0] }.sorted()
  }

  // MARK: Originals

  /// The originals that are near enough to one, but for those that tell of many things.
  mutating func originals(near rank: Int) -> [Neighbour] {
    if let kept = kept[rank] { return kept }
    var found: [Neighbour] = []
    if !isLoose(rank) {
      for neighbour in nearOriginals(of: rank) where !isLoose(neighbour.rank) {
        found.append(neighbour)
      }
    }
    kept[rank] = found
    return found
  }

  private mutating func nearOriginals(of rank: Int) -> [Neighbour] {
    var found: [Neighbour] = []
    for neighbour in all(of: rank)
    where neighbour.likeness >= Neighbourhoods.least
      && original(of: neighbour.rank) == neighbour.rank
    {
      found.append(neighbour)
    }
    return found
  }

  /// Whether an original tells of many things, as a round-up does: those that are near to it have
  /// nothing to do with each other.
  mutating func isLoose(_ rank: Int) -> Bool {
    if let known = loose[rank] { return known }
    let near = nearOriginals(of: rank).prefix(12)
    let isLoose: Bool
    if let nearest = near.first {
      let close = near.prefix { $0.likeness * 4 >= nearest.likeness * 3 }
      let ofNearest = close.filter {
        $0.rank == nearest.rank
          || likeness(nearest.rank, $0.rank, around: rank) >= Neighbourhoods.least
      }
      isLoose = close.dropFirst().contains { other in
        ofNearest.allSatisfy {
          $0.rank == other.rank
            ? false : likeness(other.rank, $0.rank, around: rank) < Neighbourhoods.strange
        }
      }
    } else {
      isLoose = false
    }
    loose[rank] = isLoose
    return isLoose
  }

  /// Around an article without a day, those far apart in time are not strange by that.
  private func likeness(_ one: Int, _ other: Int, around rank: Int) -> Int32 {
    index.days[rank] == nil
      ? index.likenessOnOneDay(one, other) : index.likeness(one, other)
  }

  /// Articles that are less alike have nothing to do with each other.
  private static let strange = Likeness.part(0.12)

  /// How near the nearest original is.
  mutating func nearness(of rank: Int) -> Int32 {
    if let known = near[rank] { return known }
    let found = originals(near: rank).first?.likeness ?? Neighbourhoods.least
    near[rank] = found
    return found
  }

  // MARK: Edges

  /// The originals with which one is joined: near enough in themselves, and near enough for both, as
  /// their nearest goes.
  mutating func edges(of rank: Int) -> [Neighbour] {
    var edges: [Neighbour] = []
    let own = nearness(of: rank)
    for (place, neighbour) in originals(near: rank).enumerated() {
      let wanted = Double(max(own, nearness(of: neighbour.rank))) * Neighbourhoods.edgeShare
      guard Double(neighbour.likeness) >= wanted else { continue }
      let isAmongNearest =
        place < Neighbourhoods.nearest
        || originals(near: neighbour.rank).prefix(Neighbourhoods.nearest)
          .contains { $0.rank == rank }
      if isAmongNearest { edges.append(neighbour) }
    }
    return edges
  }
}
