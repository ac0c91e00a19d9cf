import Articles

/// What a web site puts around and between the paragraphs of an article: buttons, invitations, boxes.
enum Furniture {
  /// Whether a line or paragraph is furniture and nothing else.
  static func isFurniture(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    if publisher(text) != nil { return true }
    if text.hasPrefix("/"), text.utf8.count <= 60, !text.dropFirst().contains("/") { return true }
    if isRule(text) { return true }
    let words = Tokenizer.words(in: text).map(Tokenizer.fold)
    let plain = words.joined(separator: " ")
    return labels.contains(plain) || beginnings.contains { isBeginning($0, of: plain, in: text) }
      || isReadingTime(words) || isCopyright(text, words)
  }

  /// The publisher whose button this is: `Add Harbor Wire on Google`.
  static func publisher(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard (4...9).contains(words.count), words[0].lowercased() == "add",
      ["on", "as", "to"].contains(words[words.count - 2].lowercased()) || words.contains("as"),
      line.lowercased().hasSuffix("google")
    else { return nil }
    let name = words.dropFirst().prefix { !["on", "as", "to"].contains($0.lowercased()) }
    return name.isEmpty ? nil : name.joined(separator: " ")
  }

  /// A line of dashes, stars or the like.
  private static func isRule(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// `3 min read`, `Lesedauer: 4 Minuten`
  private static func isReadingTime(_ words: [String]) -> Bool {
    guard (2...5).contains(words.count), words.contains(where: { Int($0) != nil }) else {
      return false
    }
    return words.allSatisfy { Int($0) != nil || readingTimeWords.contains($0) }
      && words.contains { readingTimeMarks.contains($0) }
  }

  private static let readingTimeWords: Set<String> = [
    "min", "mins", "minute", "minutes", "read", "reading", "time", "minuten", "lesezeit",
    "lesedauer", "de", "lecture", "minutos", "lectura", "minuti", "di", "lettura", "leitura", "ca",
    "to", "мин", "минут", "чтения", "хв", "читання", "czytania",
  ]
  private static let readingTimeMarks: Set<String> = [
    "read", "reading", "lesezeit", "lesedauer", "lecture", "lectura", "lettura", "leitura",
    "чтения", "читання", "czytania",
  ]

  private static func isCopyright(_ text: String, _ words: [String]) -> Bool {
    (text.hasPrefix("©") || words.first == "copyright")
      && words.contains { $0.utf8.count == 4 && Int($0) != nil }
  }

  /// Whether a text begins with an invitation and goes on as one: a colon or the end after a label
  /// such as "read more", anything after one such as "sign up for".
  private static func isBeginning(
    _ beginning: (words: String, needsColon: Bool), of plain: String, in text: String
  ) -> Bool {
    guard plain.hasPrefix(beginning.words + " ") else { return false }
    guard beginning.needsColon else {
      return !TextLines.endsSentence(text) || text.utf8.count <= 100
    }
    guard let colon = text.firstIndex(where: { ":|»".contains($0) }) else { return false }
    return Tokenizer.words(in: String(text[..<colon])).map(Tokenizer.fold)
      .joined(separator: " ") == beginning.words
  }

  /// Whole lines, in small letters without diacritics and punctuation.
  private static let labels: Set<String> = [
    "advertisement", "advertising", "ad", "sponsored", "sponsored content", "share", "tweet",
    "share this", "share this article", "share this story", "share full article", "share article",
    "share on facebook", "share on twitter", "share on x", "share via email", "email", "print",
    "comment", "comments", "leave a comment", "view comments", "show comments", "save",
    "save article",
    "copy link", "link copied", "listen", "listen to this article", "listen to article",
    "read more",
    "read full article", "see more", "show more", "load more", "more", "related",
    "related articles",
    "related stories", "related content", "related topics", "more on this story", "more stories",
    "most read", "most popular", "trending", "recommended", "recommended for you", "top stories",
    "you may also like", "you might also like", "up next", "subscribe", "subscribe now", "sign in",
    "sign up", "log in", "newsletter", "follow us", "skip to content", "skip to main content",
    "menu",
    "search", "home", "loading", "back to top", "play video", "watch live", "continue reading",
    "story continues below advertisement", "article continues below advertisement",
    "article continues after advertisement", "story continues", "scroll to continue",
    "breaking news",
    "live updates", "all rights reserved", "photo gallery", "view gallery", "expand", "close",
    "facebook", "twitter", "whatsapp", "linkedin", "reddit", "anzeige", "werbung", "teilen",
    "artikel teilen", "drucken", "merken", "kommentare", "kommentar schreiben", "mehr zum thema",
    "zur startseite", "weiterlesen", "auch interessant", "publicite", "partager", "commentaires",
    "lire la suite", "sur le meme sujet", "imprimer", "ecouter", "publicidad", "compartir",
    "comentarios", "leer mas", "imprimir", "pubblicita", "condividi", "commenti", "stampa",
    "leggi anche", "publicidade", "compartilhe", "compartilhar", "comentarios", "leia mais",
    "reklama", "udostepnij", "komentarze", "drukuj", "czytaj wiecej", "czytaj takze",
    "advertentie", "delen", "lees meer", "реклама", "поделиться", "комментарии", "читать далее",
    "поділитися", "коментарі", "читати далі",
  ]

  private static let beginnings: [(words: String, needsColon: Bool)] = [
    ("read more", true), ("read also", true), ("also read", true), ("see also", true),
    ("read next", true), ("related", true), ("watch", true), ("listen", true), ("more", true),
    ("more on this", true), ("don t miss", true), ("lesen sie auch", true), ("mehr dazu", true),
    ("lesen sie mehr", true), ("lire aussi", true), ("a lire aussi", true), ("voir aussi", true),
    ("lea tambien", true), ("lee tambien", true), ("leggi anche", true), ("leia tambem", true),
    ("leia mais", true), ("czytaj tez", true), ("czytaj takze", true), ("zobacz takze", true),
    ("lees ook", true), ("читайте также", true), ("читайте также", true), ("читайте також", true),
    ("sign up for", false), ("subscribe to", false), ("follow us", false),
    ("download the", false), ("click here", false), ("get the latest", false),
    ("jetzt abonnieren", false), ("abonnez vous", false), ("suscribete", false),
  ]
}
