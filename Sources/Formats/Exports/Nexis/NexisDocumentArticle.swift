import Articles

/// One article of a Nexis Uni document: headline, source, day, copyright, labelled lines, the text
/// below "Body", and what is told of it at the end.
struct NexisDocumentArticle {
  private let paragraphs: [DocumentText.Paragraph]

  init(_ paragraphs: ArraySlice<DocumentText.Paragraph>) {
    self.paragraphs = paragraphs.filter { !$0.text.trimmed.isEmpty }
  }

  /// What the article's parts say.
  ///
  /// - Throws: `FormatError` where it has no text.
  func draft() throws(FormatError) -> ArticleDraft {
    guard let header = startOfHeader else {
      throw FormatError("it has none of the lines Length, Section and Body above its text")
    }
    var draft = ArticleDraft(body: "")
    addHeading(above: header, to: &draft)
    let bodyStart = readHeader(from: header, &draft)
    let bodyEnd = readFooter(from: bodyStart, &draft)
    let text = paragraphs[bodyStart..<bodyEnd].map(\.text).filter { !isLink($0) }
    guard !text.isEmpty else { throw FormatError("it has no text below \"Body\"") }
    draft.setBody((draft.body.isEmpty ? [] : [draft.body]) + text)
    return draft
  }

  /// The first line with a label that stands above a text. The cover's own labels are others.
  private var startOfHeader: Int? {
    let isHeader: (Int) -> Bool = { index in
      switch label(index)?.meaning {
      case .header, .byline, .dateline, .highlight, .body: true
      default: false
      }
    }
    guard let body = paragraphs.indices.first(where: { label($0)?.meaning == .body }) else {
      return paragraphs.indices.first(where: isHeader)
    }
    var start = body
    // A value may run over lines of its own between two labels.
    for index in stride(from: body - 1, through: max(0, body - 12), by: -1) where isHeader(index) {
      start = index
    }
    return start
  }

  private func label(_ index: Int) -> (meaning: NexisLabels.Meaning, value: String)? {
    NexisLabels.label(of: paragraphs[index].text[...])
  }

  /// Takes over headline, source and day, which stand right above the labelled lines.
  private func addHeading(above end: Int, to draft: inout ArticleDraft) {
    let heading = paragraphs[..<end].lastIndex { paragraph in
      switch paragraph.style {
      case .title, .heading: true
      default: false
      }
    }
    let start = heading ?? max(0, end - 8)
    let lines = paragraphs[start..<end].map(\.text.oneLine)
    // Without a style the headline is told by its place: above the source, which is above the day.
    let below = NexisHeading(heading == nil ? lines : Array(lines.dropFirst()))
    let shift = heading == nil ? 0 : 1
    guard let source = below.source.map({ $0 + shift }) else { return }
    draft.take(.source, lines[source], by: .record)
    if let date = below.date { draft.take(.published, lines[date + shift], by: .record) }
    if heading != nil {
      draft.take(.headline, lines[0], by: .record)
    } else if source > 0 {
      draft.take(.headline, lines[source - 1], by: .record)
    }
  }

  /// Takes over the labelled lines; returns where the text begins.
  private func readHeader(from start: Int, _ draft: inout ArticleDraft) -> Int {
    var index = start
    while index < paragraphs.count, let (meaning, value) = label(index) {
      index += 1
      switch meaning {
      case .body: return index
      case .byline: draft.take(.byline, value, by: .record)
      case .dateline: draft.dateline = value.isEmpty ? nil : value.oneLine
      case .highlight: draft.body = value
      case .headline: draft.take(.headline, value, by: .record)
      case .header: break
      case .footer, .language, .caption: return index - 1
      }
    }
    return index
  }

  /// Takes over what is told below the text; returns where the text ends.
  private func readFooter(from start: Int, _ draft: inout ArticleDraft) -> Int {
    let end = paragraphs.indices[start...].first { index in
      label(index)?.meaning == .footer && isSureEnd(paragraphs[index].text)
    }
    var textEnd = end ?? paragraphs.count
    for index in start..<textEnd {
      guard let (meaning, value) = label(index), meaning == .caption, value.isEmpty else {
        continue
      }
      for paragraph in paragraphs[(index + 1)..<textEnd] {
        draft.take(.caption, paragraph.text, by: .record)
      }
      textEnd = index
      break
    }
    for index in (end ?? paragraphs.count)..<paragraphs.count {
      guard let (meaning, value) = label(index), meaning == .language else { continue }
      draft.take(.language, String(value.prefix { $0 != ";" }), by: .record)
    }
    return textEnd
  }

  /// `Classification`, `Load-Date: February 6, 2026`: lines that no text has. Other labels of the
  /// end, such as `Company`, may be headings within a text.
  private func isSureEnd(_ text: String) -> Bool {
    let name = text.prefix { $0 != ":" }
    return name.utf8.count <= 24 && NexisDocumentArticle.sureEnds.contains(Tokenizer.folded(name))
  }

  private static let sureEnds: Set<String> = [
    "classification", "klassifizierung", "clasificacion", "classificacao", "classificazione",
    "classificatie", "load date", "ladedatum", "publication type", "journal code",
  ]

  /// A link to a picture or to the page as printed, in the place of which there is nothing to read.
  private func isLink(_ text: String) -> Bool {
    text.utf8.count <= 40
      && ["Link to Image", "Link to Original Source", "Link zum PDF-Dokument", "PDF-Datei dieses"]
        .contains { text.hasPrefix($0) }
  }
}
