public import Articles

/// All kinds of facts that are looked for.
public enum FactKinds {
  /// Every kind in the order in which facts are listed.
  public static let all: [any FactKind] = [
    PersonKind(), OrganisationKind(), PlaceKind(), DateKind(), FigureKind(), QuoteKind(),
  ]

  /// The version of what is found: one more whenever a kind finds other facts than before, so that
  /// a search for facts anew that was stopped begins at the beginning.
  public static let version = 6

  /// The facts that an article states.
  public static func facts(of draft: ArticleDraft) -> [Fact] {
    facts(
      in: FactText(
        body: draft.body, published: draft.published?.value.day, language: draft.language?.value))
  }

  /// The facts that a text states, kind by kind.
  public static func facts(in text: FactText) -> [Fact] {
    all.flatMap { $0.facts(in: text) }
  }
}
