/// The lines and paragraphs of a plain text.
enum TextLines {
  /// The lines of a text without white space at their ends; the space before a line is kept.
  static func lines(of text: String) -> [Substring] {
    var text = text
    let ends = text.withUTF8 { bytes in
      bytes.indices.filter { bytes[$0] == 0x0A } + [bytes.count]
    }
    var start = text.startIndex
    var offset = 0
    return ends.map { end in
      let stop = text.utf8.index(start, offsetBy: end - offset)
      defer {
        start = stop < text.endIndex ? text.utf8.index(after: stop) : stop
        offset = end + 1
      }
      return text[start..<stop].trimmedAtEnd
    }
  }

  /// Whether lines were broken to fit a width, so that a paragraph has many of them.
  ///
  /// Wrapped lines are of like length, seldom end a sentence, and none is much longer than the
  /// rest.
  static func areWrapped(_ lines: [Substring]) -> Bool {
    var pairs = 0
    var continued = 0
    var longest = 0
    var isBefore = false
    for index in lines.indices {
      let length = lines[index].utf8.count
      longest = max(longest, length)
      if length == 0 {
        isBefore = false
        continue
      }
      if isBefore, !lines[index].isIndented {
        pairs += 1
        if !endsSentence(lines[index - 1]) { continued += 1 }
      }
      isBefore = length > 40
    }
    return pairs >= 2 && longest <= 200 && continued * 2 > pairs
  }

  /// The paragraphs: parted by empty lines, and, where lines are not wrapped, one a line. In
  /// wrapped text an indented line begins one, too.
  static func paragraphs(of lines: ArraySlice<Substring>, wrapped: Bool) -> [String] {
    var paragraphs: [String] = []
    var continues = false
    for line in lines {
      let text = line.trimmed
      if text.isEmpty {
        continues = false
      } else if wrapped, continues, !line.isIndented,
        let last = paragraphs.indices.last
      {
        join(text, to: &paragraphs[last])
      } else {
        paragraphs.append(text)
        continues = true
      }
    }
    return paragraphs
  }

  /// The paragraphs of a text that came as one value; tools part them by one line end or by two.
  static func paragraphs(ofText text: String) -> [String] {
    let lines = lines(of: text)
    return paragraphs(of: lines[...], wrapped: areWrapped(lines))
  }

  /// Joins a wrapped line to the text before it. A hyphen at the end of a line stays: whether it
  /// was there before the line was broken cannot be known.
  private static func join(_ line: String, to paragraph: inout String) {
    let last = paragraph.utf8.last
    let beforeLast = paragraph.utf8.dropLast().last
    let isHyphenated = last == 0x2D && beforeLast != 0x20 && beforeLast != 0x2D
    paragraph += isHyphenated ? line : " " + line
  }

  /// Whether a line ends like a sentence, closing quotes and brackets aside.
  static func endsSentence(_ line: some StringProtocol) -> Bool {
    for scalar in line.unicodeScalars.reversed() {
      switch scalar {
      case "\"", "'", ")", "]", "”", "’", "»", "“": continue
      case ".", "!", "?", "…", ":": return true
      default: return false
      }
    }
    return false
  }
}
