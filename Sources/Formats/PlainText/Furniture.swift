import Articles

/// What a web site puts around and between the paragraphs of an article: buttons, invitations,
/// boxes.
enum Furniture {
  /// Whether a line or paragraph is furniture and nothing else.
  static func isFurniture(_ text: String) -> Bool {
    let length = text.utf8.count
    guard length <= 160 else { return false }
    if length <= 60, isLabel(text) || isReadingTime(text) { return true }
    return isRule(text) || isInvitation(text) || isCopyright(text) || publisher(text) != nil
  }

  /// A button, a heading of a box, or the `/Name` that parts an author from his paper.
  private static func isLabel(_ text: String) -> Bool {
    if text.utf8.first == UInt8(ascii: "/") { return !text.dropFirst().contains("/") }
    return labels.contains(Tokenizer.folded(text))
  }

  /// The publisher whose button this is: `Add Harbor Wire on Google`.
  static func publisher(_ line: String) -> String? {
    guard line.utf8.count <= 80, line.utf8.last?.smallLetter == UInt8(ascii: "e"),
      line.suffix(6).lowercased() == "google"
    else { return nil }
    let words = line.split(separator: " ")
    let joiners = ["on", "as", "to"]
    guard words.count >= 4, words[0].lowercased() == "add" else { return nil }
    let name = words.dropFirst().prefix { !joiners.contains($0.lowercased()) }
    guard !name.isEmpty, name.count < words.count - 2 else { return nil }
    return name.joined(separator: " ")
  }

  /// A line of dashes, stars or the like.
  private static func isRule(_ text: String) -> Bool {
    !text.unicodeScalars.contains {
      $0.isAlphabetic || $0.properties.numericType != nil
    }
  }

  /// `3 min read`, `Lesedauer: 4 Minuten`
  private static func isReadingTime(_ text: String) -> Bool {
    guard text.hasDigit else { return false }
    let words = Tokenizer.words(in: text).map(Tokenizer.fold)
    return words.count <= 5 && words.contains { readingTimeMarks.contains($0) }
      && words.allSatisfy { Int($0) != nil || readingTimeWords.contains($0) }
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

  /// `© 2026 Harbor Wire`, `Copyright 2026 ...`
  private static func isCopyright(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "C") || first >= 0x80,
      text.hasPrefix("©") || text.hasPrefix("Copyright") || text.hasPrefix("COPYRIGHT")
    else { return false }
    return Tokenizer.words(in: text).contains { $0.utf8.count == 4 && Int($0) != nil }
  }

  /// An invitation to read or do something else: a colon and a title after words such as "read
  /// more", anything but a statement after words such as "sign up for".
  private static func isInvitation(_ text: String) -> Bool {
    guard let word = text.firstWord(within: 24), let known = invitations[Tokenizer.folded(word)]
    else { return false }
    let colon = text.firstIndex(ofAny: ":|", within: 60)
    let words = Tokenizer.folded(text)
    return known.contains { invitation in
      guard words.hasPrefix(invitation.words + " ") else { return false }
      if invitation.needsColon {
        return colon.map { Tokenizer.folded(text[..<$0]) } == invitation.words
          && !text.hasSuffix(".")
      }
      return !TextLines.endsSentence(text) || addressesReader(words)
    }
  }

  /// Whether a text speaks to the one who reads it, as invitations do and news does not.
  private static func addressesReader(_ words: String) -> Bool {
    words.split(separator: " ").contains {
      ["our", "your", "us", "here", "newsletter", "inbox"].contains($0)
    }
  }

  /// The invitations by their first word.
  private static let invitations = Dictionary(grouping: beginnings) { beginning in
    String(beginning.words.prefix { $0 != " " })
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
    "article continues after advertisement", "story continues", "story continues below",
    "read full story", "scroll to continue",
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
    ("read next", true), ("related", true), ("listen", true),
    ("more on this", true), ("don t miss", true), ("lesen sie auch", true), ("mehr dazu", true),
    ("lesen sie mehr", true), ("lire aussi", true), ("a lire aussi", true), ("voir aussi", true),
    ("lea tambien", true), ("lee tambien", true), ("leggi anche", true), ("leia tambem", true),
    ("leia mais", true), ("czytaj tez", true), ("czytaj takze", true), ("zobacz takze", true),
    ("lees ook", true), ("читайте также", true), ("читайте також", true),
    ("sign up for", false), ("subscribe to", false), ("follow us", false),
    ("download the", false), ("click here", false), ("get the latest", false),
    ("jetzt abonnieren", false), ("abonnez vous", false), ("suscribete", false),
  ]
}
