/// Looks for words in words, in linear time.
///
/// D. E. Knuth, J. H. Morris and V. R. Pratt, "Fast pattern matching in strings" (1977).
enum WordSearch {
  /// Where words follow one another in others, the first time.
  static func range(of words: [Int], in text: [Int]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= text.count else { return nil }
    // How many words before each place begin the words, too.
    var borders = [0]
    var length = 0
    for index in 1..<words.count {
      while length > 0, words[index] != words[length] { length = borders[length - 1] }
      if words[index] == words[length] { length += 1 }
      borders.append(length)
    }
    length = 0
    for (index, word) in text.enumerated() {
      while length > 0, word != words[length] { length = borders[length - 1] }
      if word == words[length] { length += 1 }
      if length == words.count { return index + 1 - length..<index + 1 }
    }
    return nil
  }
}
