import Articles

/// A name as a telling has it.
struct NameEntry {
  enum Kind: String, CaseIterable {
    case person, organisation, place
  }

  let telling: Int
  let kind: Kind
  /// In the fullest form of the telling.
  let name: String
  /// As first written.
  let written: String
  /// The words of the name, folded.
  let words: [String]
  let acronym: String?
  let country: String?
  let place: Place
  let role: NameRole?

  init?(_ fact: Fact, in scene: TellingScene) {
    guard let kind = Kind(rawValue: fact.kind), let place = scene.place(fact.span) else {
      return nil
    }
    self.kind = kind
    telling = scene.telling
    name = fact.text(of: "name") ?? fact.text
    written = fact.text
    let words = Tokenizer.folded(name).split(separator: " ").map(String.init)
    self.words = kind == .organisation ? NameEntry.spelledOut(words) : words
    guard !words.isEmpty, words.count <= NameEntry.most else { return nil }
    acronym = fact.text(of: "acronym").map(Tokenizer.folded)
    country = fact.text(of: "country")
    self.place = place
    role = kind == .person ? NameRole(fact, in: scene) : nil
  }

  /// No name has more words.
  private static let most = 16

  /// The words of an organisation's name, with what is short at their beginning spelled out: the
  /// U.S. European Command is the United States European Command.
  private static func spelledOut(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    for (short, full) in shortForms where words.count > short.count && words.starts(with: short) {
      return full + words.dropFirst(short.count)
    }
    return words
  }

  private static let shortForms: [(short: [String], full: [String])] = [
    (["u", "s"], ["united", "states"]), (["us"], ["united", "states"]),
    (["u", "k"], ["united", "kingdom"]), (["uk"], ["united", "kingdom"]),
    (["u", "n"], ["united", "nations"]), (["un"], ["united", "nations"]),
    (["e", "u"], ["european", "union"]), (["eu"], ["european", "union"]),
  ]

  /// The words, without what a company's form adds.
  var core: [String] {
    var core = words[...]
    while core.count > 1, let last = core.last, NameEntry.forms.contains(last) { core.removeLast() }
    return Array(core)
  }

  /// Whether it is written short: "N.Y.", "UK".
  var isShortened: Bool { written.contains(".") || written.utf8.count <= 3 }

  private static let forms: Set<String> = [
    "ag", "inc", "ltd", "llc", "plc", "gmbh", "sa", "spa", "corp", "corporation", "co", "company",
    "limited", "incorporated", "se", "nv", "oyj", "ab", "group", "holding", "holdings",
  ]

  /// The first letters of the words that are no function words.
  var initials: String {
    let letters = words.filter { !FunctionWords.contains($0) }.compactMap(\.first)
    return letters.count > 1 ? String(letters) : ""
  }
}

/// What a telling calls a person.
struct NameRole {
  let text: String
  let place: Place
  let meaning: RoleMeaning

  init?(_ fact: Fact, in scene: TellingScene) {
    guard let text = fact.text(of: "role") ?? NameRole.title(of: fact) else { return nil }
    guard !NameRole.isSentence(text) else { return nil }
    self.text = text
    let span = fact.mentions.prefix(6).lazy.compactMap { scene.span(of: text, near: $0) }.first
    guard let place = scene.place(span ?? fact.span) else { return nil }
    self.place = place
    meaning = RoleMeaning(text)
  }

  /// A title that says what somebody does.
  private static func title(of fact: Fact) -> String? {
    guard let title = fact.text(of: "title"), RoleMeaning(title).office != nil else { return nil }
    return title
  }

  /// Whether it tells what somebody does now, rather than what they are.
  private static func isSentence(_ text: String) -> Bool {
    let first = text.prefix { $0 != " " }.lowercased()
    return ["and", "or", "becomes", "became", "was", "is", "were", "will"].contains(first)
  }
}
