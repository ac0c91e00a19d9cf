import Stories

extension Verdict {
  /// `2 conflicts`, `3 given otherwise`.
  func counted(_ count: Int) -> String {
    switch self {
    case .conflict: count.counted("conflict")
    case .otherwise: "\(count.grouped) given otherwise"
    case .compatible: "\(count.grouped) compatible"
    case .same: "\(count.grouped) the same in some"
    case .only: "\(count.grouped) in one only"
    }
  }

  /// Whether tellings give something otherwise.
  var isDifference: Bool { self == .conflict || self == .otherwise || self == .compatible }
}

extension [FactItem] {
  /// `4: 1 conflict, 1 compatible, 2 in one only`
  var summary: String { tally(map(\.verdict)) { $0.counted($1) } }
}

extension Comparison {
  /// Names, roles, places and dates that only some tellings have.
  var partialNames: [FactItem] {
    let agreed = Set(
      names.filter { $0.kind == "date" && $0.isAgreed }.flatMap(\.values).map(\.value))
    return names.filter { !$0.verdict.isDifference && !$0.isAgreed }.datesOnce.filter { item in
      item.kind != "date" || !item.values.contains { agreed.contains($0.value) }
    }
  }
}

extension FactItem {
  /// Whether all tellings have it, and have it alike.
  var isAgreed: Bool { verdict == .same && missing.isEmpty && tellings.count > 1 }

  /// The tellings that state it.
  var tellings: [Int] { Set(values.flatMap(\.tellings)).sorted() }

  /// `in A B, not C`
  var whoStates: String {
    let letters = Telling.letters(tellings)
    return missing.isEmpty ? "in \(letters)" : "in \(letters), not \(Telling.letters(missing))"
  }

  /// What it is, before its values: `people killed`, `role: Ottilie Brandauer`.
  var title: String {
    if kind == "figure" { return about ?? kind }
    return about.map { "\(kind): \($0)" } ?? kind
  }

  /// What it is, with all that is given for it: `people killed: 41 or 43`.
  var phrase: String {
    let given = values.map { $0.shown(as: kind) }.filter { !$0.isEmpty }
    let names = given.joined(separator: " or ")
    // A name that is spelled in two ways goes by one of them.
    guard let about, !given.contains(about) else { return names }
    return given.isEmpty ? about : "\(about): \(names)"
  }

  /// The phrase, with the wordings that make it up where tellings word it otherwise.
  var phraseWithWordings: String {
    let wordings = values.flatMap(\.wordings).unique { $0.lowercased() }
    return wordings.count > 1 ? "\(phrase) (\(wordings.joined(separator: ", ")))" : phrase
  }
}

extension StatedValue {
  /// The different wordings, in quotation marks; none where the only one is the value itself.
  var wordings: [String] {
    let texts = places.map { $0.text.oneLine }.unique { $0.lowercased() }
    return texts == [value] ? [] : texts.map { "“\($0)”" }
  }
}

/// How many there are, and how many of each kind: `4: 1 conflict, 3 in one only`; of one kind alone
/// `3 in one only`.
func tally<Kind: CaseIterable & Equatable>(
  _ kinds: [Kind], _ counted: (Kind, Int) -> String
) -> String {
  let counts = Kind.allCases.compactMap { kind in
    let count = kinds.count { $0 == kind }
    return count > 0 ? counted(kind, count) : nil
  }
  let total = counts.count > 1 ? "\(kinds.count.grouped): " : ""
  return total + counts.joined(separator: ", ")
}

extension [String] {
  /// Each text once, in the order of their first places.
  var unique: [String] { unique { $0 } }

  /// Of the texts that are the same in some way, the first.
  func unique(_ key: (String) -> String) -> [String] {
    var seen: Set<String> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
