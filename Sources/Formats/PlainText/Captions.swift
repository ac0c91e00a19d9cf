import Articles

/// Captions and credits of pictures that stand among the paragraphs of a text.
enum Captions {
  /// Whether a paragraph is a caption, by the label at its beginning or the credit at its end.
  static func isCaption(_ paragraph: String) -> Bool {
    guard paragraph.utf8.count <= 700 else { return false }
    return beginsWithLabel(paragraph) || endsWithCredit(paragraph)
  }

  // MARK: Labels

  private static func beginsWithLabel(_ paragraph: String) -> Bool {
    let isBracketed = paragraph.utf8.first == 0x28 || paragraph.utf8.first == 0x5B
    let text = isBracketed ? paragraph.dropFirst() : paragraph[...]
    switch text.utf8.first {
    case UInt8(ascii: "F"): if isFilePhoto(text) { return true }
    case UInt8(ascii: "P"), UInt8(ascii: "p"): if isPhotoBy(text) { return true }
    default: break
    }
    guard let end = text.firstIndex(ofAny: ":.", within: 31) else { return false }
    let label = Tokenizer.folded(text[..<end])
    return text[end] == ":" ? labels.contains(label) : label == "fot"
  }

  /// `FILE - The bridge in May.`
  private static func isFilePhoto(_ text: Substring) -> Bool {
    text.hasPrefix("FILE - ") || text.hasPrefix("FILE – ") || text.hasPrefix("FILE — ")
  }

  /// `Photo by Jane Doe`
  private static func isPhotoBy(_ text: Substring) -> Bool {
    let head = text.prefix(10).lowercased()
    guard head.hasPrefix("photo by ") || head.hasPrefix("photos by ") else { return false }
    return !TextLines.endsSentence(text) || text.utf8.count <= 80
  }

  private static let labels: Set<String> = [
    "photo", "photos", "photograph", "photographs", "photo credit", "picture", "image",
    "image credit", "image source", "image caption", "caption", "file photo", "credit", "getty",
    "foto", "fotos", "bild", "bildquelle", "symbolbild", "archivfoto", "archivbild", "credit photo",
    "legende", "imagen", "imagem", "immagine", "fotografia", "zdjecie", "fot", "beeld", "фото",
    "фотография", "світлина", "illustration", "grafik", "graphic",
  ]

  // MARK: Credits

  /// Whether the last words credit a picture: `SIMON WOHLFAHRT/AFP via Getty Images`,
  /// `(AP Photo/Jane Doe)`, `Photo: Jane Doe/Reuters`, `© Jane Doe`.
  private static func endsWithCredit(_ paragraph: String) -> Bool {
    if let bracketed = lastBracket(of: paragraph) { return isBracketedCredit(String(bracketed)) }
    guard !TextLines.endsSentence(paragraph) else { return false }
    let tail = Sentences.split(paragraph).last ?? paragraph
    return tail.utf8.count <= 120 && isCredit(tail)
  }

  /// The text in brackets at the very end, with or without a full stop.
  private static func lastBracket(of text: String) -> Substring? {
    var end = text.utf8.endIndex
    guard let last = text.utf8.last else { return nil }
    if last == UInt8(ascii: "."), text.utf8.count > 1 { end = text.utf8.index(before: end) }
    let close = text.utf8.index(before: end)
    let opening: UInt8
    switch text.utf8[close] {
    case UInt8(ascii: ")"): opening = UInt8(ascii: "(")
    case UInt8(ascii: "]"): opening = UInt8(ascii: "[")
    default: return nil
    }
    guard let open = text.utf8[..<close].lastIndex(of: opening) else { return nil }
    return text[text.utf8.index(after: open)..<close]
  }

  private static func isBracketedCredit(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    let words = Tokenizer.words(in: text).map(Tokenizer.fold)
    if let first = words.first, labels.contains(first), text.contains(":") { return true }
    if words.starts(with: ["photo", "by"]) { return true }
    return (text.contains("/") || words.contains("via") || words.contains("photo"))
      && isCredit(text)
  }

  /// Whether a piece of text is a credit: an agency or stock of pictures, and otherwise nothing but
  /// names.
  private static func isCredit(_ text: String) -> Bool {
    let words = text.unicodeScalars.split {
      $0.isBlank || $0 == "/" || $0 == "," || $0 == "|"
    }
    guard (1...14).contains(words.count), words.allSatisfy({ mayStandInCredit(Substring($0)) })
    else { return false }
    let lower = text.lowercased()
    if lower.contains("getty images") || lower.contains("ap photo") || text.hasPrefix("©") {
      return true
    }
    let folded = Set(Tokenizer.words(in: text).map(Tokenizer.fold))
    let hasStock = !folded.isDisjoint(with: stocks)
    return hasStock
      && (text.contains("/") || folded.contains("via") || folded.contains("photo")
        || folded.contains("handout") || words.count <= 4)
  }

  /// Whether a word is a name or joins names.
  private static func mayStandInCredit(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return true }
    let isSmall = first.isASCII ? first.value &- 0x61 < 26 : first.properties.isLowercase
    return !isSmall || creditJoiners.contains(word.lowercased())
  }

  private static let creditJoiners: Set<String> = [
    "via", "for", "by", "and", "the", "of", "de", "van", "von", "der", "pool", "handout", "photo",
    "file", "images", "picture", "alliance", "dpa", "stock", "/",
  ]
  private static let stocks: Set<String> = [
    "getty", "afp", "reuters", "ap", "epa", "shutterstock", "alamy", "istock", "dpa", "ansa", "efe",
    "tass", "anadolu", "zuma", "upi", "xinhua", "bloomberg", "imago", "handout", "adobestock",
    "unsplash", "wikimedia", "redux", "magnum", "maxar", "planetlabs", "nurphoto", "sipa", "abaca",
    "belga", "pap", "keystone", "ritzau", "ntb", "alliance",
  ]
}
