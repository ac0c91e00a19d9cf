/// Joins words that were broken at the ends of lines.
struct PDFHyphens {
  /// The words of the document, in small letters, but those that a line's end broke.
  private let words: Set<Substring>

  init(_ pages: [PDFPage]) {
    var words: Set<Substring> = []
    for line in pages.lazy.flatMap(\.blocks).flatMap(\.lines) {
      var own = line.text.lowercased().split(separator: " ")
      if own.last.map({ PDFHyphens.isBroken($0) }) ?? false { own.removeLast() }
      words.formUnion(own.lazy.map(PDFHyphens.bare))
    }
    self.words = words
  }

  /// A text and the line after it.
  func join(_ text: String, _ line: String) -> String {
    guard PDFHyphens.isBroken(text), let head = text.split(separator: " ").last,
      let tail = line.split(separator: " ").first
    else { return text + " " + line }
    return (keepsHyphen(head.dropLast(), tail) ? text : String(text.dropLast())) + line
  }

  static func isBroken(_ text: some StringProtocol) -> Bool {
    guard let last = text.unicodeScalars.last, "-\u{2010}\u{AD}".unicodeScalars.contains(last)
    else {
      return false
    }
    return text.unicodeScalars.dropLast().last?.properties.isAlphabetic ?? false
  }

  /// Whether the hyphen belongs to the word: `Post-Soviet`, and `well-known` where the document has
  /// that unbroken and `wellknown` nowhere.
  private func keepsHyphen(_ head: Substring, _ tail: Substring) -> Bool {
    guard tail.unicodeScalars.first?.properties.isLowercase ?? false else { return true }
    let start = PDFHyphens.bare(head.lowercased()[...])
    let end = PDFHyphens.bare(tail.lowercased()[...])
    if words.contains(start + end) { return false }
    return words.contains(start + "-" + end)
  }

  private static func bare(_ word: Substring) -> Substring {
    var word = word
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }
}
