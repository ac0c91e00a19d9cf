import Articles

/// The figures of another telling that may count the same as one, found by what they share: never
/// more than a few of each kind, so that a text of ten thousand figures costs no more than ten
/// thousand times those few.
struct FigureCandidates {
  private let mentions: [FigureMention]
  /// The mentions of each telling, by value.
  private let byValue: [[Int]]
  /// The same, whatever their sign.
  private let bySize: [[Int]]
  /// By telling and what they share.
  private let byKey: [[Key: [Int]]]
  /// Whether a telling gives the number of a mention more often than all of these are compared.
  private let isFrequent: [Bool]

  private enum Key: Hashable {
    case head(FigureUnit.Dimension, Int32)
    case event(FigureUnit.Dimension, Int32)
    case near(FigureUnit.Dimension, Int32)
    case currency(Int32)
  }

  /// How many figures of another telling one is compared with: fewer where there are very many, as
  /// in the rows of a table, which say little of each.
  private let most: Int
  private static let (fewest, usual, ofAll) = (2, 24, 1_500_000)

  init(_ mentions: [FigureMention], tellings: Int) {
    self.mentions = mentions
    let (fewest, usual) = (FigureCandidates.fewest, FigureCandidates.usual)
    most = max(fewest, min(usual, FigureCandidates.ofAll / max(1, mentions.count * tellings)))
    var byValue = Array(repeating: [Int](), count: tellings)
    var byKey = Array(repeating: [Key: [Int]](), count: tellings)
    for (index, mention) in mentions.enumerated() {
      byValue[mention.telling].append(index)
      for key in FigureCandidates.keys(of: mention) {
        byKey[mention.telling][key, default: []].append(index)
      }
    }
    for telling in 0..<tellings {
      byValue[telling].sort { (mentions[$0].value.base, $0) < (mentions[$1].value.base, $1) }
    }
    self.byValue = byValue
    bySize = byValue.map { list in
      list.sorted { (abs(mentions[$0].value.base), $0) < (abs(mentions[$1].value.base), $1) }
    }
    self.byKey = byKey
    isFrequent = FigureCandidates.frequent(mentions, byValue, most)
  }

  private static func frequent(
    _ mentions: [FigureMention], _ byValue: [[Int]], _ most: Int
  ) -> [Bool] {
    var isFrequent = Array(repeating: false, count: mentions.count)
    for list in byValue {
      var first = list.startIndex
      for place in list.indices {
        if mentions[list[place]].value.base != mentions[list[first]].value.base { first = place }
        if place - first == most { list[first..<place].forEach { isFrequent[$0] = true } }
        if place - first >= most { isFrequent[list[place]] = true }
      }
    }
    return isFrequent
  }

  /// Those of a telling of the same value, and those that are no further off than rounding and units
  /// explain. Of what stands there too often, nobody knows which is which.
  func alike(_ mention: FigureMention, in telling: Int) -> [Int] {
    let exact = range(mention, in: telling, within: 1e-9)
    let near = range(mention, in: telling, within: 0.04)
    let list = byValue[telling]
    if near.count <= most { return Array(list[near]) }
    return exact.count <= most ? Array(list[exact]) : []
  }

  /// Where the values of a telling begin and end that are so near.
  private func range(
    _ mention: FigureMention, in telling: Int, within share: Double
  ) -> Range<Int> {
    let (value, slack) = (mention.value.base, abs(mention.value.base) * share)
    let list = byValue[telling]
    let first = list.partitionIndex { mentions[$0].value.base >= value - slack }
    let next = list.partitionIndex { mentions[$0].value.base > value + slack }
    return first..<max(first, next)
  }

  /// Those of a telling whose values are of one size with that of a mention, whatever is counted; nil
  /// where they are many.
  ///
  /// Of what is counted, a part may be much smaller.
  func near(_ mention: FigureMention, in telling: Int) -> [Int]? {
    let times = mention.value.unit.dimension == .count ? 10.0 : 3
    let size = abs(mention.value.base)
    let list = bySize[telling]
    let first = list.partitionIndex { abs(mentions[$0].value.base) * times >= size }
    let next = list.partitionIndex { abs(mentions[$0].value.base) > size * times }
    guard next - first <= most * 2 else { return nil }
    return list[first..<max(first, next)].filter {
      mentions[$0].value.unit.isLike(mention.value.unit)
    }
  }

  /// Those of a telling that may be the same though they have another value; none of a number that
  /// stands anywhere.
  func related(_ number: Int, in telling: Int) -> [Int] {
    guard !isFrequent[number] else { return [] }
    let mention = mentions[number]
    var found: [Int] = []
    var seen: Set<Int> = []
    for key in FigureCandidates.keys(of: mention) {
      guard let list = byKey[telling][key], list.count <= most else { continue }
      for index in list where seen.insert(index).inserted { found.append(index) }
      if found.count > most * 2 { break }
    }
    for index in near(mention, in: telling) ?? [] where seen.insert(index).inserted {
      found.append(index)
    }
    return found.filter { !isFrequent[$0] }
  }

  private static func keys(of mention: FigureMention) -> [Key] {
    let dimension = mention.value.unit.dimension
    var keys = mention.near.map { Key.near(dimension, $0) }
    if let head = mention.head { keys.append(.head(dimension, head)) }
    if let event = mention.event { keys.append(.event(dimension, event)) }
    if let owner = mention.owner { keys.append(.near(dimension, owner)) }
    if mention.value.unit.isMoney { keys += mention.near.map { .currency($0) } }
    return keys
  }
}
