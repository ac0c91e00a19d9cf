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

  /// Where the first dash that parts a dateline from its text begins, within the first bytes:
  /// between spaces, after a bracket, or a long one.
  private static func endOfDateline(_ text: String) -> String.Index? {
    let head = Array(text.utf8.prefix(140))
    for (index, byte) in head.enumerated() {
      if byte == 0x0A { return nil }
      guard byte == UInt8(ascii: "-") || byte == 0xE2 else { continue }
      guard let dash = dash(in: head, at: index) else { continue }
      let isFree = index > 0 && (head[index - 1] == 0x20 || head[index - 1] == UInt8(ascii: ")"))
      let end = index + dash.length
      let isFollowed = end < head.count && (head[end] == 0x20 || head[end] == UInt8(ascii: "-"))
      if dash.isLong || (isFree && isFollowed) {
        return text.utf8.index(text.startIndex, offsetBy: index)
      }
    }
    return nil
  }

  /// The dash that begins here: `-`, `–` (E2 80 93), or the long `—` (E2 80 94).
  private static func dash(in head: [UInt8], at index: Int) -> (length: Int, isLong: Bool)? {
    if head[index] == UInt8(ascii: "-") { return (1, false) }
    guard index + 2 < head.count, head[index + 1] == 0x80 else { return nil }
    switch head[index + 2] {
    case 0x93: return (3, false)
    case 0x94: return (3, true)
    default: return nil
    }
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
