import Articles

/// What is compared of a publisher's name: the same name is written in many ways.
enum SourceName {
  /// The name without case, accents, spaces, punctuation, a "The" before it and a ".com" after it:
  /// `cbsnews` for "CBS News", "CBS NEWS" and "cbsnews.com".
  static func key(_ name: String) -> String {
    var words = Tokenizer.folded(name).split(separator: " ")
    if words.count > 1, words.first == "the" { words.removeFirst() }
    if words.count > 1, words.last == "com", name.lowercased().hasSuffix(".com") {
      words.removeLast()
    }
    // A name of signs alone is compared as it is.
    return words.isEmpty ? name.lowercased() : words.joined()
  }

  /// Whether a domain is surely that of a publisher, as its name is in it: `nytimes.com` of "The
  /// New York Times", `bbc.co.uk` of "BBC News", `theverge.com` of "Verge".
  static func fits(_ name: String, domain: String) -> Bool {
    let key = key(name)
    let label = Tokenizer.folded(SourceDomain.label(of: domain)).filter { $0 != " " }
    // No label is longer than 63 letters.
    guard (2...63).contains(label.utf8.count) else { return false }
    if key.utf8.count > 2, label.hasPrefix(key) || label.hasSuffix(key) { return true }
    return isMade(Array(label.utf8), ofBeginningsOf: Tokenizer.folded(name))
  }

  /// Whether letters can be put together from the beginnings of some words, in their order.
  private static func isMade(_ letters: [UInt8], ofBeginningsOf words: String) -> Bool {
    /// Up to where the letters are made by the words so far.
    var reached: Set<Int> = [0]
    for word in words.split(separator: " ").prefix(16) {
      for start in reached {
        let shared = zip(letters[start...], word.utf8).prefix { $0 == $1 }.count
        if shared > 0 { reached.formUnion(start + 1...start + shared) }
      }
    }
    return reached.contains(letters.count)
  }
}
