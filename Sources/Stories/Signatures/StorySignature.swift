public import Articles
import Facts

/// What tells the story of an article, in about 400 bytes: made once, when it is imported, from its
/// own text alone. All that is asked of two articles is answered from their signatures.
///
///     let signature = StorySignature(headline: "Talks end", body: text, published: day, facts: facts)
///     signature.likeness(to: other)   // 0 to 1
public struct StorySignature: Hashable, Sendable {
  /// The words that weigh the most, by their keys.
  let features: [StoryFeature]
  /// The days that its lead names, as days from that of publication; none where that is not known.
  let eventDays: [Int8]
  let details: StoryDetails
  /// The smallest hashes of its runs of five words, sorted.
  let shingles: [UInt32]
  /// What tells it from others in the same words.
  let own: StoryOwn

  /// How many words are kept.
  static let size = 48
  /// An article with fewer words than these is thin: a line of news.
  static let thinSize = 12
  /// One with fewer than these tells no story: a word or two are of any.
  static let leastSize = 3

  /// - Parameters:
  ///   - published: without it, numbers and words of the calendar in the text stand in for the day.
  ///   - facts: those of the body.
  public init(headline: String?, body: String, published: Day?, facts: [Fact]) {
    var words = SignatureWords(year: published?.year)
    var sketch = ShingleSketch()
    if let headline, !headline.begins(body) { words.read(headline: headline) }
    var body = body
    body.withUTF8 { bytes in
      let start = AgencyDateline.end(in: bytes)
      Tokenizer.forEachHashedToken(of: bytes, beginning: WordBeginnings.length) { token, folded in
        if token.range.lowerBound >= start { words.read(token, folded, of: bytes) }
        sketch.add(token.hash)
      }
      words.finish(bytes)
    }
    features = words.features
    own = words.own
    details = StoryDetails(facts)
    eventDays = EventDays.of(facts, published: published, within: EventDays.lead)
    shingles = sketch.sorted
  }

  /// How alike two articles are in what they are about, from 0 to 1: the cosine of their words.
  public func likeness(to other: StorySignature) -> Double {
    min(1, Double(Likeness.cosine(features[...], other.features[...])) / Double(Likeness.one))
  }

  /// The features by which articles of the same story are looked up: the greatest that are not
  /// weak.
  var keys: some RandomAccessCollection<StoryFeature> {
    var greatest = SmallestNumbers<UInt32>(StorySignature.keyCount)
    for feature in features where !feature.isWeak { greatest.add(~feature.byWeight) }
    return greatest.sorted.lazy.map { StoryFeature(byWeight: ~$0) }
  }

  static let keyCount = 16

  /// A hash of all that it holds, the same in every run.
  var contentHash: UInt64 {
    packed.reduce(into: UInt64(packed.count)) { hash, byte in
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
  }
}

/// A word, told by its first letters, and how much a text is about it.
struct StoryFeature: Hashable, Comparable, Sendable {
  private let bits: UInt32

  /// - Parameters:
  ///   - key: 24 bits, of which the last says whether it is weak.
  ///   - weight: from 1; the squares of all of a text add up to about 256 squared.
  init(key: UInt32, weight: UInt8) { bits = key << 8 | UInt32(weight) }

  var key: UInt32 { bits >> 8 }
  var weight: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// A number by which features are in the order of their weights, and where these are the same, of
  /// their keys from the last.
  var byWeight: UInt32 { UInt32(weight) << 24 | (0xFF_FFFF ^ key) }

  init(byWeight number: UInt32) {
    self.init(key: (number ^ 0xFF_FFFF) & 0xFF_FFFF, weight: UInt8(number >> 24))
  }

  /// In the order of their keys.
  static func < (one: StoryFeature, other: StoryFeature) -> Bool { one.bits < other.bits }

  /// Whether many articles have it, whatever they tell of: an ordinary word, a country, a year.
  var isWeak: Bool { key & 1 == 1 }
}

extension String {
  /// Whether a text begins with it, or, where it was cut, with what is left of it.
  fileprivate func begins(_ text: String) -> Bool {
    text.hasPrefix(hasSuffix("…") ? String(dropLast()) : self)
  }
}
