import Stories

/// A text as it is shown: with the words marked in which it differs from another.
struct ShownText {
  let stretches: [ChangedWords.Stretch]
  /// Whether quotation marks are to be set around it.
  let isQuoted: Bool

  /// A text with nothing marked.
  init(_ text: String, isQuoted: Bool = false) {
    stretches = [.same(text.oneLine)]
    self.isQuoted = isQuoted && !text.beginsWithQuotationMark
  }

  /// Two wordings in one: `through [strength|force]`.
  init(_ changes: ChangedWords, isQuoted: Bool = false) {
    stretches = changes.stretches
    self.isQuoted = isQuoted && !changes.plain.beginsWithQuotationMark
  }

  /// What is changed in a quote, after its speaker: `Ada Holm: through [strength|force]`.
  init(changesOf item: QuoteItem) {
    let excerpts = item.changes.enumerated().flatMap { index, changes in
      (index == 0 ? [] : [.same("; ")]) + changes.excerpt
    }
    stretches = (item.speaker.map { [.same("\($0.oneLine): ")] } ?? []) + excerpts
    isQuoted = false
  }

  /// The text with each stretch as a form writes it.
  func written(
    _ same: (String) -> String, _ changed: (_ first: String, _ other: String) -> String
  ) -> String {
    let text = stretches.map { stretch in
      switch stretch {
      case .same(let text): same(text)
      case .changed(let first, let other): changed(first, other)
      }
    }
    .joined()
    return isQuoted ? "“\(text)”" : text
  }
}

/// A line of a quote or of a row of sentences: who has it, how it stands to the first, its words.
struct ShownWording {
  /// `A B`, `only C`, or `A|B` where both are seen in one; of tellings that do not have it,
  /// `not in D`.
  let label: String
  /// How it stands to the first; nil for that itself.
  var relation: String?
  /// Nil for tellings that do not have it.
  var text: ShownText?
  /// Whether it is given in indirect speech.
  var isIndirect = false
  /// Who says it here, where that is somebody else, or that nobody is named.
  var attribution: String?
  /// Whether it is the same in several tellings.
  var isShared = false
  /// The one telling that has it.
  var onlyTelling: Int?
}

extension QuoteItem {
  /// A line for each reading, and for the tellings that have none. The first of two readings is
  /// seen whole in the marked words of the other.
  var shownWordings: [ShownWording] {
    guard let first = readings.first else { return [] }
    let isOnly = tellings.count < 2
    let letters = Telling.letters(first.tellings)
    let isMerged = readings.count == 2 && verdict == .variant && !first.isUnattributed
    var lines: [ShownWording] = []
    if !isMerged { lines.append(first.shown(isOnly ? "only \(letters)" : letters, nil)) }
    for (reading, relation) in zip(readings.dropFirst(), relations) {
      let own = Telling.letters(reading.tellings)
      lines.append(reading.shown(isMerged ? "\(letters)|\(own)" : own, relation))
    }
    if !isOnly, !missing.isEmpty {
      lines.append(ShownWording(label: "not in \(Telling.letters(missing))"))
    }
    return lines
  }
}

extension QuoteReading {
  fileprivate func shown(_ label: String, _ relation: QuoteRelation?) -> ShownWording {
    var shown = ShownText(text, isQuoted: !isIndirect)
    if case .variant(let difference)? = relation {
      shown = ShownText(ChangedWords(difference), isQuoted: !isIndirect)
    }
    return ShownWording(
      label: label, relation: relation?.name, text: shown, isIndirect: isIndirect,
      attribution: otherSpeaker.map { "said by \($0)" }
        ?? (isUnattributed ? "no speaker found" : nil))
  }
}

extension SentenceGroup {
  /// A line for each wording; two that are much alike are one.
  var shownWordings: [ShownWording] {
    guard let first = wordings.first else { return [] }
    if wordings.count == 1 {
      let letters = Telling.letters(tellings)
      let isShared = tellings.count > 1
      let only = isShared || relation == .partly ? nil : tellings.first
      let label = only == nil ? letters : "only \(letters)"
      return [
        ShownWording(
          label: elsewhere.isEmpty ? label : "\(label), partly \(Telling.letters(elsewhere))",
          text: ShownText(first.text), isShared: isShared, onlyTelling: only)
      ]
    }
    if wordings.count == 2, let changes = changes(to: wordings[1]) {
      let label = wordings.map { Telling.letters($0.tellings) }.joined(separator: "|")
      return [ShownWording(label: label, text: ShownText(changes))]
    }
    return wordings.map { wording in
      ShownWording(
        label: Telling.letters(wording.tellings),
        text: changes(to: wording).map { ShownText($0) } ?? ShownText(wording.text))
    }
  }
}
