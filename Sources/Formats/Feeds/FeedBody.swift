import Articles

/// The texts of an item from which its body is taken, the best first.
struct FeedBody {
  private(set) var paragraphs: [String] = []
  private(set) var captions: [String] = []
  private(set) var notes: [String] = []

  /// The first full text that has any words; otherwise the first summary, with a note.
  ///
  /// A summary of many paragraphs is none: many feeds have all of an article there.
  init(full: [FeedText], summaries: @autoclosure () -> [FeedText], of holder: String = "feed") {
    if let text = full.first(where: { !$0.paragraphs.isEmpty }) {
      paragraphs = text.paragraphs
      captions = text.captions
    } else if let text = summaries().first(where: { !$0.paragraphs.isEmpty }) {
      paragraphs = text.paragraphs
      captions = text.captions
      if paragraphs.count < 3 { notes.append("only a summary: the \(holder) has no full text") }
    }
  }

  /// A draft of the text; nil where there is none. A headline that the text repeats at its
  /// beginning is no part of it.
  func draft(under headline: String? = nil) -> ArticleDraft? {
    guard let first = paragraphs.first else { return nil }
    let repeats = paragraphs.count > 1 && first == headline
    let paragraphs = repeats ? Array(paragraphs.dropFirst()) : paragraphs
    var draft = ArticleDraft(body: paragraphs.joined(separator: "\n\n"))
    draft.captions = captions
    draft.notes = notes
    return draft
  }
}

extension ArticleDraft {
  /// Takes over the first of some dates that can be read; where none can, a note says so.
  mutating func takeDate(_ texts: [String], as part: ArticlePart, by found: FoundBy = .feed) {
    let dates = texts.lazy.compactMap { FeedDate.date(in: $0) }
    if let date = dates.first {
      if part == .updated {
        // An update at the moment of publication is none.
        updated = date == published?.value ? nil : Found(date, by: found)
      } else {
        published = Found(date, by: found)
      }
    } else if let text = texts.first(where: { !$0.trimmed.isEmpty }) {
      let name = part == .updated ? "update" : "date"
      notes.append("the \(name) \"\(text.oneLine.prefix(60))\" cannot be read")
    }
  }

  /// Takes over the first of some addresses, relative ones resolved, that is one of a web page;
  /// otherwise the first such one among the names of an item, which are addresses or anything else.
  mutating func takeAddress(_ references: [String], names: [String], base: String?) {
    let addresses = references.filter { !$0.trimmed.isEmpty }.lazy
      .compactMap { WebAddress.resolve($0, against: base) }
    let address =
      addresses.compactMap(Addresses.canonical).first
      ?? names.lazy.compactMap(Addresses.canonical).first
    url = address.map { Found($0, by: .feed) }
  }
}
