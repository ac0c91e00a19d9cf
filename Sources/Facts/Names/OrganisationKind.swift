public import Articles

/// The organisations of an article: each once, with all mentions.
public struct OrganisationKind: FactKind {
  public let name = "organisation"
  public func facts(in text: FactText) -> [Fact] { text.facts(of: .organisation, name) }
}
