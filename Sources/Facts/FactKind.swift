public import Articles

/// A kind of fact that articles state: one kind, one type, one line in `FactKinds.all`.
public protocol FactKind: Sendable {
  /// The name under which its facts are kept: `date`, `person`.
  var name: String { get }

  /// The facts of this kind in a text, in the order of their places.
  func facts(in text: FactText) -> [Fact]
}
