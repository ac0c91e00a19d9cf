public import Articles

/// The places of an article: each once, with all mentions.
public struct PlaceKind: FactKind {
  public let name = "place"
  public func facts(in text: FactText) -> [Fact] { text.facts(of: .place, name) }
}
