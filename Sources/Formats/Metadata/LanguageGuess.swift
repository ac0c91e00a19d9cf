import CLanguages

/// The language of a text by its words, as CLD2 finds it.
struct LanguageGuess {
  /// A BCP 47 tag: `en`, `zh-Hant`.
  let tag: String
  /// How much of the text is in it, of 100.
  let percent: Int

  /// How many bytes of a text are looked at: its beginning tells, where that is in one language,
  /// and otherwise more of it. What comes after tells hardly anything, and takes longer.
  private static let sizes = (lead: 512, most: 2048)
  /// From here on a text is in one language.
  private static let pure = 90

  /// What CLD2 is sure of; nil of a text of which it is not.
  init?(_ text: String) {
    var text = text
    let guess = text.withUTF8 { bytes -> LanguageGuess? in
      let lead = LanguageGuess(bytes, atMost: LanguageGuess.sizes.lead)
      let isPure = lead.map { $0.percent >= LanguageGuess.pure } ?? false
      if isPure || bytes.count <= LanguageGuess.sizes.lead { return lead }
      return LanguageGuess(bytes, atMost: LanguageGuess.sizes.most)
    }
    guard let guess else { return nil }
    self = guess
  }

  private init?(_ bytes: UnsafeBufferPointer<UInt8>, atMost size: Int) {
    var end = min(bytes.count, size)
    // A character that the cut goes through is left out: CLD2 reads beyond what is no UTF-8.
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    guard let start = bytes.baseAddress else { return nil }
    let guess = guess_language(
      UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self), Int32(end), nil)
    guard guess.is_reliable, let code = guess.tag,
      let tag = LanguageGuess.tag(ofCLD2: String(cString: code))
    else { return nil }
    self.tag = tag
    percent = Int(guess.percent)
  }

  /// The tag for one of CLD2's codes, some of which are older than BCP 47; nil for those of no
  /// language.
  static func tag(ofCLD2 code: String) -> String? {
    if let tag = renamed[code] { return tag }
    let language = code.prefix { $0 != "-" }
    let isLanguage = (2...3).contains(language.utf8.count) && !language.hasPrefix("zz")
    return isLanguage && !["un", "xx", "tlh"].contains(language) ? code : nil
  }

  private static let renamed = [
    "iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr", "tl": "fil",
  ]
}
