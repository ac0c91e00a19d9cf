public import Articles

/// An article as JSON: the shape that `read` and `show` print and that other programs read.
public enum ArticleJSON {
  /// The keys of an article's values, in their order; those before the dateline have another with
  /// `_found_by` behind it.
  public static let keys = [
    "headline", "byline", "source", "url", "published", "updated", "language", "dateline", "body",
    "captions", "notes", "words", "facts",
  ]

  /// The members of an article's object: what stands before the draft's values, those, then facts.
  public static func object(
    _ first: [JSONText.Member], _ draft: ArticleDraft, _ facts: [Fact],
    _ last: [JSONText.Member] = []
  ) -> JSONText {
    .object(
      first + members(of: draft) + last
        + [.init("facts", .array(facts.map { fact(in: $0) }))])
  }

  /// The values of an article, each with how it was found; what was not found is left out.
  private static func members(of draft: ArticleDraft) -> [JSONText.Member] {
    var members: [JSONText.Member] = []
    func add<Value>(_ key: String, _ found: Found<Value>?, _ json: (Value) -> JSONText) {
      guard let found else { return }
      members.append(.init(key, json(found.value)))
      members.append(.init(key + "_found_by", .string(found.by.rawValue)))
    }
    add("headline", draft.headline) { .string($0) }
    add("byline", draft.byline) { .array($0.map { .string($0) }) }
    add("source", draft.source) { .string($0) }
    add("url", draft.url) { .string($0) }
    add("published", draft.published) { .string($0.description) }
    add("updated", draft.updated) { .string($0.description) }
    add("language", draft.language) { .string($0) }
    if let dateline = draft.dateline { members.append(.init("dateline", .string(dateline))) }
    members.append(.init("body", .string(draft.body)))
    if !draft.captions.isEmpty {
      members.append(.init("captions", .array(draft.captions.map { .string($0) })))
    }
    if !draft.notes.isEmpty {
      members.append(.init("notes", .array(draft.notes.map { .string($0) })))
    }
    return members
  }

  private static func fact(in fact: Fact) -> JSONText {
    var members: [JSONText.Member] = [
      .init("kind", .string(fact.kind)), .init("text", .string(fact.text)),
      .init("start", .integer(fact.span.start)), .init("end", .integer(fact.span.end)),
    ]
    for part in fact.parts {
      switch part.value {
      case .text(let text): members.append(.init(part.name, .string(text)))
      case .number(let number): members.append(.init(part.name, .number(number)))
      case .spans(let spans):
        let pairs = spans.map { JSONText.array([.integer($0.start), .integer($0.end)]) }
        members.append(.init(part.name, .array(pairs)))
      }
    }
    if let finder = fact.foundBy { members.append(.init("found_by", .string(finder))) }
    return .object(members)
  }
}
