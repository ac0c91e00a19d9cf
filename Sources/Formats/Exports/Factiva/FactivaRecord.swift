import Articles

/// An article of Factiva as its fields: codes of two or three capitals, each with what stands under
/// it.
///
/// Source: Factiva's own list of "Intelligence Indexing" field codes, as it prints them beside the
/// articles.
struct FactivaRecord {
  var fields: [(code: String, paragraphs: [String])] = []

  /// The codes of an article's text, in the order of the paper: its lead, and the rest.
  private static let bodyCodes = ["LP", "TD"]
  private static let captionCodes: Set<String> = ["ART"]

  /// All codes in use: what is none of them is text.
  static let codes: Set<String> = [
    "AN", "ART", "AU", "BY", "CLM", "CO", "CR", "CT", "CX", "CY", "DE", "DJN", "DLN", "ED", "ET",
    "GC", "HD", "HL", "IN", "IPC", "IPD", "LA", "LP", "NGC", "NS", "PD", "PG", "PUB", "RE", "RF",
    "RST", "SC", "SE", "SN", "TD", "VOL", "WC",
  ]

  /// What the fields say of the article.
  ///
  /// - Parameter language: what the layout tells besides, a BCP 47 tag.
  /// - Throws: `FormatError` where they hold no text.
  func draft(language: String? = nil) throws(FormatError) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    draft.setBody(FactivaRecord.bodyCodes.flatMap { paragraphs($0) })
    guard !draft.body.isEmpty else {
      throw FormatError("it has no text: its fields LP and TD are missing or empty")
    }
    draft.language = language.map { Found($0, by: .record) }
    for (part, code) in [
      (ArticlePart.headline, "HD"), (.byline, "BY"), (.byline, "AU"), (.source, "SN"),
      (.language, "LA"),
    ] {
      draft.take(part, paragraphs(code).joined(separator: " "), by: .record)
    }
    let date = [text("PD"), text("ET")].compactMap(\.self).joined(separator: " ")
    draft.take(.published, date, by: .record)
    for code in FactivaRecord.captionCodes {
      for caption in paragraphs(code) { draft.take(.caption, caption, by: .record) }
    }
    return draft
  }

  private func paragraphs(_ code: String) -> [String] {
    fields.filter { $0.code == code }.flatMap(\.paragraphs)
  }

  private func text(_ code: String) -> String? { paragraphs(code).first }
}
