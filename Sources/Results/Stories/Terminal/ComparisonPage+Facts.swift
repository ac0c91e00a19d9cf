import Stories

extension PageSetter {
  /// The figures that are not the same in all tellings, those in conflict first.
  mutating func setFigures(_ figures: [FactItem]) {
    guard !figures.isEmpty else { return }
    section("Figures", figures.summary)
    set(figures)
  }

  /// Names, roles, places and dates: first what is given otherwise, then what only some have.
  mutating func setNames(_ outline: ComparisonOutline) {
    let partial = outline.partialNames.flatMap(\.items)
    guard !outline.otherNames.isEmpty || !partial.isEmpty else { return }
    section(
      "Names, roles, places and dates", (outline.otherNames + partial).summary)
    set(outline.otherNames)
    let letters = outline.partialNames.map { Telling.letters($0.tellings) }
    let width = letters.map { TerminalText.width($0) }.max() ?? 0
    let titles = outline.partialNames.map { TerminalText.fit($0.title, PageSetter.titleWidth) }
    rows(
      outline.partialNames.indices.map { index in
        // The rows of a kind have its title once.
        let title = index > 0 && titles[index - 1] == titles[index] ? "" : titles[index]
        let label =
          TerminalText.pad(title, PageSetter.titleWidth) + "  "
          + TerminalMark.bold.around(TerminalText.pad(letters[index], width))
        return (label, outline.partialNames[index].shownInARow)
      })
  }

  /// How wide the titles of kinds are: `organisations`.
  private static let titleWidth = 13

  private mutating func set(_ items: [FactItem]) {
    let width = items.map { TerminalText.width($0.label) }.max() ?? 0
    for item in items {
      let label = item.mark?.around(item.label) ?? item.label
      let beside = "  " + TerminalText.pad(label, width) + "  "
      guard item.verdict.isDifference else {
        let who = item.verdict == .only ? "" : TerminalMark.dim.around(" \(item.whoStates)")
        hang(TerminalText.line(item.phraseWithWordings) + who, beside: beside)
        continue
      }
      hang(TerminalMark.bold.around(TerminalText.line(item.title)), beside: beside)
      setValues(of: item, indent: String(repeating: " ", count: width + 4))
    }
  }

  /// How wide values are at most that stand in a column of their own.
  private static let widestValue = 28

  /// A line for each value: who gives it, and in which words.
  private mutating func setValues(of item: FactItem, indent: String) {
    let letters = item.values.map { Telling.letters($0.tellings) }
    let lettersWidth = letters.map { TerminalText.width($0) }.max() ?? 0
    let values = item.values.map { TerminalText.line($0.shown(as: item.kind)) }
    let width = values.map { TerminalText.width($0) }.max() ?? 0
    for ((value, shown), letters) in zip(zip(item.values, values), letters) {
      let wordings = value.wordings.map { TerminalText.line($0) }.joined(separator: ", ")
      let label = indent + TerminalText.pad(letters, lettersWidth) + "  "
      let text = TerminalMark.bold.around(shown)
      if width <= PageSetter.widestValue {
        hang(wordings, beside: label + TerminalText.pad(text, width) + "  ")
      } else {
        hang("\(text) \(wordings)", beside: label)
      }
    }
    if !item.missing.isEmpty {
      line(
        TerminalMark.dim.around("not in \(Telling.letters(item.missing))"), indentedBy: indent)
    }
    if let note = item.note {
      line(TerminalMark.dim.around(TerminalText.line(note)), indentedBy: indent)
    }
  }
}

extension FactItem {
  /// The verdict as it stands beside the item; a conflict in capitals, loud without colours too.
  fileprivate var label: String {
    switch verdict {
    case .conflict: "CONFLICT"
    case .only: "only \(Telling.letters(tellings))"
    default: verdict.rawValue
    }
  }

  fileprivate var mark: TerminalMark? {
    switch verdict {
    case .conflict: .failure
    case .otherwise: .warning
    default: nil
    }
  }
}
