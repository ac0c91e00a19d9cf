import Stories

extension ComparisonHTML {
  /// Quotes by speaker, a line each reading.
  static func quotes(_ outline: ComparisonOutline) -> String {
    guard !outline.quotes.isEmpty else { return "" }
    let lines = outline.quotes.flatMap { speaker in
      ["<h3 dir=\"auto\">\(HTMLText.words(speaker.speaker ?? "Speaker not named"))</h3>"]
        + speaker.items.map(list)
    }
    return section("quotes", "Quotes", outline.quotes.flatMap(\.items).summary, lines)
  }

  private static func list(of item: QuoteItem) -> String {
    let lines = item.shownWordings.map { wording in
      guard let text = wording.text else {
        return "<li class=\"missing\">\(wording.label)</li>"
      }
      let relation =
        wording.relation.map { " <span class=\"relation \($0)\">\($0)</span>" } ?? ""
      let indirect = wording.isIndirect ? " <small>indirect</small>" : ""
      let speaker =
        wording.attribution.map { " <span class=\"speaker\">\(HTMLText.words($0))</span>" }
        ?? ""
      return "<li><span class=\"who\">\(wording.label)</span>\(relation) "
        + "<span class=\"text\" dir=\"auto\">\(HTMLText.marked(text))</span>"
        + indirect + speaker + "</li>"
    }
    return "<ul>\n\(lines.joined(separator: "\n"))\n</ul>"
  }

  /// The sentences in their order: of two tellings side by side, of more one under another.
  static func sentences(_ outline: ComparisonOutline, summary: String?) -> String {
    guard let summary, !outline.sentences.isEmpty else { return "" }
    let lines = outline.tellings.count == 2 ? columns(outline) : list(of: outline.sentences)
    return section("sentences", "Sentences", summary, lines)
  }

  private static func columns(_ outline: ComparisonOutline) -> [String] {
    let heads = outline.tellings.map { telling in
      "<th scope=\"col\">\(telling.badge) \(HTMLText.words(telling.source))</th>"
    }
    let rows = outline.sentences.map { group in
      "<tr class=\"\(group.relation.rawValue)\">\(cells(of: group, outline.tellings))</tr>"
    }
    return ["<table class=\"columns\">", "<thead><tr>\(heads.joined())</tr></thead>", "<tbody>"]
      + rows + ["</tbody>", "</table>"]
  }

  private static func cells(of group: SentenceGroup, _ tellings: [Telling]) -> String {
    let wordings = group.wordings
    if wordings.count == 2 {
      let changes = group.changes(to: wordings[1])
      return zip([ChangedWords.Side.first, .other], zip(wordings, tellings)).map { side, pair in
        let text = changes.map { HTMLText.marked($0, side) } ?? HTMLText.words(pair.0.text)
        return "<td\(pair.1.attributes)>\(text)</td>"
      }
      .joined()
    }
    guard let wording = wordings.first, let place = wording.tellings.first, place < tellings.count
    else { return "<td colspan=\"2\"></td>" }
    let attributes = tellings[place].attributes
    let text = HTMLText.words(wording.text)
    if wording.tellings.count > 1 { return "<td colspan=\"2\"\(attributes)>\(text)</td>" }
    let cells = ["<td\(attributes)>\(text)</td>", "<td></td>"]
    return (place == 0 ? cells : cells.reversed()).joined()
  }

  private static func list(of groups: [SentenceGroup]) -> [String] {
    let lines = groups.flatMap { group in
      group.shownWordings.compactMap { wording in
        wording.text.map { text in
          "<li class=\"\(group.relation.rawValue)\"><span class=\"who\">\(wording.label)</span> "
            + "<span class=\"text\" dir=\"auto\">\(HTMLText.marked(text))</span></li>"
        }
      }
    }
    return ["<ul>"] + lines + ["</ul>"]
  }
}
