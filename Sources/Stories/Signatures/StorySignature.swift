public import Articles

/// What tells the story of an article, in about 300 bytes: made once, when it is imported, from its
/// own text alone. All that is asked of two articles is answered from their signatures.
///
///     let signature = StorySignature(headline: "Talks end", body: text, published: day, facts: facts)
///     signature.likeness(to: other)   // 0 to 1
public struct StorySignature: Hashable, Sendable {
  /// The words that weigh the most, by their keys.
  let features: [Feature]
  /// The days that its lead names, as days from that of publication; none where that is not known.
  let eventDays: [Int8]
  /// The smallest hashes of its runs of five words, sorted.
  let shingles: [UInt32]

  /// A word, told by its first letters, and how much the text is about it.
  struct Feature: Hashable, Sendable {
    /// 24 bits, of which the last says whether it is weak.
    let key: UInt32
    /// 1 to 255; the squares of all add up to about 256 squared.
    let weight: UInt8

    /// Whether many articles have it, whatever they tell of: an ordinary word, a country, a year.
    var isWeak: Bool { key & 1 == 1 }
  }

  /// How many words are kept.
  static let size = 48
  /// An article with fewer words than these is thin: a line of news.
  static let thinSize = 12

  /// - Parameters:
  ///   - published: without it, numbers and words of the calendar in the text stand in for the day.
  ///   - facts: those of the body.
  public init(headline: String?, body: String, published: Day?, facts: [Fact]) {
    var words = SignatureWords(year: published?.year)
    words.read(headline: headline, body: body)
    features = words.features
    eventDays = EventDays.of(facts, published: published, within: EventDays.lead)
    shingles = ShingleSketch.of(body)
  }

  /// How alike two articles are in what they are about, from 0 to 1: the cosine of their words.
  public func likeness(to other: StorySignature) -> Double {
    min(1, Double(Likeness.cosine(numbers[...], other.numbers[...])) / Double(Likeness.one))
  }

  /// The features as numbers: the key, and in the lower 8 bits the weight.
  var numbers: [UInt32] { features.map { $0.key << 8 | UInt32($0.weight) } }

  var isThin: Bool { features.count < StorySignature.thinSize }

  /// The features by which articles of the same story are looked up: the greatest that are not
  /// weak.
  var keys: [Feature] {
    Array(
      features.filter { !$0.isWeak }
        .sorted { ($0.weight, $1.key) > ($1.weight, $0.key) }.prefix(StorySignature.keyCount))
  }

  private static let keyCount = 16
}

// MARK: - As it is kept

extension StorySignature {
  /// The signature in bytes: the number of features; of each the key, the lowest byte first, and
  /// the weight; the number of days, and they; the hashes of three bytes.
  public var packed: [UInt8] {
    var bytes: [UInt8] = [UInt8(features.count)]
    bytes.reserveCapacity(1 + features.count * 4 + shingles.count * 3)
    for feature in features {
      bytes.append(low24: feature.key)
      bytes.append(feature.weight)
    }
    bytes.append(UInt8(eventDays.count))
    for day in eventDays { bytes.append(UInt8(bitPattern: day)) }
    for shingle in shingles { bytes.append(low24: shingle) }
    return bytes
  }

  /// Reads a signature; what is no such one is nil.
  public init?(packed bytes: [UInt8]) {
    guard let count = bytes.first.map(Int.init), bytes.count > 1 + count * 4 else { return nil }
    let end = 1 + count * 4
    let start = end + 1 + Int(bytes[end])
    guard bytes.count >= start, (bytes.count - start) % 3 == 0 else { return nil }
    features = stride(from: 1, to: end, by: 4).map {
      Feature(key: bytes.low24(at: $0), weight: bytes[$0 + 3])
    }
    eventDays = bytes[end + 1..<start].map { Int8(bitPattern: $0) }
    shingles = stride(from: start, to: bytes.count, by: 3).map { bytes.low24(at: $0) }
  }
}

extension [UInt8] {
  fileprivate mutating func append(low24 number: UInt32) {
    append(UInt8(truncatingIfNeeded: number))
    append(UInt8(truncatingIfNeeded: number >> 8))
    append(UInt8(truncatingIfNeeded: number >> 16))
  }

  fileprivate func low24(at index: Int) -> UInt32 {
    UInt32(self[index]) | UInt32(self[index + 1]) << 8 | UInt32(self[index + 2]) << 16
  }
}
