import Stories

extension PageSetter {
  /// How wide a terminal is at least for two tellings side by side.
  private static let wideEnough = 100
  private static let widestColumn = 80

  /// The sentences as they stand to each other, in the order of the tellings.
  mutating func setSentences(_ outline: ComparisonOutline, summary: String?) {
    guard let summary, !outline.sentences.isEmpty else { return }
    section("Sentences", summary)
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
    rows(
      groups.flatMap(\.shownWordings).map { wording in
        let text = wording.text?.onTerminal ?? ""
        var label = wording.label
        if let only = wording.onlyTelling, only < tellings.count {
          label = "only \(tellings[only].shownLetter)"
        }
        return (label, wording.isShared ? TerminalMark.dim.around(text) : text)
      })
  }
}
