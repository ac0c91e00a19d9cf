import Articles

/// The place, day and agency before the first sentence: `ABU DHABI, Feb. 5 (Reuters) - `.
struct Dateline: Hashable {
  /// As written, without the dash: `ABU DHABI, Feb. 5 (Reuters)`.
  let text: String
  /// The agency in parentheses.
  let agency: String?
  /// The day, where the dateline has a whole one with its year.
  let day: Day?

  /// The dateline at the beginning of a text.
  ///
  /// It begins with a place, most of its words in capitals or followed by an agency in parentheses,
  /// and ends with a dash.
  static func read(_ body: String) -> Dateline? {
    guard let dash = endOfDateline(body) else { return nil }
    let text = body[..<dash].trimmed
    guard let first = text.unicodeScalars.first, first.properties.isUppercase else { return nil }
    let agency = agency(in: text)
    guard hasPlaceInCapitals(text) || agency != nil else { return nil }
    return Dateline(text: text, agency: agency, day: DateNotation.date(in: text)?.day)
  }

  /// The text of a paragraph after its dateline.
  static func sentence(after text: String) -> String {
    guard let dash = endOfDateline(text) else { return text }
    return text[dash...].drop { $0.isWhitespace || "-–—".contains($0) }.trimmed
  }

  /// Where the first dash that stands between spaces begins, within the first words.
  private static func endOfDateline(_ text: String) -> String.Index? {
    var before: Character?
    var index = text.startIndex
    var length = 0
    while index < text.endIndex, length < 100 {
      let character = text[index]
      if character == "\n" { return nil }
      let next = text.index(after: index)
      let isSpaced = before?.isWhitespace ?? false || before == ")"
      if "-–—".contains(character), isSpaced || character == "—" {
        let after = next < text.endIndex ? text[next] : " "
        if after.isWhitespace || after == "-" || character == "—" { return index }
      }
      if ".!?".contains(character), next < text.endIndex, text[next].isWhitespace,
        let before, before.isLowercase, length > 40
      {
        return nil
      }
      before = character
      index = next
      length += 1
    }
    return nil
  }

  private static func hasPlaceInCapitals(_ text: String) -> Bool {
    let place = text.prefix { $0 != "," && $0 != "(" && $0 != "/" }
    let letters = place.filter(\.isLetter)
    return letters.count >= 3 && letters.allSatisfy { !$0.isLowercase }
      && place.split(separator: " ").count <= 5
  }

  private static func agency(in text: String) -> String? {
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close,
      text[text.index(after: close)...].trimmed.isEmpty
    else { return nil }
    let name = text[text.index(after: open)..<close].trimmed
    guard (2...40).contains(name.utf8.count), name.first?.isUppercase ?? false || name == "dpa"
    else { return nil }
    return name
  }
}
