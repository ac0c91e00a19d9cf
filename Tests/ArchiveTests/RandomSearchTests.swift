import Articles
import Query
import Testing

@testable import Archive

/// The program finds exactly what looking at every text finds.
@Suite struct RandomSearchTests {
  @Test(arguments: 1...8) func `searches agree with looking at every text`(seed: UInt64) throws {
    let random = try RandomArchive(articles: 60, seed: seed)
    let archive = try random.read()
    try compare(750, RandomQueries(of: RandomArchive.words, seed: seed), archive, random.files)
  }

  @Test(arguments: 11...14) func `so they do in texts of real length`(seed: UInt64) throws {
    let random = try RandomArchive(articles: 20, seed: seed, withSamples: true)
    let archive = try random.read()
    let words = archive.words.filter { $0.utf8.count > 1 && $0.contains(where: \.isLowercase) }
    let queries = RandomQueries(of: words, seed: seed)
    try compare(1000, queries, archive, random.files)
  }

  /// Asks both, again and again.
  private func compare(
    _ count: Int, _ queries: RandomQueries, _ texts: SlowArchive, _ files: TemporaryArchive
  ) throws {
    let slow = SlowSearch(texts)
    let archive = try files.archive()
    var queries = queries
    for number in 0..<count {
      let text = queries.next()
      guard let query = try read(text) else { continue }
      let expected = slow.ids(query)
      do throws(ArchiveError) {
        let found = try archive.search(query).map(\.id)
        if found != expected { Issue.record("\(difference(found, expected, text))") }
        let counted = try archive.count(query)
        if counted != expected.count {
          Issue.record("\(text): counts \(counted), not \(expected.count)")
        }
        try vary(number % 12, query, text, expected, archive)
      } catch {
        Issue.record("\(text): \(error)")
      }
    }
  }

  /// Asks in another way, in which the same articles must be found.
  private func vary(
    _ number: Int, _ query: Query, _ text: String, _ expected: [ArticleID], _ archive: Archive
  ) throws(ArchiveError) {
    var options = SearchOptions()
    var expected = expected
    switch number {
    case 0: options.sort = .best
    case 1:
      options.sort = .oldest
      expected.reverse()
    case 2:
      // Without earlier texts, a search for them goes other ways, and finds no more.
      options.revisions = try archive.statistics().revisions == 0
    case 3:
      options.days = DayRange("2026")
      expected = expected.filter { $0.day?.year == 2026 }
    case 4:
      (options.limit, options.offset) = (7, 3)
      expected = Array(expected.dropFirst(3).prefix(7))
    default: return
    }
    var found = try archive.search(query, options).map(\.id)
    if options.sort == .best {
      found.sort(by: >)
    }
    if found != expected {
      Issue.record("\(difference(found, expected, text)), with \(options)")
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
