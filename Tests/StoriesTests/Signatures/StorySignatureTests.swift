import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct StorySignatureTests {
  private let signatures = SampleArticles.all.articles.map(\.grouped.signature)

  @Test func `what is packed is read as it was`() {
    for signature in signatures {
      #expect(StorySignature(packed: signature.packed) == signature)
      #expect(signature.packed.count < 560)
    }
    let empty = StorySignature(headline: nil, body: "", published: nil, facts: [])
    #expect(StorySignature(packed: empty.packed) == empty)
  }

  @Test func `bytes that end too early, or go on, are no signature`() {
    let packed = signatures[0].packed
    for count in packed.indices { #expect(StorySignature(packed: Array(packed[..<count])) == nil) }
    #expect(StorySignature(packed: packed + [0]) == nil)
  }

  @Test func `damaged bytes are no signature, or one that can be compared`() {
    var numbers = SeededNumbers(seed: 5)
    for _ in 0..<2_000 {
      let signature = signatures[Int.random(in: signatures.indices, using: &numbers)]
      var bytes = signature.packed
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        bytes[Int.random(in: bytes.indices, using: &numbers)] = .random(
          in: 0...255, using: &numbers)
      }
      guard let damaged = StorySignature(packed: bytes) else { continue }
      #expect((0...1).contains(damaged.likeness(to: signature)))
      #expect(damaged.keys.count <= 16)
    }
  }

  @Test func `features that are not in order are no signature`() {
    let (one, other): ([UInt8], [UInt8]) = ([2, 0, 0, 9], [4, 0, 0, 9])
    #expect(StorySignature(packed: [2] + one + other + [0, 0, 0, 0, 0, 0, 0, 1]) != nil)
    #expect(StorySignature(packed: [2] + other + one + [0, 0, 0, 0, 0, 0, 0, 1]) == nil)
    #expect(StorySignature(packed: [2] + one + one + [0, 0, 0, 0, 0, 0, 0, 1]) == nil)
  }

  @Test func `a table of features gives the cosine of walking along both`() {
    for one in signatures.prefix(20) {
      let table = FeatureTable(one.features[...])
      for other in signatures {
        #expect(
          table.cosine(other.features[...])
            == Likeness.cosine(one.features[...], other.features[...]))
      }
    }
  }

  @Test func `a text is like itself, and like its telling more than like a near miss`() throws {
    let samples = SampleArticles.all
    func signature(_ name: String) throws -> StorySignature {
      try #require(samples.article(name)).grouped.signature
    }
    let quake = try signature("quake-quilmarca/harrow-press")
    #expect(quake.likeness(to: quake) > 0.98)
    let telling = try quake.likeness(to: signature("quake-quilmarca/faro-del-sur"))
    let other = try quake.likeness(to: signature("near-misses/quake-rio-hondo"))
    #expect(telling > other)
    #expect(try quake.likeness(to: signature("velmo-sarnesi-cup/south-stand")) < 0.15)
  }

  @Test func `only the beginning of a text counts, and the headline once`() {
    let body =
      "Brandsund quay burns. " + String(repeating: "The crew of the Alva fled. ", count: 80)
    let one = StorySignature(headline: nil, body: body, published: nil, facts: [])
    let long = StorySignature(
      headline: nil, body: body + String(repeating: " Quite other Words.", count: 500),
      published: nil, facts: [])
    #expect(one.features == long.features)
    let headed = StorySignature(
      headline: "Brandsund quay burns.", body: body, published: nil, facts: [])
    #expect(one.features == headed.features)
  }
}
