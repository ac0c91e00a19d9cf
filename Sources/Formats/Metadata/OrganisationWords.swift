import Articles

/// Words by which an agency, a newsroom or an office is told from a person.
enum OrganisationWords {
  static func appear(in text: String) -> Bool {
    Tokenizer.words(in: text).contains { words.contains(Tokenizer.fold($0)) }
  }

  private static let words: Set<String> = [
    "press", "reuters", "afp", "ap", "dpa", "ansa", "efe", "tass", "upi", "pap", "xinhua", "news",
    "newsroom", "staff", "agency", "agencies", "agence", "agentur", "agencia", "agenzia", "wire",
    "service", "times", "post", "courier", "correspondent", "correspondents", "reporter",
    "reporters", "writer", "writers", "editor", "editors", "editorial", "desk", "bureau", "team",
    "redaktion", "redaction", "redaccion", "redazione", "redacao", "redakcja",
    "редакция", "редакція", "correspondant", "korrespondent", "corresponsal", "com", "www", "http",
  ]

  /// Whether a name is that of a paper, a station or a site: it has a word that only those have, or
  /// begins with an article.
  static func nameOutlet(_ text: String) -> Bool {
    let folded = Tokenizer.words(in: text).map(Tokenizer.fold)
    guard let first = folded.first else { return false }
    return (folded.count > 1 && articles.contains(first))
      || folded.contains { words.contains($0) || outletWords.contains($0) }
  }

  /// Whether a text ends with what its writer is, as "Post staff writer" does.
  static func nameRole(_ text: String) -> Bool {
    Tokenizer.words(in: text).last.map { roles.contains(Tokenizer.fold($0)) } ?? false
  }

  private static let roles: Set<String> = ["writer", "correspondent", "reporter"]
  private static let articles: Set<String> = [
    "the", "le", "la", "les", "el", "der", "die", "das", "il", "lo", "o",
  ]
  private static let outletWords: Set<String> = [
    "ledger", "telegraph", "herald", "tribune", "gazette", "chronicle", "journal", "observer",
    "guardian", "mail", "sun", "star", "globe", "mirror", "standard", "examiner", "dispatch",
    "bulletin", "record", "register", "review", "monitor", "inquirer", "enquirer", "advertiser",
    "argus", "echo", "independent", "sentinel", "today", "daily", "weekly", "magazine", "radio",
    "tv",
    "television", "broadcasting", "network", "online", "zeitung", "blatt", "anzeiger", "tageblatt",
    "kurier", "rundschau", "nachrichten", "bote", "allgemeine", "presse", "rundfunk", "courrier",
    "quotidien", "depeche", "figaro", "diario", "periodico", "heraldo", "prensa", "noticias",
    "faro",
    "corriere", "gazzetta", "giornale", "messaggero", "jornal", "folha", "correio", "gazeta",
    "dziennik", "tygodnik", "газета", "вестник", "известия", "новости", "вечерний", "вісник",
    "новини",
  ]
}
