import Articles

/// What stands before a date and tells what happened on it.
enum DateLabels {
  /// A date in a text, and whether the words before it say that something was changed then.
  typealias Labelled = (date: NewsDate, isUpdate: Bool)

  /// The dates of a short text: `Published Feb. 5, 2026. Updated Feb. 6, 2026`.
  static func dates(in text: String, order: DateOrder?) -> [Labelled] {
    let reader = DateReader(text, order: order)
    var dates: [Labelled] = []
    var start = 0
    while dates.count < 4, let found = reader.read(from: start) {
      let first = found.used.min() ?? start
      let words = reader.lexemes[min(start, first)..<first].map(\.kind)
      dates.append((found.date, words.contains(where: isUpdate)))
      start = (found.used.max() ?? start) + 1
    }
    guard let whole = DateNotation.date(ofWhole: text) else { return dates }
    return [(whole, dates.first?.isUpdate ?? false)]
  }

  private static func isUpdate(_ kind: DateLexeme.Kind) -> Bool {
    if case .word(let word) = kind { updateWords.contains(word) } else { false }
  }

  private static let updateWords: Set<String> = [
    "updated", "update", "modified", "aktualisiert", "stand", "mis", "actualizado",
    "actualizada", "aggiornato", "atualizado", "aktualizacja", "zaktualizowano", "bijgewerkt",
    "обновлено", "оновлено", "uppdaterad", "oppdatert", "opdateret", "modifie", "changed",
    "edited", "geandert", "aggiornamento", "guncelleme", "actualise", "actualisee", "actualizacion",
    "atualizada", "atualizacao", "bearbeitet", "modificado", "modificato", "revised", "изменено",
    "змінено", "aktualizovano",
  ]
}
