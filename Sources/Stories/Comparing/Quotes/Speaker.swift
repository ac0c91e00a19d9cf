import Articles

/// Who says something in a telling.
struct Speaker: Hashable {
  /// As the telling's facts have it: a name in its fullest form, or a phrase such as `the judge`.
  let text: String
  /// Folded.
  let words: [String]
  let isName: Bool
  /// Whether it is the name of a company, an authority or a place.
  let isBody: Bool
  /// The roots of the words by which the telling describes who it is.
  let roles: Set<String>

  enum Sameness { case same, unknown, other }

  /// Whether two tellings mean the same person, or body.
  static func sameness(_ one: Speaker?, _ other: Speaker?) -> Sameness {
    guard let one, let other else { return .unknown }
    if one.words == other.words { return .same }
    switch (one.isName, other.isName) {
    case (true, true):
      // A body speaks through its people: that one paper names whom, is no other speaker.
      return one.isBody == other.isBody ? NameLikeness.sameness(one, other) : .unknown
    case (true, false): return described(one, as: other)
    case (false, true): return described(other, as: one)
    case (false, false): return .unknown
    }
  }

  private static func described(_ name: Speaker, as phrase: Speaker) -> Sameness {
    guard let head = phrase.words.last else { return .unknown }
    if name.isBody { return .unknown }
    // A body speaks through its people; "the coast guard" is no passenger.
    if Speaker.isBody(head) { return name.speaks(for: phrase) ? .unknown : .other }
    return name.roles.contains(WordRoot.of(head)) ? .same : .unknown
  }

  /// Whether a person is described as one who speaks for a body, or as one of it.
  private func speaks(for body: Speaker) -> Bool {
    roles.isEmpty || roles.contains { Speaker.voices.contains($0) }
      || body.words.contains { $0.utf8.count > 3 && roles.contains(WordRoot.of($0)) }
  }

  /// The roots of what those are called who speak for a body.
  private static let voices = Set(
    """
    spokesman spokeswoman spokesperson chief head director president chair chairman chairwoman \
    commissioner minister secretary executive founder officer official inspector superintendent \
    sheriff captain commander manager
    """.split { $0 == " " || $0 == "\n" }.map { WordRoot.of(String($0)) })

  /// Whether a word, folded, is what a body, and no person, is called. Officers have no office.
  static func isBody(_ word: String) -> Bool {
    bodies.contains(word) || word.hasSuffix("s") && bodies.contains(String(word.dropLast()))
  }

  private static let bodies = Set(
    """
    guard police agency agencies ministry ministries company companies council court department \
    government office authority authorities board committee bank union army navy military force \
    service bureau commission parliament senate congress party parties club team school university \
    universities hospital firm group newspaper institute association federation
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

/// The speakers of a telling's quotations.
struct SpeakerTable {
  private var roles: [String: Set<String>] = [:]
  private var names: Set<String> = []
  private var bodies: Set<String> = []

  init(_ facts: [Fact]) {
    for fact in facts where ["person", "organisation", "place"].contains(fact.kind) {
      let name = fact.text(of: "name") ?? fact.text
      names.insert(name)
      if fact.kind != "person" { bodies.insert(name) }
      for part in ["role", "title"] {
        if let role = fact.text(of: part) { note(role, of: name) }
      }
    }
    for fact in facts where fact.kind == "quote" {
      if let name = fact.text(of: "speaker"), let role = fact.text(of: "speaker_role") {
        note(role, of: name)
      }
    }
  }

  func speaker(of fact: Fact) -> Speaker? {
    fact.text(of: "speaker").map(speaker(named:))
  }

  func speaker(named text: String) -> Speaker {
    let words = Tokenizer.words(in: text)
    let folded = words.map(Tokenizer.fold)
    let name = folded.drop { SpeakerTable.titles.contains($0) }
    return Speaker(
      text: text, words: name.isEmpty ? folded : Array(name),
      isName: names.contains(text) || words.allSatisfy { $0.first?.isUppercase ?? false },
      isBody: bodies.contains(text) || folded.last.map(Speaker.isBody) ?? false,
      roles: roles[text] ?? [])
  }

  /// What stands before a name and is none of it.
  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "judge",
    "rev", "gen", "general", "lt", "col", "capt", "sgt", "sen", "rep", "gov", "president",
    "senator", "minister", "mayor",
  ]

  private mutating func note(_ role: String, of name: String) {
    let words = Tokenizer.folded(role).split(separator: " ").map(String.init)
    roles[name, default: []].formUnion(
      words.filter { $0.utf8.count > 3 && !FunctionWords.contains($0) }.map(WordRoot.of))
  }
}
