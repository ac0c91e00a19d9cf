import Archive
import Articles

extension ArticleID {
  /// The id that a person typed, or cut out of CSV, whose lines end with a carriage return.
  init(typed text: String) throws {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count == 1, let id = ArticleID(String(words[0])) else {
      throw Failure("\"\(text)\" is no id of an article; ids look like 2026-02-05/2 or undated/7")
    }
    self = id
  }
}

extension Archive {
  /// Tells a person that there is no article of this id.
  func tellMissing(_ id: ArticleID) {
    Console.error.failure("there is no article \(id) in \(path)")
  }
}
