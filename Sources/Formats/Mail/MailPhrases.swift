import Articles
import Glibc

/// Phrases that are looked for in the folded words of a text, as bytes, since every line asks.
struct MailPhrases: Sendable {
  /// Each ends in a NUL.
  private let phrases: [[CChar]]

  init(_ phrases: [String]) {
    self.phrases = phrases.map { Array(Tokenizer.folded($0).utf8CString) }
  }

  func appear(in words: String) -> Bool {
    words.withCString { words in phrases.contains { strstr(words, $0) != nil } }
  }

  func begin(_ words: String) -> Bool {
    words.withCString { words in
      phrases.contains { strncmp(words, $0, $0.count - 1) == 0 }
    }
  }
}
