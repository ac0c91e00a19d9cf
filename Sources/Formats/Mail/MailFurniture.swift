import Articles

/// What mails have around their text: how to see them on the web, how to be sent no more of them,
/// signatures, notes on confidence.
enum MailFurniture {
  /// The lines of a text without signatures and without what newsletters put around their articles.
  static func removed(from lines: [Substring]) -> [Substring] {
    let lines = withoutSignature(lines)
    let total = lines.reduce(0) { $0 + $1.utf8.count }
    var kept: [Substring] = []
    var seen = 0
    for block in blocks(of: lines) {
      let text = block.joined(separator: " ")
      seen += text.utf8.count
      if isFooter(text) {
        // What follows the footer's first words is footer, too, if it is little.
        if (total - seen) * 4 <= total { break }
        continue
      }
      let rest = isPaddedBlank(text) || isWebLink(text) ? [] : block.filter { !isAlone($0) }
      kept += kept.isEmpty || rest.isEmpty ? rest : [""] + rest
    }
    return kept
  }

  /// Whether a text is the link, or the line, to the mail's page on the web.
  static func isWebLink(_ text: String) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    let words = FoldedWords(withoutAddresses(text[...]))
    guard words.bytes.count <= 120 else { return false }
    return webLinks.begin(words) || (!TextLines.endsSentence(text) && webLinks.appear(in: words))
  }

  // MARK: Lines and blocks

  /// The lines between empty ones.
  private static func blocks(of lines: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
    lines.split(whereSeparator: \.isEmpty)
  }

  /// A line of a block that is furniture by itself.
  private static func isAlone(_ line: Substring) -> Bool {
    guard line.utf8.count <= 160 else { return false }
    return isWebLink(String(line)) || (!TextLines.endsSentence(line) && isFooter(String(line)))
  }

  /// Text without a letter or digit, which some newsletters use to fill the list of mails.
  private static func isPaddedBlank(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0.isAlphabetic || $0.properties.numericType != nil }
  }

  /// The lines before the signature, which begins with `-- `, or a list's footer below a line of
  /// underscores.
  private static func withoutSignature(_ lines: [Substring]) -> ArraySlice<Substring> {
    var rest = 0
    for index in lines.indices.reversed() {
      let line = lines[index]
      let isSignature = line == "--"
      let isList = line.utf8.count >= 30 && line.utf8.allSatisfy { $0 == 0x5F }
      if isSignature || isList { return lines[..<index] }
      rest += line.utf8.count
      if rest > 1_000 { break }
    }
    return lines[...]
  }

  // MARK: Footers

  private static func isFooter(_ text: String) -> Bool {
    guard text.utf8.count <= 2_000 else { return false }
    let words = FoldedWords(withoutAddresses(text[...]))
    if words.bytes.count <= 600, sureFooters.appear(in: words) { return true }
    if isConfidential(words) { return true }
    return isLinkBar(text)
  }

  /// Links side by side, of which one is such as only footers have: `Unsubscribe | Contact us`.
  private static func isLinkBar(_ text: String) -> Bool {
    guard text.utf8.count <= 300 else { return false }
    return text.unicodeScalars.split(whereSeparator: linkMarks.contains).contains {
      footerLinks.contains(Tokenizer.folded(Substring($0)))
    }
  }

  private static let linkMarks: Set<Unicode.Scalar> = [
    "|", "•", "·", "/", "–", "—", "-", "[", "]", "(", ")", "<", ">",
  ]

  /// `This e-mail and any attachments are confidential ...`
  private static func isConfidential(_ words: FoldedWords) -> Bool {
    confidentialStarts.begin(words) && confidentialWords.appear(in: words)
  }

  private static func hasAddress(_ text: Substring) -> Bool {
    var text = text
    return text.utf8.contains(0x2F)
      && text.withUTF8 { $0.firstRange(ofASCII: "://") != nil }
  }

  private static func withoutAddresses(_ text: Substring) -> String {
    guard hasAddress(text) else { return String(text) }
    return text.unicodeScalars.split(whereSeparator: \.isBlank).map(Substring.init)
      .filter { !hasAddress($0) }.joined(separator: " ")
  }
}
