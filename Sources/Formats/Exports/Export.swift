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
  /// - Parameter notes: what was replaced in the file's text, told of the articles that hold any of it.
  /// - Throws: `FormatError` where there is no article, or none can be read.
  func read<Record>(
    _ records: some Sequence<Record>, notes: [String] = [], _ each: (Reading) throws -> Void,
    draft: (Record) throws(FormatError) -> ArticleDraft
  ) throws {
    var rejections: [(place: String, reason: String)] = []
    var isRead = false
    for (index, record) in records.enumerated() {
      switch Result(catching: { () throws(FormatError) in try draft(record) }) {
      case .success(var draft):
        draft.addDateline()
        if draft.body != draft.url?.value { draft.addHeadlineFromBody() }
        if draft.hasReplacedText { draft.notes += notes }
        isRead = true
        for (place, reason) in rejections { try each(.rejected(place: place, reason: reason)) }
        rejections = []
        try each(.article(draft))
      case .failure(let error):
        rejections.append(("\(part) \(index + first)", error.description))
      }
    }
    guard isRead else { throw FormatError("this is \(name), but \(reason(rejections))") }
    for (place, reason) in rejections { try each(.rejected(place: place, reason: reason)) }
  }

  /// Why nothing of a file was read.
  private func reason(_ rejections: [(place: String, reason: String)]) -> String {
    guard let first = rejections.first else { return missing }
    return rejections.count == 1
      ? "its only \(part) cannot be read: \(first.reason)"
      : "none of its \(rejections.count) \(part)s can be read; the first: \(first.reason)"
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
