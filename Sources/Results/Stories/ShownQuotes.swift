import Stories

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
      && !readings.contains(where: \.isUnattributed)
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

extension [QuoteItem] {
  /// `3: 1 varies, 2 in one only`
  var summary: String { tally(map(\.verdict)) { $0.counted($1) } }
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
  /// Whether it brings quotation marks of its own.
  var beginsWithQuotationMark: Bool { first.map { "“”„«»\"‘‚'".contains($0) } ?? false }
}
