import Articles
import Testing

@testable import Archive
@testable import Query

/// The check of a text, without any index before it, finds what looking at every word finds.
@Suite struct TextCheckTests {
  @Test(arguments: 21...24) func `checks agree with looking at every text`(seed: UInt64) throws {
    let random = try RandomArchive(articles: 40, seed: seed)
    let texts = try random.read()
    let slow = SlowSearch(texts)
    let parts = Dictionary(grouping: texts.parts) { $0.article }
    var queries = RandomQueries(of: RandomArchive.words, seed: seed)
    let archive = try random.files.archive()
    for _ in 0..<150 {
      let text = queries.nextText()
      let query = try Query(text)
      let spelled = try archive.read { try Vocabulary($0).spellOut(query) }
      let check = TextCheck(spelled.expression)
      let checker = TextChecker(check)
      let found = texts.articles.indices.filter { number in
        let own = check.parts.map { field in
          Array((parts[number]?.first { $0.field == field }?.text ?? "").utf8)
        }
        return TextCheckTests.withBuffers(own) { checker.holds($0) }
      }.map { texts.articles[$0].id }
      let expected = slow.ids(query)
      guard found != expected else { continue }
      Issue.record("\(text): \(Set(found).symmetricDifference(expected).sorted().prefix(5))")
    }
  }

  private static func withBuffers<Result>(
    _ texts: [[UInt8]], _ buffers: [UnsafeBufferPointer<UInt8>] = [],
    _ work: ([UnsafeBufferPointer<UInt8>]) -> Result
  ) -> Result {
    guard buffers.count < texts.count else { return work(buffers) }
    return texts[buffers.count].withUnsafeBufferPointer {
      withBuffers(texts, buffers + [$0], work)
    }
  }
}
