import Articles

/// Markdown (CommonMark), with or without front matter in YAML.
struct MarkdownFormat: Format {
  let name = "markdown"
  let summary = "A Markdown text, with or without front matter in YAML"
  let extensions = ["md", "markdown", "mdown", "mkd"]
  let mediaType = "text/markdown"

  func recognises(_ file: FileContent) -> Bool {
    extensions.contains(file.fileExtension) || FrontMatter.isLikely(file.bytes)
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    let (yaml, markdown) = FrontMatter.split(decoded.text)
    var draft = ArticleDraft(body: "")
    if let yaml { FrontMatter.read(yaml, into: &draft) }
    var text = MarkdownText(markdown)
    text.read()
    if let heading = text.heading {
      draft.headline = draft.headline ?? Found(heading, by: .heading)
    }
    draft.captions += text.captions
    draft.body = text.body
    draft.takeLeadingByline()
    draft.notes += decoded.notes
    guard !draft.body.isEmpty else { throw FormatError("it has no text besides its headings") }
    draft.addDateline()
    draft.addHeadlineFromBody()
    try each(.article(draft))
  }
}

extension ArticleDraft {
  /// Takes a first paragraph that is a byline, alone or with paper and date, off the body:
  /// `By Jane Doe, Lowland Ledger, May 8, 2024`.
  fileprivate mutating func takeLeadingByline() {
    let paragraphs = body.split(separator: "\n\n", maxSplits: 1)
    guard paragraphs.count == 2, let first = paragraphs.first, first.utf8.count <= 200 else {
      return
    }
    var top = TopMatter(TextLines.lines(of: String(first)), wrapped: false)
    top.readMetadata()
    guard top.rest.isEmpty else { return }
    byline = byline ?? top.draft.byline
    source = source ?? top.draft.source
    published = published ?? top.draft.published
    body = String(paragraphs[1])
  }
}
