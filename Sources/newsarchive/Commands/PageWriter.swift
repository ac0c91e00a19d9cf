import Archive
import Articles
import Results

/// Writes whole articles, kept ones and read ones alike.
struct PageWriter {
  private let format: PageOptions.Format
  private let destination: Destination
  private var isFirst = true

  init(_ format: PageOptions.Format, _ destination: Destination) {
    self.format = format
    self.destination = destination
  }

  func begin() throws { if format == .json { try destination.sink.write("[") } }

  /// An article of an archive, with the story that it tells.
  mutating func write(_ article: Article, of story: Story?) throws {
    try write(
      [
        .init("id", .string(article.id.description)), .init("revision", .integer(article.revision)),
      ],
      article.draft, words: article.words, article.facts,
      particulars: [
        ("id", article.id.description), ("revision", "\(article.revision)"),
        ("words", article.words.grouped),
      ] + PageWriter.reprints(of: article),
      (article.reprints.isEmpty
        ? [] : [.init("reprints", .array(article.reprints.map { .string($0.id.description) }))])
        + (story.map { [.init("story", StoryJSON.object($0))] } ?? []))
    if format == .text, let story {
      try destination.sink.write(
        StoryLines(story: story, id: article.id, style: destination.style).text)
    }
  }

  /// How many reprints are named; a wire's report may be in hundreds of papers.
  private static let namedReprints = 12

  /// `also printed by: Meridian Post (2026-02-06/3)`
  private static func reprints(of article: Article) -> [(name: String, value: String)] {
    guard !article.reprints.isEmpty else { return [] }
    var named = article.reprints.prefix(namedReprints).map { reprint in
      "\(reprint.source ?? "source unknown") (\(reprint.id))"
    }
    let others = article.reprints.count - named.count
    if others > 0 { named.append("and \(others.grouped) more") }
    return [("also printed by", named.joined(separator: "; "))]
  }

  /// An article of a file.
  mutating func write(_ article: PreviewedArticle) throws {
    try write(
      [.init("path", .string(article.path))], article.draft, words: article.words, article.facts,
      particulars: [
        ("path", TerminalText.path(article.path)), ("words", article.words.grouped),
      ])
  }

  func end() throws {
    if format == .json { try destination.sink.write(isFirst ? "]\n" : "\n]\n") }
    try destination.sink.flush()
  }

  private mutating func write(
    _ first: [JSONText.Member], _ draft: ArticleDraft, words: Int, _ facts: [Fact],
    particulars: [(name: String, value: String)], _ last: [JSONText.Member] = []
  ) throws {
    defer { isFirst = false }
    let sink = destination.sink
    if format == .text {
      if !isFirst { try sink.write("\n" + String(repeating: "─", count: 40) + "\n\n") }
      return try sink.write(
        ArticlePage.text(of: draft, particulars: particulars, facts: facts, destination.style))
    }
    if format == .json { try sink.write(isFirst ? "\n" : ",\n") }
    let object = ArticleJSON.object(first, draft, facts, [.init("words", .integer(words))] + last)
    try sink.write(object.bytes)
    if format == .jsonl { try sink.write("\n") }
  }
}
