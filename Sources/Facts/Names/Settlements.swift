/// What is known of places by their names alone.
public enum Settlements {
  /// Whether a name is that of a city or a town, and of no country: Leuven, and not Belgium.
  public static func contains(_ name: String) -> Bool {
    let text = FactText(body: name, published: nil, language: nil)
    guard let match = text.lexicon.match(text.tokens, exactly: text.tokens.indices) else {
      return false
    }
    let kinds = text.lexicon.entries[Int(match.entries.lowerBound)..<Int(match.entries.upperBound)]
      .filter { $0.list == .places }.map(\.kind)
    return kinds.contains { $0 == .city || $0 == .capital } && !kinds.contains(.country)
  }
}
