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

  public init(kind: String, text: String, span: TextSpan, parts: [Part]) {
    self.kind = kind
    self.text = text
    self.span = span
    self.parts = parts
  }
}
