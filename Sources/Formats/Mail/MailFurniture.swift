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
      let candidate = FurnitureCandidate(text)
      seen += text.utf8.count
      if isFooter(candidate) {
        // What follows the footer's first words is footer, too, if it is little.
        if (total - seen) * 4 <= total { break }
        continue
      }
      let isFurniture = isPaddedBlank(text) || isWebLink(candidate)
      // A line that is the whole block has been asked already.
      let rest = isFurniture ? [] : block.count == 1 ? block : block.filter { !isAlone($0) }[...]
      kept += kept.isEmpty || rest.isEmpty ? rest : [""] + rest
    }
    return kept
  }

  /// Whether a text is the link, or the line, to the mail's page on the web.
  static func isWebLink(_ text: String) -> Bool { isWebLink(FurnitureCandidate(text)) }

  private static func isWebLink(_ candidate: FurnitureCandidate?) -> Bool {
    guard let candidate, candidate.text.utf8.count <= 300, candidate.words.bytes.count <= 120 else {
      return false
    }
    return webLinks.begin(candidate.words)
      || (webLinks.appear(in: candidate.words) && !TextLines.endsSentence(candidate.text))
  }

  // MARK: Lines and blocks

  /// The lines between empty ones.
  private static func blocks(of lines: ArraySlice<Substring>) -> [ArraySlice<Substring>] {
    lines.split(whereSeparator: \.isEmpty)
  }

  /// A line of a block that is furniture by itself.
  private static func isAlone(_ line: Substring) -> Bool {
    guard line.utf8.count <= 160 else { return false }
    let candidate = FurnitureCandidate(String(line))
    return isWebLink(candidate) || (isFooter(candidate) && !TextLines.endsSentence(line))
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

  private static func isFooter(_ candidate: FurnitureCandidate?) -> Bool {
    guard let candidate else { return false }
    if candidate.words.bytes.count <= 600, sureFooters.appear(in: candidate.words) { return true }
    return isConfidential(candidate.words) || isLinkBar(candidate)
  }

  /// Links side by side, of which one is such as only footers have: `Unsubscribe | Contact us`.
  private static func isLinkBar(_ candidate: FurnitureCandidate) -> Bool {
    guard candidate.text.utf8.count <= 300,
      candidate.hasAddress || footerLinkPhrases.appear(in: candidate.words)
    else { return false }
    return candidate.text.unicodeScalars.split(whereSeparator: linkMarks.contains).contains {
      footerLinks.contains(Tokenizer.folded(Substring($0)))
    }
  }

  /// Most texts have none of the links, and need not be taken apart.
  private static let footerLinkPhrases = MailPhrases(Array(footerLinks))

  private static let linkMarks: Set<Unicode.Scalar> = [
    "|", "•", "·", "/", "–", "—", "-", "[", "]", "(", ")", "<", ">",
  ]

  /// `This e-mail and any attachments are confidential ...`
  private static func isConfidential(_ words: FoldedWords) -> Bool {
    confidentialStarts.begin(words) && confidentialWords.appear(in: words)
  }
}

/// A text that may be furniture, with all that is asked of it, found once.
private struct FurnitureCandidate {
  let text: String
  /// Whether an address of the web stands in it.
  let hasAddress: Bool
  /// Its words without such addresses.
  let words: FoldedWords

  /// Nil for a text that is too long for furniture.
  init?(_ text: String) {
    guard text.utf8.count <= 2_000 else { return nil }
    self.text = text
    hasAddress = FurnitureCandidate.hasAddress(text[...])
    words = FoldedWords(hasAddress ? FurnitureCandidate.withoutAddresses(text) : text)
  }

  private static func hasAddress(_ text: Substring) -> Bool {
    text.utf8.contains(0x2F) && text.contains("://")
  }

  private static func withoutAddresses(_ text: String) -> String {
    text.unicodeScalars.split(whereSeparator: \.isBlank).map(Substring.init)
      .filter { !hasAddress($0) }.joined(separator: " ")
  }
}
