public import Articles

/// The texts of an article, and the difference of two, as JSON that other programs read.
public enum RevisionJSON {
  /// A revision: its number, dates and words, and which of its parts the one before it had
  /// otherwise.
  public static func object(of revision: Revision, after before: Revision?) -> JSONText {
    var members: [JSONText.Member] = [
      .init("id", .string(revision.article.id.description))
    ]
    members += particulars(of: revision)
    if let before {
      let comparison = RevisionComparison(old: before, new: revision)
      let changed = [
        ("headline", comparison.headline), ("byline", comparison.byline), ("body", comparison.body),
      ].filter { !$0.1.isEmpty }
      members.append(.init("changed", .array(changed.map { .string($0.0) })))
    }
    return .object(members)
  }

  /// What was changed from one revision to another: the parts of each text in order, of a kind
  /// each.
  public static func difference(from old: Revision, to new: Revision) -> JSONText {
    let comparison = RevisionComparison(old: old, new: new)
    return .object([
      .init("id", .string(new.article.id.description)),
      .init("from", .object(particulars(of: old))), .init("to", .object(particulars(of: new))),
      .init("headline", parts(of: comparison.headline)),
      .init("byline", parts(of: comparison.byline)), .init("body", parts(of: comparison.body)),
    ])
  }

  private static func particulars(of revision: Revision) -> [JSONText.Member] {
    let article = revision.article
    let members: [(String, JSONText?)] = [
      ("revision", .integer(revision.number)),
      ("imported", revision.imported.map { .string($0) }),
      ("published", article.published.map { .string($0.description) }),
      ("updated", article.draft.updated.map { .string($0.value.description) }),
      ("words", .integer(article.words)),
      ("headline", article.headline.map { .string($0) }),
      ("byline", article.draft.byline.map { .array($0.value.map { .string($0) }) }),
    ]
    return members.compactMap { name, value in value.map { .init(name, $0) } }
  }

  private static func parts(of difference: WordDiff) -> JSONText {
    .array(
      difference.parts.map {
        .object([.init("kind", .string($0.kind.rawValue)), .init("text", .string($0.text))])
      })
  }
}
