import CStemmer

/// Takes the endings off the words of one language.
///
/// Snowball's algorithms (https://snowballstem.org), through libstemmer. Words are given as the
/// index has them, in small letters and without accents.
final class Stemmer {
  private let stemmer: OpaquePointer

  /// The stemmer of a language, as BCP 47 names it; nil where Snowball has none.
  init?(language: String) {
    let base = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    guard let stemmer = sb_stemmer_new(base, "UTF_8") else { return nil }
    self.stemmer = stemmer
  }

  deinit { sb_stemmer_delete(stemmer) }

  /// What is left of a word without its endings.
  func stem(_ word: String) -> String {
    var word = word
    return word.withUTF8 { bytes in
      guard let stem = sb_stemmer_stem(stemmer, bytes.baseAddress, Int32(clamping: bytes.count))
      else { return String(decoding: bytes, as: UTF8.self) }
      let length = Int(sb_stemmer_length(stemmer))
      return String(decoding: UnsafeBufferPointer(start: stem, count: length), as: UTF8.self)
    }
  }
}
