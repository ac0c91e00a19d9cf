import Articles

/// An export of a news database: one file of many articles, in the layout of a vendor.
struct Export {
  /// As it is told to a person: `a Factiva export`.
  let name: String
  /// What was looked for in vain where there is no article, and how to get a file that has it.
  let missing: String
  /// What one of its parts is called.
  var part = "document"
  /// The number of the first: a table's header is its row 1.
  var first = 1

  /// Hands on the articles of an export in their order. One that cannot be read costs only itself.
  ///
  /// - Parameters:
  ///   - decoded: the file's text: what was replaced in it is told of the articles that hold any of
  ///     it.
  ///   - remarks: what is true of the whole file, told of its first article, as is what is to be
  ///     said of its encoding.
  /// - Throws: `FormatError` where there is no article, or none can be read.
  func read<Record>(
    _ records: some Sequence<Record>, of decoded: TextDecoding.Decoded? = nil,
    remarks: [String] = [], _ each: (Reading) throws -> Void,
    draft: (Record) throws(FormatError) -> ArticleDraft
  ) throws {
    var items = ItemReadings(of: name, item: part, missing: missing)
    let replacements = decoded?.replacements ?? []
    var remarks = (decoded?.remarks ?? []) + remarks
    for (index, record) in records.enumerated() {
      let reading: Reading
      do throws(FormatError) {
        let draft = completed(try draft(record), replacements)
        reading = Reading.article(draft).with(remarks)
        remarks = []
      } catch {
        reading = .rejected(place: "\(part) \(index + first)", reason: error.description)
      }
      try items.add(reading, each)
    }
    try items.finish()
  }

  private func completed(_ draft: ArticleDraft, _ notes: [String]) -> ArticleDraft {
    var draft = draft
    draft.addDateline()
    if draft.body != draft.url?.value { draft.addHeadlineFromBody() }
    if draft.hasReplacedText { draft.notes += notes }
    return draft
  }
}

extension ArticleDraft {
  fileprivate var hasReplacedText: Bool {
    body.unicodeScalars.contains("\u{FFFD}")
      || headline?.value.unicodeScalars.contains("\u{FFFD}") ?? false
  }

  /// The body made of paragraphs as a file has them, without the empty ones.
  mutating func setBody(_ paragraphs: some Sequence<String>) {
    body = paragraphs.map(\.trimmedLines).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension String {
  /// The text without white space at the ends of its lines, and without empty lines.
  fileprivate var trimmedLines: String {
    guard utf8.contains(0x0A) else { return trimmed }
    return split(separator: "\n").map(\.trimmed).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
