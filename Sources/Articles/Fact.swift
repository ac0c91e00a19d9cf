/// Something that an article states, with its place in the text.
///
/// The parts that a kind does not have are missing.
public struct Fact: Hashable, Sendable {
  /// The kind's name: `date`, `person`, `figure`.
  public let kind: String
  /// As written in the body.
  public let text: String
  public let span: TextSpan
  /// The parts in the order in which they are shown.
  public let parts: [Part]
  /// Who found it, where it was not this program: `spacy 3.8`.
  public let foundBy: String?

  /// A named part of a fact, normalised: `date_from` is `2026-02-05`.
  public struct Part: Hashable, Sendable {
    public let name: String
    public let value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  public enum Value: Hashable, Sendable {
    case text(String)
    case number(Double)
    case spans([TextSpan])
  }

  public init(
    kind: String, text: String, span: TextSpan, parts: [Part], foundBy: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.span = span
    self.parts = parts
    self.foundBy = foundBy
  }

  /// The part of this name; nil where it has none.
  public subscript(name: String) -> Value? { parts.first { $0.name == name }?.value }

  /// The text of the part of this name; nil where it has none, or one that is no text.
  public func text(of name: String) -> String? {
    if case .text(let text)? = self[name] { text } else { nil }
  }
}
