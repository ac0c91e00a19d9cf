/// The words that a line with an author's name begins with.
enum BylineWords {
  private static let words: Set<String> = [
    "by", "von", "par", "por", "di", "da", "door", "av", "af", "autor", "author", "auteur",
    "autore",
    "автор", "автори", "текст", "tekst", "reporting", "od", "yazan",
  ]

  static func begins(_ line: String) -> Bool {
    guard let word = line.firstWord(within: 24), line.utf8.count > word.utf8.count else {
      return false
    }
    return words.contains(word.lowercased())
  }
}
