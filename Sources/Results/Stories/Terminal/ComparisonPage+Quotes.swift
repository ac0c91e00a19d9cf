import Stories

extension PageSetter {
  /// Quotes by speaker, each with its readings and who has them.
  mutating func set(_ quotes: [ComparisonOutline.SpeakerQuotes]) {
    guard !quotes.isEmpty else { return }
    section("Quotes", quotes.flatMap(\.items).summary)
    for speaker in quotes {
      line(
        TerminalMark.bold.around(TerminalText.line(speaker.speaker ?? "speaker not named")),
        indentedBy: "  ")
      for item in speaker.items {
        rows(item.shownWordings.map(PageSetter.row), indent: "    ")
      }
    }
  }

  private static func row(of wording: ShownWording) -> (label: String, text: String) {
    guard let words = wording.text?.onTerminal else {
      return ("", TerminalMark.dim.around(wording.label))
    }
    var text = wording.relation.map { TerminalMark.warning.around($0) + ": " } ?? ""
    text += words
    if wording.isIndirect { text += " " + TerminalMark.dim.around("(indirect)") }
    if let attribution = wording.attribution {
      text += " " + TerminalMark.warning.around("(\(TerminalText.line(attribution)))")
    }
    return (wording.label, text)
  }
}

extension ShownText {
  /// Both wordings in one, as `[strength|force]`, each in the colour of its side.
  var onTerminal: String {
    written {
      TerminalText.safe($0)
    } _: { first, other in
      ChangedWords.bracketed(
        TerminalMark.first.around(TerminalText.safe(first)),
        TerminalMark.other.around(TerminalText.safe(other)))
    }
    .oneLine
  }
}

extension ChangedWords.Side {
  fileprivate var mark: TerminalMark { self == .first ? .first : .other }
}

extension ChangedWords {
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
