import Articles

extension ArticleDraft {
  /// A text of so many bytes tells its language better than a tag, which templates put on every
  /// page.
  private static let longText = 400
  /// A shorter text tells its language only where all of it is in one.
  private static let shortText = 200
  /// A sentence or two may be in any.
  private static let shortestText = 100

  /// Gives the draft the language of its text, where the file gives none or, surely, a wrong one.
  mutating func checkLanguage() {
    guard body.utf8.count >= ArticleDraft.shortestText, let guess = LanguageGuess(body) else {
      return
    }
    guard let declared = language?.value else {
      let isSure = body.utf8.count >= ArticleDraft.shortText ? 50 : 90
      if guess.percent >= isSure { language = Found(guess.tag, by: .text) }
      return
    }
    guard body.utf8.count >= ArticleDraft.longText, guess.percent >= 80,
      !Languages.mayBeTakenForEachOther(declared, guess.tag)
    else { return }
    language = Found(guess.tag, by: .text)
  }
}

extension Languages {
  /// Languages so close that a text is easily taken for the other, or that are two names of one.
  private static let close: [Set<Substring>] = [
    ["no", "nb", "nn", "da"], ["sr", "hr", "bs", "sh", "cnr"], ["id", "ms"], ["fil", "tl"],
    ["cs", "sk"], ["pt", "gl"], ["es", "gl", "ast"], ["zh", "yue", "cmn"], ["fa", "prs"],
    ["ro", "mo"], ["de", "gsw"],
  ]

  /// Whether a tag that a file gives may be right, though its text seems to be in another language.
  static func mayBeTakenForEachOther(_ tag: String, _ other: String) -> Bool {
    let bases = [tag, other].map { $0.prefix { $0 != "-" && $0 != "_" } }
    return bases[0].lowercased() == bases[1].lowercased()
      || close.contains { $0.contains(bases[0]) && $0.contains(bases[1]) }
  }
}

extension Reading {
  /// The same with the language checked, where it is an article.
  var withLanguage: Reading {
    guard case .article(var draft) = self else { return self }
    draft.checkLanguage()
    return .article(draft)
  }
}
