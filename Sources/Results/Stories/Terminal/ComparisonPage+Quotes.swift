import Stories

extension PageSetter {
  /// Quotes by speaker, each with its readings and who has them.
  mutating func set(_ quotes: [ComparisonOutline.SpeakerQuotes], of count: Int) {
    let items = quotes.flatMap(\.items)
    guard !items.isEmpty else { return }
    let counts = QuoteVerdict.allCases.compactMap { verdict in
      let count = items.count { $0.verdict == verdict }
      return count > 0 ? verdict.counted(count) : nil
    }
    section("Quotes", "\(items.count.grouped): " + counts.joined(separator: ", "))
    for speaker in quotes {
      line(
        TerminalMark.bold.around(TerminalText.line(speaker.speaker ?? "speaker not named")),
        indentedBy: "  ")
      for item in speaker.items { rows(PageSetter.rows(of: item), indent: "    ") }
    }
  }

  private static func rows(of item: QuoteItem) -> [(label: String, text: String)] {
    guard let first = item.readings.first else { return [] }
    let isOnly = item.tellings.count < 2
    var rows: [(label: String, text: String)] = []
    // The first of two readings is seen whole in the marked words of the other.
    if item.readings.count != 2 || item.verdict != .variant {
      let letters = Telling.letters(first.tellings)
      rows.append((isOnly ? "only \(letters)" : letters, text(of: first)))
    }
    for (reading, relation) in zip(item.readings.dropFirst(), item.relations) {
      let letters = Telling.letters(reading.tellings)
      let isSeen = rows.isEmpty
      let label = isSeen ? "\(Telling.letters(first.tellings))|\(letters)" : letters
      let words = text(of: reading, relation)
      rows.append((label, TerminalMark.warning.around(relation.name) + ": " + words))
    }
    if !isOnly, !item.missing.isEmpty {
      rows.append(("", TerminalMark.dim.around("not in \(Telling.letters(item.missing))")))
    }
    return rows
  }

  private static func text(of reading: QuoteReading, _ relation: QuoteRelation? = nil) -> String {
    var text = TerminalText.line(reading.shown)
    if case .variant(let difference)? = relation {
      let words = ChangedWords(difference).onTerminal
      text = words.hasQuotationMark || reading.isIndirect ? words : "“\(words)”"
    }
    if reading.isIndirect { text += TerminalMark.dim.around(" (indirect)") }
    if let speaker = reading.otherSpeaker {
      text += " " + TerminalMark.warning.around("(said by \(TerminalText.line(speaker)))")
    }
    return text
  }
}

extension ChangedWords.Side {
  var mark: TerminalMark { self == .first ? .first : .other }
}

extension ChangedWords {
  /// Both wordings in one, as `[strength|force]`.
  var onTerminal: String {
    stretches.map { stretch in
      switch stretch {
      case .same(let text): TerminalText.safe(text)
      case .changed(let first, let other):
        ChangedWords.bracketed(
          TerminalMark.first.around(TerminalText.safe(first)),
          TerminalMark.other.around(TerminalText.safe(other)))
      }
    }
    .joined()
  }

  /// One of the wordings by itself, its own words marked by colour, or else by brackets.
  func onTerminal(_ side: Side, inColour: Bool) -> String {
    self.side(side).map { piece in
      let text = TerminalText.safe(piece.text)
      guard piece.isChanged else { return text }
      return inColour ? side.mark.around(text) : "[\(text)]"
    }
    .joined().oneLine
  }
}
