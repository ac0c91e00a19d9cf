/// Text on a terminal: what may be sent to it, and how wide it stands there.
public enum TerminalText {
  /// The text without the characters by which it could steer a terminal or turn its direction; tabs
  /// and line ends stay.
  public static func safe(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isSafe($0) }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter(isSafe)))
  }

  /// The same on one line, white space being single spaces.
  public static func line(_ text: String) -> String {
    if text.isPlainLine { return text }
    return text.split(whereSeparator: \.isWhitespace).map { safe(String($0)) }.joined(
      separator: " ")
  }

  /// A path as it can stand in a message: control characters written as `\n`, `\u{7}`.
  public static func path(_ path: String) -> String {
    path.unicodeScalars.map {
      isSafe($0) && $0 != "\n" && $0 != "\t" ? String($0) : $0.escaped(asASCII: true)
    }
    .joined()
  }

  static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0: false
    // Marks, embeddings and isolates of direction.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }

  /// How many columns of a terminal a text takes.
  public static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + width($1) }
  }

  private static func width(_ character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    // Latin letters, which need not be looked up.
    if (0xC0..<0x300).contains(first.value), character.unicodeScalars.count == 1 { return 1 }
    switch first.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // An emoji by itself, or made one by the selector after it.
    if first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") {
      return 2
    }
    switch first.value {
    // Unicode Standard Annex 11: the wide and full-width blocks, and emoji.
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// The beginning of a text in at most `width` columns, with `…` where something was cut: after a
  /// whole word, where that leaves most of the room in use.
  public static func fit(_ text: String, _ width: Int) -> String {
    guard self.width(text) > width else { return text }
    var fitted = ""
    var used = 0
    for character in text {
      used += self.width(character)
      if used > width - 1 {
        if character != " " { fitted = fitted.endingWithAWord }
        break
      }
      fitted.append(character)
    }
    while let last = fitted.last, " ,;:".contains(last) { fitted.removeLast() }
    return fitted + "…"
  }

  /// A text padded with spaces to `width` columns.
  public static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(text)))
  }

  /// The lines of a text broken between words to at most `width` columns.
  public static func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for bytes in text.utf8.split(separator: 0x20) {
      let word = Substring(bytes)
      let wordWidth = self.width(String(word))
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        line = ""
        used = 0
      }
      line += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + wordWidth
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// A text of several lines, of which those that are too wide are broken between words, further
  /// lines under the first.
  public static func broken(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard self.width(String(line)) > width else { return [String(line)] }
      let indent = String(line.prefix { $0 == " " })
      return wrap(String(line), max(1, width - indent.count)).map { indent + $0 }
    }
    .joined(separator: "\n")
  }

  /// Texts side by side, each in lines of its own: the lines of the row, with two spaces between
  /// the columns.
  public static func row(_ cells: [[String]], _ widths: [Int]) -> [String] {
    (0..<(cells.map(\.count).max() ?? 0)).map { line in
      zip(cells, widths).map { pad(line < $0.count ? $0[line] : "", $1) }
        .joined(separator: "  ").trimmingTrailingSpaces
    }
  }

  /// The same for a place that nothing may reach out of: words that are longer are cut, too.
  static func wrap(_ text: String, cuttingAt width: Int) -> [String] {
    wrap(text, width).flatMap { line in
      guard self.width(line) > width else { return [line] }
      var lines: [String] = []
      var piece = ""
      var used = 0
      for character in line {
        let characterWidth = self.width(character)
        if used + characterWidth > width, used > 0 {
          lines.append(piece)
          (piece, used) = ("", 0)
        }
        piece.append(character)
        used += characterWidth
      }
      return lines + [piece]
    }
  }
}

extension String {
  /// The text without the part of a word at its end; all of it where little else would be left.
  fileprivate var endingWithAWord: String {
    guard let space = lastIndex(of: " "), space.utf16Offset(in: self) * 2 > utf16.count else {
      return self
    }
    return String(self[..<space])
  }

  /// The text without spaces at its end.
  public var trimmingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
