import Articles

/// The lines above an article in Factiva's layout without field codes: the headline, perhaps the
/// writer, the number of words, the day, perhaps the time, the source and its code, and others up
/// to the copyright.
enum FactivaHeader {
  /// The fields that some lines hold, and how many of the lines belong to the header.
  ///
  /// - Parameter lines: what follows on the headline, line by line.
  static func read(_ lines: [String]) -> (
    fields: [(code: String, paragraphs: [String])], count: Int
  ) {
    let head = Array(lines.prefix(longest))
    guard let day = head.indices.first(where: { isDay(head, $0) }) else { return ([], 0) }
    var fields: [(code: String, paragraphs: [String])] = [("PD", [head[day]])]
    for line in head[..<day] where Bylines.mayBegin(line) { fields.append(("BY", [line])) }
    var next = day + 1
    if next < head.count, isTime(head[next]) {
      fields.append(("ET", [head[next]]))
      next += 1
    }
    if next < head.count {
      fields.append(("SN", [head[next]]))
      next += 1
    }
    let end = end(of: head, from: next)
    if let language = head[next..<end].first(where: namesLanguage) {
      fields.append(("LA", [language]))
    }
    return (fields, end)
  }

  /// The line that closes an article: `Document SDDZ000020171120edbk0000e`.
  static func isDocumentLine(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0].hasPrefix("Do"), words[1].utf8.count >= 20 else {
      return false
    }
    return words[1].utf8.allSatisfy(\.isASCIILetterOrDigit) && words[1].hasDigit
  }

  /// A header has no more lines than there are fields above the text.
  private static let longest = 20

  /// Whether a line is the day of publication: it is nothing but a date, after the number of words.
  private static func isDay(_ lines: [String], _ index: Int) -> Bool {
    guard DateNotation.date(ofLine: lines[index]) != nil else { return false }
    return index == 0 || isWordCount(lines[index - 1])
  }

  /// `1,038 words`, `664 Wörter`, `295 mots`
  private static func isWordCount(_ line: String) -> Bool {
    guard line.utf8.count <= 40, let first = line.utf8.first else { return false }
    return first.isASCIIDigit
  }

  /// `10:32`, `10:32 AM`
  private static func isTime(_ line: String) -> Bool {
    line.utf8.count <= 12 && line.hasDigit && line.contains(":")
  }

  /// Where the text begins: after the copyright, or after the language where there is none.
  private static func end(of lines: [String], from start: Int) -> Int {
    let copyright = lines[start...].firstIndex { line in
      ["copyright", "©", "(c)"].contains { line.lowercased().hasPrefix($0) }
    }
    if let copyright { return copyright + 1 }
    let language = lines[start...].firstIndex(where: namesLanguage)
    return language.map { $0 + 1 } ?? min(start + 1, lines.count)
  }

  /// Whether a line is a language's name, and not the short code of a source.
  private static func namesLanguage(_ line: String) -> Bool {
    line.utf8.count > 3 && line.allSatisfy(\.isLetter) && Languages.tag(line) != nil
  }
}
