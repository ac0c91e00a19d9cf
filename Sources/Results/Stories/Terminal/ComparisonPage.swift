import Articles
public import Stories

/// A comparison of tellings set for reading: on a terminal in colours and, where it is wide enough,
/// two tellings side by side; in a file or a pipe one under another, each text on one line.
///
///     2 TEXTS COMPARED
///       1 conflict      people killed: 41 or 43
///       1 quote varies  Ada Holm: through [strength|force]
public enum ComparisonPage {
  /// The lines of the page, each with its line end.
  public static func text(of comparison: Comparison, _ style: TerminalStyle) -> String {
    let outline = ComparisonOutline(comparison)
    var page = PageSetter(style)
    page.section(outline.title)
    page.set(outline.glance, notes: outline.notes)
    page.set(outline.tellings)
    page.set(outline.agreed, sharedBy: outline.everyone)
    page.set(outline.quotes)
    page.setFigures(outline.figures)
    page.setNames(outline)
    page.setSentences(outline, summary: comparison.sentences.summary)
    return page.text
  }
}

extension PageSetter {
  /// How many lines one of the first lines takes at most, by whether it says what differs; the
  /// sections below have it whole.
  private static let (calmLines, otherLines) = (2, 6)

  fileprivate mutating func set(_ glance: [GlanceLine], notes: [String]) {
    let width = glance.map { TerminalText.width($0.count) }.max() ?? 0
    for line in glance {
      let label = line.weight.mark?.around(line.count) ?? line.count
      let named = line.shownNames.map(\.onTerminal).joined(separator: "; ")
      hang(
        named, beside: "  " + TerminalText.pad(label, width) + "  ",
        atMost: line.weight == .calm ? PageSetter.calmLines : PageSetter.otherLines)
    }
    for note in notes {
      hang(TerminalText.line(note), beside: "  " + TerminalText.pad("note", width) + "  ")
    }
  }

  /// How long a caption is at most: two lines, mostly.
  private static let widestCaption = 180

  fileprivate mutating func set(_ tellings: [Telling]) {
    if !tellings.isEmpty { blank() }
    for telling in tellings {
      let label = "  " + telling.shownLetter + "  "
      hang(TerminalMark.bold.around(TerminalText.line(telling.headline)), beside: label)
      let particulars = [
        telling.source, telling.published, telling.words, telling.article.id.description,
      ]
      let indent = String(repeating: " ", count: TerminalText.width(label))
      hang(particulars.map(TerminalText.line).joined(separator: ", "), beside: indent)
      for caption in telling.captions {
        let shown = TerminalText.fit(TerminalText.line(caption), PageSetter.widestCaption)
        hang(TerminalMark.dim.around("caption: \(shown)"), beside: indent)
      }
    }
  }

  fileprivate mutating func set(
    _ agreed: ComparisonOutline.AgreedItems, sharedBy everyone: String
  ) {
    guard agreed.count > 0 else { return }
    section("The same in \(everyone)", agreed.count.grouped)
    let figures = agreed.figures.map(\.phraseWithWordings)
    let quotes = agreed.quotes.map(\.phrase)
    var rows: [(label: String, text: String)] = []
    for (title, texts) in [("figures", figures), ("quotes", quotes)] {
      rows += texts.enumerated().map { ($0 == 0 ? title : "", TerminalText.line($1)) }
    }
    rows += agreed.names.map { ($0.title, $0.shownInARow) }
    self.rows(rows)
  }
}

extension ComparisonOutline.PartialNames {
  /// The names one after the other, on a terminal.
  var shownInARow: String {
    items.map { TerminalText.line($0.phrase) }.joined(separator: "; ")
  }
}

extension Telling {
  /// The letter in the colour of its side, which the words have that only it has.
  var shownLetter: String {
    let mark: TerminalMark = !isOneOfTwo ? .bold : letter == "A" ? .first : .other
    return mark.around(letter)
  }
}

extension GlanceLine.Weight {
  fileprivate var mark: TerminalMark? {
    switch self {
    case .loud: .failure
    case .notable: .warning
    case .calm: nil
    }
  }
}
