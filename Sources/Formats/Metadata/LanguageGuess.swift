import CLanguages

/// The language of a text by its words, as CLD2 finds it.
struct LanguageGuess {
  /// A BCP 47 tag: `en`, `zh-Hant`.
  let tag: String
  /// How much of the text is in it, of 100.
  let percent: Int

  /// How much of a text is looked at: more tells hardly anything, and takes longer.
  private static let size = 2048

  /// What CLD2 is sure of; nil of a text of which it is not.
  init?(_ text: String) {
    var text = text
    let guess = text.withUTF8 { bytes in
      var end = min(bytes.count, LanguageGuess.size)
      // A character that the cut goes through is left out: CLD2 reads beyond what is no UTF-8.
      while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return bytes.baseAddress.map {
        guess_language(UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self), Int32(end), nil)
      }
    }
    guard let guess, guess.is_reliable, let code = guess.tag,
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
