public import Articles

/// The people of an article: each once, with all mentions.
public struct PersonKind: FactKind {
  public let name = "person"
  public func facts(in text: FactText) -> [Fact] { text.facts(of: .person, name) }
}
