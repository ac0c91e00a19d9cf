import Articles

/// What stands before a date and tells what happened on it.
enum DateLabels {
  /// Whether a text says that something was changed then: `Updated Feb. 5, 2026`, `Stand: 5.2.2026`.
  static func tellUpdate(_ text: String) -> Bool {
    Tokenizer.words(in: text).prefix(6).contains { updateWords.contains(Tokenizer.fold($0)) }
  }

  private static let updateWords: Set<String> = [
    "updated", "update", "modified", "aktualisiert", "stand", "mis", "actualizado", "aggiornato",
    "atualizado", "aktualizacja", "zaktualizowano", "bijgewerkt", "обновлено", "оновлено",
    "uppdaterad", "oppdatert", "opdateret", "modifie",
  ]
}
