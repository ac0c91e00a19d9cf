import Articles

/// Gathers the words that the articles of an import bring, each once in each language. Each thread
/// has one of its own.
final class NewWords {
  private var finder = NewWordFinder()

  /// How many words the body of an article has, and the folded words of all its parts that were not
  /// met before. Numbers, and what is too long for a word, have no forms, and are left out.
  func words(
    of draft: ArticleDraft, _ names: NameColumns
  ) -> (inBody: Int, new: [String]) {
    finder.begin(language: Vocabulary.language(of: draft))
    let inBody = finder.add(draft.body)
    finder.add(draft.headline?.value)
    finder.add(draft.source?.value)
    for name in draft.byline?.value ?? [] { finder.add(name) }
    for caption in draft.captions { finder.add(caption) }
    // A name in full may have words that the text has not.
    for names in names.all { finder.add(names) }
    return (inBody, finder.new)
  }
}

/// Goes through the words of texts. (Each access of a class's own variables would be checked, and
/// costs as much as a word.)
private struct NewWordFinder {
  private(set) var new: [String] = []
  /// The hashes of the words met so far: they take less memory than the words. Of two words with
  /// one hash, which a million words hardly ever have, the second is not found as a form of
  /// another.
  private var seen = HashSet()
  /// The words of one text, and their hashes. To look all of them up at once takes less than to do
  /// so one by one: the places in a large table come from afar, and so many of them come together.
  private var words: [Range<Int>] = []
  private var hashes: [UInt64] = []
  private var folded: [UInt8] = []
  /// The hash of the language of the article.
  private var language: UInt64 = 0

  mutating func begin(language: String) {
    // Of a text that is no word: with its own name, as "en" in English, each language would make
    // the same hash, and "fr" in French would be taken for it.
    self.language = Tokenizer.hash("language \(language)".utf8)
    new = []
  }

  /// Adds the new words of a text, and counts all.
  @discardableResult
  mutating func add(_ text: String?) -> Int {
    guard var text else { return 0 }
    return text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = 0
    words.removeAll(keepingCapacity: true)
    hashes.removeAll(keepingCapacity: true)
    Tokenizer.forEachHashedToken(of: bytes) { token, _ in
      count += 1
      guard !(0x30...0x39).contains(bytes[token.range.lowerBound]),
        token.range.count < TableIndex.longestTerm
      else { return }
      words.append(token.range)
      hashes.append(token.hash ^ language)
    }
    for index in seen.indicesOfNew(in: hashes) { new.append(fold(words[index], of: bytes)) }
    return count
  }

  private mutating func fold(_ word: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> String {
    folded.removeAll(keepingCapacity: true)
    Tokenizer.fold(bytes, word, into: &folded)
    return String(decoding: folded, as: UTF8.self)
  }
}
