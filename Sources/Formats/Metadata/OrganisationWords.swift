import Articles

/// Words by which an agency, a newsroom or an office is told from a person.
enum OrganisationWords {
  static func appear(in text: String) -> Bool {
    Tokenizer.words(in: text).contains { words.contains(Tokenizer.fold($0)) }
  }

  /// Whether a text has words of a page's furniture, such as those of its buttons, or such as
  /// programs write where nobody told them who wrote.
  static func areNone(in text: String) -> Bool {
    Tokenizer.words(in: text).contains { furniture.contains(Tokenizer.fold($0)) }
  }

  private static let furniture: Set<String> = [
    "com", "www", "http", "twitter", "facebook", "instagram", "whatsapp", "login", "logout",
    "ausloggen", "einloggen", "abmelden", "anmelden", "share", "teilen", "email", "mail", "kontakt",
    "newsletter", "admin", "administrator", "webmaster", "anonymous", "unknown", "undefined",
    "null", "foto", "photo", "photos", "bild", "video", "published", "updated", "follow",
  ]

  private static let words: Set<String> = furniture.union([
    "press", "reuters", "afp", "ap", "dpa", "ansa", "efe", "tass", "upi", "pap", "xinhua", "news",
    "newsroom", "staff", "agency", "agencies", "agence", "agentur", "agencia", "agenzia", "wire",
    "service", "times", "post", "courier", "correspondent", "correspondents", "reporter",
    "reporters", "writer", "writers", "editor", "editors", "editorial", "desk", "bureau", "team",
    "redaktion", "redaction", "redaccion", "redazione", "redacao", "redakcja",
    "редакция", "редакція", "correspondant", "korrespondent", "corresponsal",
    "reporting", "agenturen", "agences", "agencias", "agenzie", "agencje", "агентства", "агентство",
    "online",
    "contributor", "contributors", "columnist", "columnista", "journalist", "journaliste",
    "periodista", "giornalista", "jornalista", "redakteur", "redakteurin", "reporterin",
    "korrespondentin", "autor", "autorin", "author", "apa", "sda", "kna", "epd", "sid", "afpa",
    "interfax", "unian", "ukrinform", "lusa", "belga", "anp", "ritzau", "ntb", "tt", "bloomberg",
    "presse", "newsdesk", "webdesk", "network", "media", "group", "gmbh", "inc", "ltd",
    "photographer",
    "produzent", "producer", "корреспондент", "кореспондент", "tvn", "notimex", "telam", "aap",
    "pti", "ani", "ians", "kyodo", "jiji", "yonhap", "anadolu", "redactie", "redaktionen",
    "ajansi",
  ])

  /// The words before those that name an agency, a paper or a post: `Ada Holm Associated Press`.
  /// Nothing where no full name stands before them.
  static func withoutOrganisation(_ piece: [Substring]) -> [Substring] {
    guard
      let found = piece.firstIndex(where: { word in
        Tokenizer.words(in: String(word)).contains { words.contains(Tokenizer.fold($0)) }
      })
    else { return piece }
    var end = found
    // A paper's name has a word before the one that tells it: "Harbor Wire", "Meridian Post".
    let word = Tokenizer.fold(String(piece[found]))
    if outletNouns.contains(word), end > 2, !modifiers.contains(folded(piece[end - 1])) { end -= 1 }
    while end > 0, modifiers.contains(folded(piece[end - 1])) { end -= 1 }
    return end >= 2 ? Array(piece[..<end]) : []
  }

  private static func folded(_ word: Substring) -> String { Tokenizer.fold(String(word)) }

  /// Words that name papers and agencies together with a word before them.
  private static let outletNouns: Set<String> = [
    "press", "news", "newsroom", "wire", "service", "times", "post", "courier", "agency", "network",
    "media", "group", "presse",
  ]
  /// Words before a post or an agency that belong to it.
  private static let modifiers: Set<String> = [
    "the", "associated", "staff", "senior", "chief", "deputy", "assistant", "associate",
    "political", "politics", "national", "international", "foreign", "business", "sports", "sport",
    "science", "health", "education", "economics", "economy", "environment", "technology", "tech",
    "diplomatic", "legal", "crime", "culture", "arts", "city", "state", "white", "house", "us",
    "uk", "eu", "europe", "asia", "africa", "middle", "east", "world", "local", "investigative",
    "special", "features", "feature", "managing", "executive", "contributing", "freelance",
    "general", "assignment", "night", "weekend", "breaking", "data", "royal", "defence", "defense",
    "security", "consumer", "affairs", "agence", "france", "deutsche", "agencia", "agenzia",
    "our", "unser", "unsere", "notre", "by", "bbc", "cnn", "fox", "sky", "nbc", "cbs", "abc",
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

  /// Whether a text tells what somebody is and nothing else: "our political correspondent".
  static func areRole(_ text: String) -> Bool {
    let words = Tokenizer.words(in: text).map(Tokenizer.fold)
    return words.last.map(roles.contains) ?? false
      && words.dropLast().allSatisfy(modifiers.contains)
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
