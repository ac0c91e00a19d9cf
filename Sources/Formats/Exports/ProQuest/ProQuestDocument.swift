import Articles

/// One document of a ProQuest text: labelled fields, one of which is the text.
struct ProQuestDocument {
  private typealias Field = (label: ProQuestLabels.Meaning, lines: [Substring])
  private let fields: [Field]
  /// The line above the fields that has no label: newer files print the headline there.
  private let firstLine: String?

  init(_ lines: ArraySlice<Substring>) {
    var fields: [Field] = []
    var firstLine: String?
    let tail = ProQuestDocument.startOfTail(lines)
    for (index, line) in zip(lines.indices, lines) {
      let inText = fields.last?.label == .text && index < tail
      if !inText, let (label, value) = ProQuestLabels.label(of: line) {
        fields.append((label, [value]))
      } else if !fields.isEmpty {
        fields[fields.count - 1].lines.append(line)
      } else if firstLine == nil, !line.isEmpty, !ProQuestDocument.isNumber(line) {
        firstLine = line.trimmed
      }
    }
    self.fields = fields
    self.firstLine = firstLine
  }

  /// Whether this is a document, and not a table of contents or a notice.
  var isDocument: Bool {
    fields.contains { $0.label == .text || $0.label == .identity }
      || (fields.contains { $0.label == .headline } && fields.count > 2)
  }

  /// What the fields say; an abstract serves where there is no text.
  ///
  /// - Throws: `FormatError` where there is nothing to keep.
  func draft() throws(FormatError) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    let text = fields.first { $0.label == .text && !value($0).isEmpty }?.lines ?? []
    draft.setBody(TextLines.paragraphs(of: text[...], wrapped: TextLines.areWrapped(text)))
    for field in fields {
      let value = value(field)
      switch field.label {
      case .headline: draft.take(.headline, value, by: .record)
      case .source: draft.take(.source, ProQuestDocument.name(inTitle: value), by: .record)
      case .date: draft.take(.published, value, by: .record)
      case .language: draft.take(.language, value, by: .record)
      case .url: draft.take(.url, value, by: .record)
      case .author where draft.byline == nil:
        let names = PersonNames.names(inList: value)
        if !names.isEmpty { draft.byline = Found(names, by: .record) }
      default: break
      }
    }
    if let firstLine { draft.take(.headline, firstLine, by: .record) }
    try draft.completeReference(
      abstract: fields.first { $0.label == .abstract }.map { value($0) })
    return draft
  }

  private func value(_ field: Field) -> String {
    field.lines.map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The name in the title of a publication: `Evening Post , Late Edition; Karsthaven`.
  private static func name(inTitle title: String) -> String {
    let name = title.prefix { $0 != ";" }
    return String(name.firstRange(of: " , ").map { name[..<$0.lowerBound] } ?? name)
  }

  /// `Document 1 of 20`
  private static func isNumber(_ line: Substring) -> Bool {
    line.utf8.count <= 40 && line.hasDigit
      && (line.hasPrefix("Do") || line.hasPrefix("Документ"))
      && line.split(separator: " ").count == 4
  }

  /// Where the fields below the text begin: from there on, all that stands after an empty line has
  /// a label. A line of the text that looks like a field therefore stays in it.
  private static func startOfTail(_ lines: ArraySlice<Substring>) -> Int {
    var start = lines.endIndex
    var index = lines.endIndex
    while index > lines.startIndex {
      index -= 1
      guard !lines[index].isEmpty else { continue }
      if let (label, _) = ProQuestLabels.label(of: lines[index]) {
        if label == .text { return start }
        start = index
        continue
      }
      // A line without a label belongs to the field above it, unless that is the text.
      let block = lines[..<index].lastIndex(where: \.isEmpty).map { $0 + 1 } ?? lines.startIndex
      guard let (label, _) = ProQuestLabels.label(of: lines[block]), label != .text else {
        return start
      }
      start = block
      index = block
    }
    return start
  }
}
