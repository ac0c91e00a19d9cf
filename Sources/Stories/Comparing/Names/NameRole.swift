import Articles

/// What a telling calls a person.
struct NameRole {
  let text: String
  let place: Place
  let meaning: RoleMeaning

  init?(_ fact: Fact, in scene: TellingScene) {
    guard let text = fact.text(of: "role") ?? NameRole.title(of: fact) else { return nil }
    guard !NameRole.isSentence(text) else { return nil }
    self.text = text
    let span = fact.mentions.prefix(6).lazy.compactMap { scene.span(of: text, near: $0) }.first
    guard let place = scene.place(span ?? fact.span) else { return nil }
    self.place = place
    meaning = RoleMeaning(text)
  }

  /// A title that says what somebody does.
  private static func title(of fact: Fact) -> String? {
    guard let title = fact.text(of: "title"), !RoleMeaning(title).offices.isEmpty else {
      return nil
    }
    return title
  }

  /// Whether it tells what somebody does now, rather than what they are.
  private static func isSentence(_ text: String) -> Bool {
    let first = text.prefix { $0 != " " }.lowercased()
    return ["and", "or", "becomes", "became", "was", "is", "were", "will"].contains(first)
  }
}
