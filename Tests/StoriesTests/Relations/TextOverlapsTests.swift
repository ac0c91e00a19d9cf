import Articles
import TestSupport
import Testing

@testable import Stories

@Suite struct TextOverlapsTests {
  @Test(arguments: 0..<30)
  func `what two texts share is what their sets of runs share`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let texts = (0..<4).map { _ in
      (0..<Int.random(in: 0...60, using: &numbers)).map { _ in
        "w\(Int.random(in: 0..<3, using: &numbers))"
      }
    }
    let overlaps = TextOverlaps(texts.map { TextOverlapsTests.member($0.joined(separator: " ")) })
    for one in texts.indices {
      for other in texts.indices where other < one {
        let wanted = TextOverlapsTests.share(texts[one], texts[other])
        #expect(abs(overlaps.containment(one, other) - wanted) < 1e-9)
        #expect(overlaps.containment(other, one) == overlaps.containment(one, other))
        #expect(overlaps.unquotedContainment(one, other) == overlaps.containment(one, other))
      }
    }
  }

  @Test func `runs that reach into a quotation are not counted outside quotations`() {
    let quoted = "“We pulled on the rope until at last it came and we all went home again,” he said"
    let fact = Fact(
      kind: "quote", text: "", span: TextSpan(start: 1, end: quoted.count - 9), parts: [])
    let members = [TextOverlapsTests.member(quoted, [fact]), TextOverlapsTests.member(quoted)]
    let overlaps = TextOverlaps(members)
    #expect(overlaps.containment(0, 1) == 1)
    #expect(overlaps.unquotedContainment(0, 1) == 0)
  }

  private static func member(_ body: String, _ facts: [Fact] = []) -> StoryMember {
    StoryMember(
      Article(
        id: ArticleID(rawValue: 1), revision: 1, words: 0, draft: ArticleDraft(body: body),
        facts: facts), StorySignature(headline: nil, body: body, published: nil, facts: facts))
  }

  private static func share(_ one: [String], _ other: [String]) -> Double {
    func runs(_ words: [String]) -> Set<[String]> {
      words.count < 5 ? [] : Set((0...words.count - 5).map { Array(words[$0..<$0 + 5]) })
    }
    let (first, second) = (runs(one), runs(other))
    let shorter = min(first.count, second.count)
    return shorter < 12 ? 0 : Double(first.intersection(second).count) / Double(shorter)
  }
}
