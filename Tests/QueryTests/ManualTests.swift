import Foundation
import Query
import Testing

/// The manual of the query language has every construct and every field, in the words of the
/// program.
@Suite struct ManualTests {
  private let manual: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    manual = try String(contentsOf: root.appendingPathComponent("docs/QUERY.md"), encoding: .utf8)
  }

  @Test(arguments: QueryLanguage.constructs)
  func `a construct stands in the manual`(construct: QueryLanguage.Construct) {
    let row = "| `\(construct.written)` | \(construct.finds) |"
    #expect(manual.contains(row), "\(row)")
  }

  @Test(arguments: Fields.all)
  func `a field stands in the manual`(field: QueryField) {
    let row = "| `\(field.example)` | \(field.summary) |"
    #expect(manual.contains(row), "\(row)")
  }

  @Test func `the rows have the program's order`() {
    let rows =
      QueryLanguage.constructs.map { "| `\($0.written)` |" }
      + Fields.all.map { "| `\($0.example)` |" }
    let places = rows.compactMap { manual.range(of: $0)?.lowerBound }
    #expect(places.count == rows.count)
    #expect(places == places.sorted())
  }

  /// What the manual shows as a query is one.
  @Test func `every example of the manual can be read`() throws {
    var context = QueryContext()
    context.saved = ["talks": "talks OR truce"]
    let examples = manual.components(separatedBy: "\n").compactMap { line -> String? in
      guard line.hasPrefix("    newsarchive search '"), let end = line.lastIndex(of: "'") else {
        return nil
      }
      return String(line[..<end].dropFirst("    newsarchive search '".count))
    }
    #expect(examples.count > 10)
    for example in examples {
      #expect(throws: Never.self, "\(example)") { try Query(example, context) }
    }
  }
}
