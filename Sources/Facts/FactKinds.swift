public import Articles

/// All kinds of facts that are looked for.
public enum FactKinds {
  /// Every kind in the order in which facts are listed.
  public static let all: [any FactKind] = []

  /// The facts that an article states.
  public static func facts(of draft: ArticleDraft) -> [Fact] {
    let text = FactText(body: draft.body, published: draft.published?.value.day)
    return all.flatMap { $0.facts(in: text) }
  }
}
