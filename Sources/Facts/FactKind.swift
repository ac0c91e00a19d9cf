public import Articles

/// A kind of fact that articles state: one kind, one type, one line in `FactKinds.all`.
public protocol FactKind: Sendable {
  /// The name under which its facts are kept: `date`, `person`.
  var name: String { get }

  /// The facts of this kind in a text, in the order of their places.
  func facts(in text: FactText) -> [Fact]
}

/// A text as the kinds of facts read it; it is taken apart once for all of them.
public struct FactText: Sendable {
  public let body: String
  /// The day against which words such as "Thursday" are resolved.
  public let published: Day?

  public init(body: String, published: Day?) {
    self.body = body
    self.published = published
  }
}
