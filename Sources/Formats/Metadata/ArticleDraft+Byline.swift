import Articles

extension ArticleDraft {
  /// Takes over who wrote it. What is told first stays, but people stand in place of an
  /// organisation.
  mutating func take(authors: [String], by found: FoundBy) {
    guard !authors.isEmpty else { return }
    if let byline, !Bylines.nameNobody(byline.value) || Bylines.nameNobody(authors) { return }
    byline = Found(authors, by: found)
  }
}
