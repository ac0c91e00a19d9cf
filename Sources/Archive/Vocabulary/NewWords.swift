import Articles

/// Gathers the words that the articles of an import bring, each once in each language. Each thread
/// has one of its own.
final class NewWords {
  /// The hashes of the words met so far: they take less memory than the words. Of two words with
  /// one hash, which a million words hardly ever have, the second is not found as a form of
  /// another.
  private var seen: Set<UInt64> = []
  /// The hashes met last, by their last bits: most words are among them, and a set takes longer.
  private var recent = [UInt64](repeating: 0, count: 1 << 14)
  private var folded: [UInt8] = []
  /// The hash of the language of the article.
  private var language: UInt64 = 0

  /// How many words the body of an article has, and the folded words of all its parts that were not
  /// met before. Numbers have no forms, and are left out.
  func words(of draft: ArticleDraft) -> (inBody: Int, new: [String]) {
    var new: [String] = []
    language = Tokenizer.hash(Vocabulary.language(of: draft).utf8)
    let inBody = add(draft.body, to: &new)
    add(draft.headline?.value, to: &new)
    add(draft.source?.value, to: &new)
    for name in draft.byline?.value ?? [] { add(name, to: &new) }
    for caption in draft.captions { add(caption, to: &new) }
    return (inBody, new)
  }

  /// Adds the new words of a text, and counts all.
  @discardableResult
  private func add(_ text: String?, to new: inout [String]) -> Int {
    guard var text else { return 0 }
    var count = 0
    text.withUTF8 { bytes in
      Tokenizer.forEachToken(of: bytes) { token in
        count += 1
        guard bytes[token.lowerBound] &- 0x30 >= 10 else { return }
        folded.removeAll(keepingCapacity: true)
        Tokenizer.fold(bytes, token, into: &folded)
        let hash = Tokenizer.hash(folded) ^ language
        let place = Int(truncatingIfNeeded: hash) & (recent.count - 1)
        guard recent[place] != hash else { return }
        recent[place] = hash
        if seen.insert(hash).inserted {
          new.append(String(decoding: folded, as: UTF8.self))
        }
      }
    }
    return count
  }
}
