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

extension FactItem {
  /// The tellings that state it.
  var tellings: [Int] { Set(values.flatMap(\.tellings)).sorted() }

  /// `A B, not C`
  var whoStates: String {
    let letters = Telling.letters(tellings)
    return missing.isEmpty ? letters : "\(letters), not \(Telling.letters(missing))"
  }

  /// What it is, before its values: `people killed`, `role: Ottilie Brandauer`.
  var title: String {
    if kind == "figure" { return about ?? kind }
    return about.map { "\(kind): \($0)" } ?? kind
  }

  /// What it is, with all that is given for it: `people killed: 41 or 43`.
  var phrase: String {
    let given = values.map(\.value).filter { !$0.isEmpty }
    let names = given.joined(separator: " or ")
    // A name that is spelled in two ways goes by one of them.
    guard let about, !given.contains(about) else { return names }
    return given.isEmpty ? about : "\(about): \(names)"
  }

  /// The phrase, with the wordings that make it up where tellings word it otherwise.
  var phraseWithWordings: String {
    let wordings = values.flatMap(\.wordings).unique
    return wordings.count > 1 ? "\(phrase) (\(wordings.joined(separator: ", ")))" : phrase
  }
}

extension StatedValue {
  /// The different wordings, in quotation marks; none where the only one is the value itself.
  var wordings: [String] {
    let texts = places.map { $0.text.oneLine }.unique
    return texts == [value] ? [] : texts.map { "“\($0)”" }
  }
}

extension QuoteItem {
  /// `Ada Holm: “We wait”`
  var phrase: String {
    let words = readings.first?.shown ?? ""
    return speaker.map { "\($0): \(words)" } ?? words
  }

  /// The tellings that have it.
  var tellings: [Int] { Set(readings.flatMap(\.tellings)).sorted() }

  var isTheSameInAll: Bool {
    missing.isEmpty && tellings.count > 1 && verdict == .verbatim && otherSpeakers.isEmpty
  }

  /// Whom tellings name as its speaker instead.
  var otherSpeakers: [String] { readings.compactMap(\.otherSpeaker).unique }

  /// The greatest difference of its readings.
  var verdict: QuoteVerdict {
    if tellings.count < 2 { return .only }
    return relations.map(\.verdict).min() ?? .verbatim
  }

  /// The changes of its variants, each against the first reading.
  var changes: [ChangedWords] {
    relations.compactMap { if case .variant(let words) = $0 { ChangedWords(words) } else { nil } }
  }
}

extension [FactItem] {
  /// `4: 1 conflict, 1 compatible, 2 in one only`
  var summary: String {
    let counts = Verdict.allCases.compactMap { verdict in
      let count = count { $0.verdict == verdict }
      return count > 0 ? verdict.counted(count) : nil
    }
    return "\(count.grouped): " + counts.joined(separator: ", ")
  }
}

extension [QuoteItem] {
  /// `3: 1 varies, 2 in one only`
  var summary: String {
    let counts = QuoteVerdict.allCases.compactMap { verdict in
      let count = count { $0.verdict == verdict }
      return count > 0 ? verdict.counted(count) : nil
    }
    return "\(count.grouped): " + counts.joined(separator: ", ")
  }
}

/// How the readings of a quote stand to each other, the greatest difference first.
enum QuoteVerdict: Int, CaseIterable, Comparable {
  case variant, paraphrase, part, verbatim, only

  static func < (left: QuoteVerdict, right: QuoteVerdict) -> Bool {
    left.rawValue < right.rawValue
  }

  /// `2 vary`, `1 paraphrased`.
  func counted(_ count: Int) -> String {
    switch self {
    case .variant: count == 1 ? "1 varies" : "\(count.grouped) vary"
    case .paraphrase: "\(count.grouped) paraphrased"
    case .part: "\(count.grouped) in part"
    case .verbatim: "\(count.grouped) verbatim"
    case .only: "\(count.grouped) in one only"
    }
  }
}

extension QuoteRelation {
  var verdict: QuoteVerdict {
    switch self {
    case .verbatim: .verbatim
    case .part: .part
    case .variant: .variant
    case .paraphrase: .paraphrase
    }
  }

  /// How it is named beside a reading, and in JSON.
  var name: String { "\(verdict)" }
}

extension QuoteReading {
  /// The words as they are shown: in quotation marks, but for indirect speech.
  var shown: String {
    let line = text.oneLine
    return isIndirect || line.beginsWithQuotationMark ? line : "“\(line)”"
  }
}

extension String {
  /// With every run of white space as one space.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Whether it brings quotation marks of its own.
  var beginsWithQuotationMark: Bool { first.map { "“”„«»\"‘‚'".contains($0) } ?? false }
}

extension [String] {
  /// Each text once, in the order of their first places.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
