import Articles
public import Stories

/// A comparison of tellings in Markdown: lists and tables that read well as they are, as in a mail,
/// and on a page that shows them (GitHub Flavored Markdown).
public enum ComparisonMarkdown {
  /// The whole document; no word of an article is read as markup in it.
  public static func text(of comparison: Comparison) -> String {
    let outline = ComparisonOutline(comparison)
    let sections = [
      head(outline), agreed(outline), quotes(outline.quotes), figures(outline.figures),
      names(outline), sentences(outline, summary: comparison.sentences.summary),
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
      .joined(separator: "\n")
  }

  /// A text of an article, on one line.
  static func words(_ text: String) -> String { MarkdownText.escaped(TerminalText.line(text)) }

  // MARK: Sections

  private static func head(_ outline: ComparisonOutline) -> [String] {
    let glance = outline.glance.map { line in
      let count = line.weight == .calm ? line.count : "**\(line.count)**"
      let named = line.shownNames.map(marked).joined(separator: "; ")
      return named.isEmpty ? "- \(count)" : "- \(count): \(named)"
    }
    let rows = outline.tellings.map { telling in
      "| \(telling.letter) | \(words(telling.headline)) | \(words(telling.source)) | "
        + "\(telling.published) | \(telling.article.words.grouped) | \(telling.article.id) |"
    }
    let notes = outline.notes.map { "- note: \(words($0))" }
    return ["# \(outline.title)", ""] + glance + notes
      + ["", "| | Headline | Source | Published | Words | Id |", "|---|---|---|---|---:|---|"]
      + rows + captions(outline.tellings)
  }

  private static func captions(_ tellings: [Telling]) -> [String] {
    let lines = tellings.flatMap { telling in
      telling.captions.map { "- caption of \(telling.letter): \(words($0))" }
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  private static func agreed(_ outline: ComparisonOutline) -> [String] {
    let agreed = outline.agreed
    guard agreed.count > 0 else { return [] }
    let figures = agreed.figures.map { "- \(words($0.phraseWithWordings))" }
    let quotes = agreed.quotes.map { "- \(words($0.phrase))" }
    let names = agreed.names.map { "- \(words($0.title)): \(row(of: $0))" }
    return ["## The same in \(outline.everyone) (\(agreed.count.grouped))", ""] + figures + quotes
      + names
  }

  private static func figures(_ figures: [FactItem]) -> [String] {
    guard !figures.isEmpty else { return [] }
    return ["## Figures (\(figures.summary))", ""] + table(of: figures)
  }

  private static func names(_ outline: ComparisonOutline) -> [String] {
    let items = outline.otherNames + outline.partialNames.flatMap(\.items)
    guard !items.isEmpty else { return [] }
    let partial = outline.partialNames.map { names in
      "- \(words(names.title)) in \(Telling.letters(names.tellings)) only: \(row(of: names))"
    }
    let others = outline.otherNames.isEmpty ? [] : table(of: outline.otherNames)
    let space = others.isEmpty || partial.isEmpty ? [] : [""]
    return ["## Names, roles, places and dates (\(items.summary))", ""] + others + space + partial
  }

  private static func row(of names: ComparisonOutline.PartialNames) -> String {
    words(names.items.map(\.phrase).joined(separator: "; "))
  }

  // MARK: Tables

  private static func table(of items: [FactItem]) -> [String] {
    let rows = items.map { item in
      "| \(verdict(of: item)) | \(words(item.title)) | \(given(for: item)) |"
    }
    return ["| | What | Given |", "|---|---|---|"] + rows
  }

  private static func verdict(of item: FactItem) -> String {
    switch item.verdict {
    case .conflict: "**CONFLICT**"
    case .only: "only \(Telling.letters(item.tellings))"
    case .otherwise, .compatible, .same: item.verdict.rawValue
    }
  }

  /// `A B: 41 (“41 people”, “41 dead”); C: 43`, and what there is to say of it.
  private static func given(for item: FactItem) -> String {
    let values = item.values.map { value in
      let wordings = value.wordings.joined(separator: ", ")
      let shown = value.shown(as: item.kind)
      let given = words(wordings.isEmpty ? shown : "\(shown) (\(wordings))")
      return item.verdict == .only ? given : "\(Telling.letters(value.tellings)): \(given)"
    }
    let missing =
      item.missing.isEmpty || item.verdict == .only
      ? [] : ["not in \(Telling.letters(item.missing))"]
    let note = item.note.map { ["*\(words($0))*"] } ?? []
    return (values + missing + note).joined(separator: "; ")
  }
}
