import Articles

/// A name as a telling has it.
struct NameEntry {
  enum Kind: String, CaseIterable {
    case person, organisation, place
  }

  let telling: Int
  private(set) var kind: Kind
  /// In the fullest form of the telling.
  let name: String
  /// As first written.
  let written: String
  /// The words of the name, folded.
  let words: [String]
  /// The last of them.
  let sounded: SoundedName
  /// What the telling calls it besides, folded: "Tolvik" of "Tolvik Shipping".
  let shortNames: Set<String>
  let acronym: String?
  let country: String?
  let place: Place
  let role: NameRole?
  /// Whether a fact says so, not only that another telling has it.
  let isFact: Bool

  init?(_ fact: Fact, in scene: TellingScene) {
    guard let kind = Kind(rawValue: fact.kind) else { return nil }
    self.kind = kind
    telling = scene.telling
    let name = fact.text(of: "name") ?? fact.text
    let words = NameEntry.words(of: name)
    self.words = kind == .organisation ? NameEntry.spelledOut(words) : words
    guard let last = self.words.last, words.count <= NameEntry.most else { return nil }
    sounded = SoundedName(last)
    guard let places = NameEntry.places(of: fact, name, words, in: scene) else { return nil }
    place = places.first
    self.name = Tokenizer.folded(name) == Tokenizer.folded(place.text) ? place.text : name
    written = place.text
    shortNames = places.shortNames
    isFact = true
    acronym = fact.text(of: "acronym").map(Tokenizer.folded)
    country = fact.text(of: "country")
    role = kind == .person ? NameRole(fact, in: scene) : nil
  }

  /// A name that stands at a place, as another telling has it.
  init(_ other: NameEntry, _ words: [String], at place: Place) {
    self.init(other.kind, words, at: place, country: other.country, isFact: false)
  }

  /// A name that stands at a place.
  init(
    _ kind: Kind, _ words: [String], at place: Place, country: String? = nil, isFact: Bool = true
  ) {
    self.kind = kind
    telling = place.telling
    name = place.text
    written = place.text
    self.words = words
    sounded = SoundedName(words.last ?? "")
    shortNames = []
    acronym = nil
    self.country = country
    self.place = place
    role = nil
    self.isFact = isFact
  }

  /// The same as a name of another kind.
  func of(_ kind: Kind) -> NameEntry {
    var entry = self
    entry.kind = kind
    return entry
  }

  /// The words of a name, folded, with spellings of two countries made one. The Kestrel Bridge is
  /// Kestrel Bridge.
  static func words(of name: String) -> [String] {
    let words = Tokenizer.folded(name).split(separator: " ").map { word in
      let word = String(word)
      return spellings[word] ?? (word.utf8.allSatisfy { $0 < 0x80 } ? word : plain(word))
    }
    return words.count > 1 && words[0] == "the" ? Array(words.dropFirst()) : words
  }

  /// Without the letters that are no letter and accent: "Skarvøy" is "Skarvoy".
  private static func plain(_ word: String) -> String {
    word.reduce(into: "") { $0 += letters[$1] ?? String($1) }
  }

  private static let letters: [Character: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "ß": "ss", "ı": "i", "þ": "th",
  ]

  private static let spellings = [
    "defence": "defense", "centre": "center", "labour": "labor", "organisation": "organization",
    "theatre": "theater", "harbour": "harbor", "programme": "program",
  ]

  /// Where a fact's fullest name stands, the first time that it is not in capitals throughout, and
  /// how else it is called.
  private static func places(
    of fact: Fact, _ name: String, _ words: [String], in scene: TellingScene
  ) -> (first: Place, shortNames: Set<String>)? {
    guard let first = scene.place(fact.span) else { return nil }
    var shortNames: Set<String> = []
    var place = first
    for span in fact.mentions.prefix(mostMentions) {
      guard let mention = scene.place(span), mention.text != place.text else { continue }
      let mentioned = self.words(of: mention.text)
      if mentioned == words {
        if self.words(of: place.text) != words || isShouted(place.text) { place = mention }
      } else if mentioned.count < words.count {
        shortNames.insert(mentioned.joined(separator: " "))
      }
    }
    return (place, shortNames)
  }

  /// Whether a name is written in capitals, as in a dateline, and is no acronym.
  private static func isShouted(_ text: String) -> Bool {
    text.utf8.count > 4 && text == text.uppercased()
  }

  /// How many mentions are read.
  private static let mostMentions = 32

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

  /// Whether it is written short: "N.Y.", "UK", "Calif".
  var isShortened: Bool {
    written.contains(".") || written.utf8.count <= 3
      || name.hasPrefix(written) && name.dropFirst(written.count).first?.isLetter ?? false
  }

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
