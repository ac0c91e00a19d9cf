import Articles

/// What a byline says of those who made its pictures, who are not its authors.
enum PictureCredits {
  /// A byline without them. Who is named for the text and the pictures together stays.
  ///
  ///     PictureCredits.removed(from: "By Ada Holm; photographs by Jo Lind")   // By Ada Holm;
  ///     PictureCredits.removed(from: "Story and photos by Ada Holm")          // Ada Holm
  static func removed(from text: String) -> String {
    let words = text.split(atASCII: { !$0.isASCIILetter }, or: { !$0.isLetter })
    guard words.contains(where: isPicture) else { return text }
    var kept = ""
    var isCredit = false
    for piece in pieces(of: text) {
      let words = piece.split(whereSeparator: \.isWhitespace)
      if let label = label(in: words) {
        var before = words[..<label.lowerBound]
        let isJoined = before.last.map { BylineText.isAnd($0) } ?? false
        if isJoined { before.removeLast() }
        // One word and "and" name the text: "Words and pictures by".
        isCredit = !isJoined || before.count != 1
        kept += (isCredit ? before : words[label.upperBound...]).joined(separator: " ")
      } else {
        // A comma goes on with a list of names, another mark begins anew.
        isCredit = isCredit && piece.first == "," && !words.contains(where: beginsText)
        if !isCredit { kept += piece }
      }
    }
    return String(kept.drop { isMark($0) || $0 == " " }).trimmed
  }

  /// The text between marks, each piece with the mark before it.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    for index in text.indices where isMark(text[index]) {
      pieces.append(text[start..<index])
      start = index
    }
    return pieces + [text[start...]]
  }

  private static func isMark(_ character: Character) -> Bool { ",;|/•·".contains(character) }

  /// The words that say that who follows made pictures: `photographs by`, `Fotos:`.
  private static func label(in words: [Substring]) -> Range<Int>? {
    guard let index = words.firstIndex(where: { isPicture($0.filter(\.isLetter)) }) else {
      return nil
    }
    if words[index].hasSuffix(":") { return index..<index + 1 }
    guard index + 1 < words.count,
      ["by", "von", "par", "por", "di", "door", "av", "af", "de"]
        .contains(words[index + 1].lowercased())
    else { return nil }
    return index..<index + 2
  }

  private static func beginsText(_ word: Substring) -> Bool {
    word.hasSuffix(":") || word.lowercased() == "by"
  }

  private static func isPicture(_ word: some StringProtocol) -> Bool {
    words.contains(Tokenizer.fold(String(word)))
  }

  /// Folded.
  private static let words: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photography", "photographed", "picture",
    "pictures", "image", "images", "illustration", "illustrations", "illustrated", "video",
    "videos", "graphic", "graphics", "foto", "fotos", "fotografie", "fotografien", "fotografia",
    "fotografias", "bild", "bilder", "illustrationen", "illustraties", "zdjecia", "zdjecie",
    "фото",
  ]
}
