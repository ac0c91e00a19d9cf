import Articles
import Facts
import Foundation

/// A story of `SampleData/stories`, and what a comparison of its tellings must say, as
/// `Tests/StoriesTests/Expected` has it.
struct SampleStory {
  let name: String
  /// The tellings' files without `.txt`, in the order of the expectation.
  let files: [String]
  /// In the order of `files`.
  let articles: [Article]
  let expected: [ExpectedItem]

  /// The stories that have tellings to compare.
  static let names = [
    "castellan-takeover", "corvin-bay-mayor", "danube-ferry-accord", "elrick-dock-strike",
    "ferry-fire", "harbourmaster-verdict", "kestrel-foods-third-quarter", "lithium-march",
    "quake-quilmarca", "salt-carriers-recovered", "skarvoy-launch", "storm-odile",
    "tarn-hollow-legionella", "velmo-sarnesi-cup",
  ]

  private static let tests = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = tests.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "SampleData/stories")
  static let expectations = tests.appending(path: "Expected")

  init(_ name: String) throws {
    self.name = name
    let listing = try String(
      contentsOf: SampleStory.expectations.appending(path: name + ".txt"), encoding: .utf8)
    expected = ExpectedItem.items(of: listing)
    let told = expected.filter { $0.kind == "article" }
    files = told.map { $0.fields[0] }
    articles = try told.enumerated().map { number, item in
      let path = SampleStory.samples.appending(path: "\(name)/\(item.fields[0]).txt")
      return try SampleStory.article(
        text: String(contentsOf: path, encoding: .utf8), day: Day(item.fields[1]),
        source: item.fields[2], number: number + 1)
    }
  }

  /// The file of an article.
  func file(of article: Article) -> String {
    articles.firstIndex { $0.id == article.id }.map { files[$0] } ?? "?"
  }

  /// What an expectation names: files, or all of the story.
  func files(of field: String) -> [String] {
    field == "all" ? files : field.split(separator: " ").map(String.init)
  }

  private static func article(text: String, day: Day?, source: String, number: Int) -> Article {
    var draft = ArticleDraft(body: body(of: text))
    draft.source = Found(source, by: .header)
    draft.published = day.map { Found(NewsDate($0), by: .header) }
    draft.language = Found("en", by: .text)
    return Article(
      id: ArticleID(day: day, number: Int64(number)), revision: 1,
      words: Tokenizer.count(draft.body), draft: draft, facts: FactKinds.facts(of: draft))
  }

  /// What stands after the lines of the head: `Title:` and others in one block, or the headline and
  /// a block of byline, source and date.
  private static func body(of text: String) -> String {
    let blocks = text.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
    return blocks.dropFirst(text.hasPrefix("Title:") ? 1 : 2).joined(separator: "\n\n")
  }
}

/// An item of an expectation: `figure | people on board | conflict`, and the lines under it.
struct ExpectedItem {
  /// The first field: `figure`.
  let kind: String
  /// The fields after the first.
  let fields: [String]
  /// The fields of each line under it.
  private(set) var lines: [[String]] = []

  static func items(of listing: String) -> [ExpectedItem] {
    var items: [ExpectedItem] = []
    for line in listing.split(separator: "\n") {
      let fields = line.trimmingCharacters(in: .whitespaces).components(separatedBy: " | ")
      if line.hasPrefix("  ") {
        items[items.count - 1].lines.append(fields)
      } else {
        items.append(ExpectedItem(kind: fields[0], fields: Array(fields.dropFirst())))
      }
    }
    return items
  }
}
