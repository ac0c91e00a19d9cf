import Articles

/// What labels mean that go by many names: `date` and `fecha` are one.
enum Labels {
  /// The meaning of each name, in small letters without diacritics.
  static func meanings<Meaning>(_ names: [(Meaning, [String])]) -> [String: Meaning] {
    var meanings: [String: Meaning] = [:]
    for (meaning, names) in names {
      for name in names { meanings[Tokenizer.folded(name)] = meaning }
    }
    return meanings
  }
}
