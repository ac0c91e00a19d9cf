import Articles
import Query
import Testing

@testable import Archive

/// The program finds exactly what looking at every text finds.
@Suite struct RandomSearchTests {
  @Test(arguments: 1...4) func `searches agree with looking at every text`(seed: UInt64) throws {
    let random = try RandomArchive(articles: 200, seed: seed)
    let slow = SlowSearch(try random.read())
    let archive = try random.files.archive()
    var queries = RandomQueries(seed: seed)
    for _ in 0..<2500 {
      let text = queries.next()
      guard let query = try read(text) else { continue }
      let expected = slow.ids(query)
      do throws(ArchiveError) {
        let found = try archive.search(query).map(\.id)
        if found != expected { Issue.record("\(difference(found, expected, text))") }
        let count = try archive.count(query)
        if count != expected.count {
          Issue.record("\(text): counts \(count), not \(expected.count)")
        }
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
  }

  /// The query, or nil where it is larger than queries may be.
  private func read(_ text: String) throws -> Query? {
    do throws(QueryError) {
      return try Query(text)
    } catch {
      guard error.message.hasPrefix("the query has more than") else { throw error }
      return nil
    }
  }

  private func difference(_ found: [ArticleID], _ expected: [ArticleID], _ text: String) -> String {
    let missing = Set(expected).subtracting(found).sorted()
    let wrong = Set(found).subtracting(expected).sorted()
    return "\(text): misses \(missing.prefix(5)), finds wrongly \(wrong.prefix(5)), "
      + "of \(expected.count)"
  }
}
