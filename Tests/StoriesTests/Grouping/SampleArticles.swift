import Articles
import Facts
import Foundation

@testable import Stories

/// The articles of `SampleData/stories`, each with its whole head, under the name `STORY/FILE`.
struct SampleArticles {
  let names: [String]
  let articles: [Article]

  static let all: SampleArticles = {
    do { return try SampleArticles() } catch { fatalError("\(error)") }
  }()

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "SampleData/stories")

  private init() throws {
    var names: [String] = []
    for story in try FileManager.default.contentsOfDirectory(atPath: SampleArticles.folder.path) {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: SampleArticles.folder.appending(path: story).path)
      names += files.map { "\(story)/\($0.replacing(".txt", with: ""))" }
    }
    self.names = names.sorted()
    articles = try self.names.enumerated().map { number, name in
      let text = try String(
        contentsOf: SampleArticles.folder.appending(path: name + ".txt"), encoding: .utf8)
      let draft = SampleArticles.draft(of: text)
      return Article(
        id: ArticleID(rawValue: Int64(number + 1)), revision: 1, words: 0, draft: draft,
        facts: FactKinds.facts(of: draft))
    }
  }

  func name(of id: ArticleID) -> String { names[Int(id.rawValue) - 1] }

  func article(_ name: String) -> Article? { names.firstIndex(of: name).map { articles[$0] } }

  /// Stories as lists of names, in order.
  func names(of stories: [[ArticleID]]) -> [[String]] {
    stories.map { $0.map(name).sorted() }.sorted { $0[0] < $1[0] }
  }

  // MARK: Reading

  private static func draft(of text: String) -> ArticleDraft {
    let blocks = text.trimmingCharacters(in: .newlines).components(separatedBy: "\n\n")
    if text.hasPrefix("Title:") {
      var draft = ArticleDraft(body: blocks.dropFirst().joined(separator: "\n\n"))
      for line in blocks[0].split(separator: "\n") {
        let value = line.drop { $0 != ":" }.dropFirst(2)
        switch line.prefix(while: { $0 != ":" }) {
        case "Title": draft.headline = Found(String(value), by: .header)
        case "Source": draft.source = Found(String(value), by: .header)
        case "Author": draft.byline = Found([String(value)], by: .header)
        default: draft.published = date(String(value)).map { Found($0, by: .header) }
        }
      }
      return draft
    }
    var draft = ArticleDraft(body: blocks.dropFirst(2).joined(separator: "\n\n"))
    draft.headline = Found(blocks[0], by: .text)
    var lines = blocks[1].components(separatedBy: "\n")
    draft.byline = Found([lines.removeFirst().replacing("By ", with: "")], by: .byline)
    draft.source = Found(lines.removeFirst(), by: .header)
    draft.published = lines.first.flatMap(date).map { Found($0, by: .header) }
    return draft
  }

  /// `2026-02-13`, `Thursday, February 12, 2026 8:40 PM EST`.
  private static func date(_ line: String) -> NewsDate? {
    let facts = FactKinds.facts(in: FactText(body: line, published: nil, language: "en"))
    guard let fact = facts.first(where: { $0.kind == "date" }),
      let day = fact.text(of: "date_from").flatMap({ Day($0) })
    else { return nil }
    let time = fact.text(of: "value")?.split(separator: "T").dropFirst().first?
      .split(separator: ":").compactMap { Int($0) }
    return NewsDate(day, at: time.flatMap { NewsDate.Time(hour: $0[0], minute: $0[1]) })
  }
}

extension Article {
  /// As it is grouped.
  var grouped: GroupedArticle {
    GroupedArticle(
      id: id, published: draft.published?.value.day, textKey: textKey, signature: signature)
  }

  var input: StoryInput { StoryInput(article: self, textKey: textKey, signature: signature) }

  private var textKey: Int64 { Int64(bitPattern: StoryHash.of(body)) }

  private var signature: StorySignature {
    StorySignature(
      headline: headline, body: body, published: draft.published?.value.day, facts: facts)
  }
}
