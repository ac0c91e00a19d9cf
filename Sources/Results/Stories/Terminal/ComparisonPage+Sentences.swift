import Stories

extension PageSetter {
  /// How wide a terminal is at least for two tellings side by side.
  private static let wideEnough = 100
  private static let widestColumn = 80

  /// The sentences as they stand to each other, in the order of the tellings.
  mutating func setSentences(_ outline: ComparisonOutline, summary: String?) {
    guard let summary, !outline.sentences.isEmpty else { return }
    section("Sentences", summary.split(separator: " ").dropFirst(2).joined(separator: " "))
    if let width = style.width, width >= PageSetter.wideEnough, outline.tellings.count == 2 {
      setSideBySide(outline, width: min((width - 3) / 2, PageSetter.widestColumn))
    } else {
      setStacked(outline.sentences, outline.tellings)
    }
  }

  // MARK: Side by side

  private mutating func setSideBySide(_ outline: ComparisonOutline, width: Int) {
    let heads = outline.tellings.map { telling in
      TerminalText.fit(
        "\(telling.shownLetter) \(TerminalMark.bold.around(TerminalText.line(telling.source)))",
        width)
    }
    columns(heads[0], " ", heads[1], width: width)
    for group in outline.sentences {
      blank()
      setSideBySide(group, width: width)
    }
  }

  private mutating func setSideBySide(_ group: SentenceGroup, width: Int) {
    let wordings = group.wordings
    if wordings.count > 1 {
      let changes = group.changes(to: wordings[1])
      let isColoured = style.hasColour
      columns(
        changes?.onTerminal(.first, inColour: isColoured) ?? TerminalText.line(wordings[0].text),
        "|",
        changes?.onTerminal(.other, inColour: isColoured) ?? TerminalText.line(wordings[1].text),
        width: width)
    } else if wordings[0].tellings == [0] {
      columns(TerminalText.line(wordings[0].text), "<", "", width: width)
    } else if wordings[0].tellings == [1] {
      columns("", ">", TerminalText.line(wordings[0].text), width: width)
    } else {
      // What is the same is read once, across both columns.
      let text = TerminalMark.dim.around(TerminalText.line(wordings[0].text))
      let lines = TerminalText.wrap(text, cuttingAt: width * 2 + 3)
      for line in TerminalMark.closed(lines) { append(line) }
    }
  }

  // MARK: One under another

  private mutating func setStacked(_ groups: [SentenceGroup], _ tellings: [Telling]) {
    let labelled = groups.map { PageSetter.rows(of: $0, tellings) }
    let width = labelled.joined().map { TerminalText.width($0.label) }.max() ?? 0
    for rows in labelled {
      for row in rows {
        hang(row.text, beside: "  " + TerminalText.pad(row.label, width) + "  ")
      }
    }
  }

  private static func rows(
    of group: SentenceGroup, _ tellings: [Telling]
  ) -> [(label: String, text: String)] {
    let wordings = group.wordings
    guard wordings.count > 1 else {
      let text = TerminalText.line(wordings[0].text)
      guard group.tellings.count == 1, let place = group.tellings.first, place < tellings.count
      else { return [(Telling.letters(group.tellings), TerminalMark.dim.around(text))] }
      return [("only \(tellings[place].shownLetter)", text)]
    }
    if wordings.count == 2, let changes = group.changes(to: wordings[1]) {
      let label = wordings.map { Telling.letters($0.tellings) }.joined(separator: "|")
      return [(label, changes.onTerminal.oneLine)]
    }
    return wordings.map { wording in
      let text = group.changes(to: wording)?.onTerminal.oneLine ?? TerminalText.line(wording.text)
      return (Telling.letters(wording.tellings), text)
    }
  }
}
