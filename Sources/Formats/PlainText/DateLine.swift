import Articles

/// A line at the top of a text that holds a date, alone or behind a name or a place:
/// `Harbor Wire, Feb. 5, 2026`, `Lisboa, 3 de março de 2025`.
struct DateLine {
  /// The date as written.
  let date: String
  /// What stands before it.
  let before: String?
  let isUpdate: Bool

  /// Nil where the line holds no date, or more than a date and a name.
  init?(_ line: String, order: DateOrder?) {
    guard line.utf8.count <= 160, line.hasDigit else { return nil }
    if DateLine.isDate(line, order) {
      (before, date) = (nil, line)
    } else if let index = DateLine.dateStart(in: line, order) {
      before = line[..<index].trimmed
      date = line[line.index(after: index)...].trimmed
    } else {
      return nil
    }
    isUpdate = DateLine.tellsUpdate(line)
  }

  /// Whether a line says that something was changed on its date.
  static func tellsUpdate(_ line: String) -> Bool {
    Tokenizer.words(in: line).contains { updateWords.contains(Tokenizer.fold($0)) }
  }

  private static let updateWords: Set<String> = [
    "updated", "modified", "aktualisiert", "mis", "actualizado", "aggiornato", "atualizado",
    "aktualizacja", "обновлено", "оновлено",
  ]

  /// Whether a line is a date, also one that can be read in two ways.
  private static func isDate(_ line: String, _ order: DateOrder?) -> Bool {
    if DateNotation.date(ofLine: line, order: order) != nil { return true }
    return order == nil && DateNotation.isAmbiguous(line)
      && DateNotation.date(ofLine: line, order: .dayFirst) != nil
  }

  /// The comma or dash that the date stands behind.
  private static func dateStart(in line: String, _ order: DateOrder?) -> String.Index? {
    guard line.utf8.count <= 100 else { return nil }
    let index = line.indices.first { index in
      ",-–—".contains(line[index]) && isDate(line[line.index(after: index)...].trimmed, order)
    }
    return index.flatMap { line[..<$0].trimmed.isEmpty ? nil : $0 }
  }

  // MARK: Places

  /// Whether a place stands before the date, as at the top of a letter: it has one word, capitals
  /// throughout, or a word that places have. Two words may be a person's name as well.
  var isPlaced: Bool {
    guard let before, !OrganisationWords.nameOutlet(before), !Bylines.mayBegin(before) else {
      return false
    }
    let pieces = before.split(separator: ",").map(\.trimmed)
    return (1...3).contains(pieces.count) && pieces.allSatisfy(DateLine.isPlace)
  }

  private static func isPlace(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), let first = text.unicodeScalars.first,
      first.properties.isUppercase || first.isUncased, !text.hasDigit,
      text.unicodeScalars.allSatisfy({
        $0.properties.isAlphabetic || "-.'’ ".unicodeScalars.contains($0)
      })
    else { return false }
    return words.count == 1 || BylineText.isPlace(text) || !text.contains(where: \.isLowercase)
      || Tokenizer.words(in: text).contains { placeWords.contains(Tokenizer.fold($0)) }
  }

  /// Words of the names of places, folded, that hardly stand in those of people.
  private static let placeWords: Set<String> = [
    "new", "port", "fort", "saint", "st", "sankt", "san", "santa", "santo", "sao", "los", "las",
    "rio", "bad", "north", "south", "mount", "lake", "cape", "city", "town", "springs", "beach",
    "falls", "island", "islands", "county", "am", "an", "ob", "im", "sur", "sous", "upon", "aan",
    "nad", "puerto", "ciudad", "villa", "villanueva", "porto", "nova", "nowy", "nowa", "nowe",
    "нижнии", "нижний", "новыи", "новый", "великии", "великий", "ростов", "нова", "новии", "новий",
  ]
}
