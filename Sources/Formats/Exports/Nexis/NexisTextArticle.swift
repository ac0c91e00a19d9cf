import Articles

/// One article of a LexisNexis text: lines in the middle of the page, labelled parts, the text, and
/// more labelled parts.
struct NexisTextArticle {
  private let paragraphs: [Block]
  private let wrapped: Bool

  /// Lines between two empty ones.
  private struct Block {
    var lines: [Substring]

    var isCentred: Bool { lines.allSatisfy { $0.prefix(8).allSatisfy(\.isWhitespace) } }
    var text: String { lines.map(\.trimmed).joined(separator: " ") }
    var label: (meaning: NexisLabels.Meaning, value: String)? {
      guard let first = lines.first?.trimmedAtStart, !isCentred,
        let label = NexisLabels.label(of: first), first.contains(":"), isShouted(first)
      else { return nil }
      let value = [label.value] + lines.dropFirst().map(\.trimmed)
      return (label.meaning, value.joined(separator: " ").trimmed)
    }

    /// Whether a label is in capitals, as all are in these files.
    private func isShouted(_ line: Substring) -> Bool {
      !line.prefix { $0 != ":" }.unicodeScalars.contains { $0.properties.isLowercase }
    }
  }

  init(_ lines: ArraySlice<Substring>, wrapped: Bool) {
    paragraphs = lines.split(whereSeparator: \.isEmpty).map { Block(lines: Array($0)) }
    self.wrapped = wrapped
  }

  /// What the article's parts say.
  ///
  /// - Throws: `FormatError` where it has no text.
  func draft() throws(FormatError) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    let top = paragraphs.prefix(while: \.isCentred)
    addHeading(top.flatMap { $0.lines.map(\.trimmed) }, to: &draft)
    let bodyStart = readHeader(from: top.endIndex, &draft)
    let bodyEnd = readFooter(from: bodyStart, &draft)
    let lines = paragraphs[bodyStart..<bodyEnd].flatMap { $0.lines + [Substring()] }
    let standfirst = draft.body.isEmpty ? [] : [draft.body]
    let text = TextLines.paragraphs(of: withoutLabel(lines)[...], wrapped: wrapped)
    draft.setBody(standfirst + text)
    guard !text.isEmpty else { throw FormatError("it has no text below its heading") }
    return draft
  }

  private func addHeading(_ lines: [String], to draft: inout ArticleDraft) {
    let heading = NexisHeading(lines)
    if let source = heading.source { draft.take(.source, lines[source], by: .record) }
    if let date = heading.date { draft.take(.published, lines[date], by: .record) }
  }

  /// Takes over what stands between the heading and the text; returns where the text begins.
  private func readHeader(from start: Int, _ draft: inout ArticleDraft) -> Int {
    var hasLabels = false
    for index in start..<paragraphs.count {
      let block = paragraphs[index]
      guard let (meaning, value) = block.label else {
        // Without labels so far it is the headline, which older files label, too.
        if hasLabels || draft.headline != nil { return index }
        draft.take(.headline, block.text, by: .record)
        continue
      }
      if meaning == .body { return index }
      if meaning == .footer || meaning == .language { return index }
      hasLabels = true
      take(meaning, value, &draft)
    }
    return paragraphs.count
  }

  /// Takes over what stands below the text; returns where the text ends.
  ///
  /// What follows on the first sure sign of the end is below it, and what is labelled right above.
  private func readFooter(from start: Int, _ draft: inout ArticleDraft) -> Int {
    var end = paragraphs.count
    for index in start..<paragraphs.count where isSureEnd(paragraphs[index]) {
      end = index
      break
    }
    while end > start, isBelowText(paragraphs[end - 1]) { end -= 1 }
    for block in paragraphs[end...] {
      if let (meaning, value) = block.label { take(meaning, value, &draft) }
    }
    return end
  }

  private func take(
    _ meaning: NexisLabels.Meaning, _ value: String, _ draft: inout ArticleDraft
  ) {
    switch meaning {
    case .headline: draft.take(.headline, value, by: .record)
    case .byline: draft.take(.byline, value, by: .record)
    case .language:
      // In two languages: "GERMAN; DEUTSCH".
      draft.take(.language, String(value.prefix { $0 != ";" }), by: .record)
    case .caption: draft.take(.caption, value, by: .record)
    case .dateline: draft.dateline = value.isEmpty ? nil : value
    case .highlight: draft.body = value
    case .body, .header, .footer: break
    }
  }

  private func isSureEnd(_ block: Block) -> Bool {
    guard let label = block.label, let first = block.lines.first else { return false }
    let name = Tokenizer.folded(first.prefix { $0 != ":" })
    return label.meaning == .language || NexisTextArticle.sureEnds.contains(name)
  }

  /// The labels that no text has at the beginning of a paragraph.
  private static let sureEnds: Set<String> = [
    "load date", "ladedatum", "laaddatum", "date de chargement", "date chargement",
    "fecha de carga", "fecha carga", "publication type", "publikationstyp", "type de publication",
    "type publication", "tipo de publicacion", "tipo publicacion", "journal code", "zeitungs code",
  ]

  private func isBelowText(_ block: Block) -> Bool {
    if let label = block.label { return label.meaning == .footer || label.meaning == .caption }
    return block.isCentred
      && block.lines.first.map { NexisHeading.isCopyright($0.trimmed) } ?? false
  }

  /// The lines of the text; before the first may stand its label.
  private func withoutLabel(_ lines: [Substring]) -> [Substring] {
    guard let first = lines.first, first.contains(":"),
      let label = NexisLabels.label(of: first.trimmedAtStart), label.meaning == .body
    else { return lines }
    return [Substring(label.value)] + lines.dropFirst()
  }
}
