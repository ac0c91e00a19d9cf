import Articles

/// Lines such as `Source: CBS News` at the top of a text.
enum HeaderLine {
  /// The name and the value of a header line; a leading `--` is passed over. Nil for other lines.
  static func parts(of line: String) -> (name: String, value: String)? {
    guard line.utf8.count <= 600 else { return nil }
    let text = withoutDashes(line)
    guard let colon = text.firstIndex(ofAny: ":", within: 40) else { return nil }
    let name = text[..<colon].trimmed
    let value = text[text.index(after: colon)...]
    guard (1...30).contains(name.utf8.count), !value.hasPrefix("//"),
      name.split(separator: " ").count <= 3, name.unicodeScalars.allSatisfy(isNameCharacter)
    else { return nil }
    return (name, value.trimmed)
  }

  /// `date 2026-02-05` at the beginning of a line, without a colon, and the text after it.
  static func dayBeforeText(_ line: String) -> (day: Day, text: String)? {
    let text = withoutDashes(line)
    guard let word = text.firstWord(within: 24), text[word.endIndex...].prefix(6).hasDigit,
      PartNames.part(String(word)) == .published
    else { return nil }
    let rest = text[word.endIndex...].drop(while: \.isWhitespace)
    let digits = rest.prefix(10)
    guard digits.utf8.count == 10, let day = Day(digits) else { return nil }
    let after = rest[digits.endIndex...]
    guard after.isEmpty || after.first?.isWhitespace ?? false else { return nil }
    // A number after the day is its time, not the text.
    guard !(after.trimmed.first?.isNumber ?? false) else { return nil }
    return (day, after.trimmed)
  }

  private static func withoutDashes(_ line: String) -> Substring {
    line.hasPrefix("--") ? line.drop { $0 == "-" || $0.isWhitespace } : line[...]
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == " " || scalar == "_" || scalar == "-"
      || scalar == "\u{A0}"
  }
}
