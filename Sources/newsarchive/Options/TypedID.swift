import Articles

extension ArticleID {
  /// The id that a person typed: `2026-02-05/2`.
  init(typed text: String) throws {
    guard let id = ArticleID(text) else {
      throw Failure("\"\(text)\" is no id of an article; ids look like 2026-02-05/2 or undated/7")
    }
    self = id
  }
}
