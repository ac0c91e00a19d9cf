import Articles

extension ArticleDraft {
  /// What is noted of a record that names an article and gives no text.
  static let referenceNote = "a reference: no text was given"
  /// What is noted of a record that gives an abstract in the place of the text.
  static let abstractNote = "the text is an abstract"

  /// Gives a record that has no text of its own a body: the abstract where there is one, otherwise
  /// the headline, or at least the address. A note says so.
  ///
  /// - Throws: `FormatError` where the record has none of them.
  mutating func completeReference(abstract: String? = nil) throws(FormatError) {
    guard body.isEmpty else { return }
    setBody(abstract.map { TextLines.paragraphs(ofText: $0) } ?? [])
    if !body.isEmpty {
      notes.append(ArticleDraft.abstractNote)
    } else if let named = headline?.value ?? url?.value {
      body = named
      notes.append(ArticleDraft.referenceNote)
    } else {
      throw FormatError("it has neither a text nor a headline nor an address")
    }
  }
}
