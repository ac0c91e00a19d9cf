import Stories

extension ComparisonHTML {
  /// The figures that are not the same in all tellings, those in conflict first.
  static func figures(_ figures: [FactItem]) -> String {
    guard !figures.isEmpty else { return "" }
    return section("figures", "Figures", figures.summary, table(of: figures))
  }

  /// Names, roles, places and dates: first what is given otherwise, then what only some have.
  static func names(_ outline: ComparisonOutline) -> String {
    let items = outline.otherNames + outline.partialNames.flatMap(\.items)
    guard !items.isEmpty else { return "" }
    var lines = outline.otherNames.isEmpty ? [] : table(of: outline.otherNames)
    if !outline.partialNames.isEmpty {
      let rows = outline.partialNames.map { names in
        "<tr><th scope=\"row\">\(HTMLText.words(names.title))</th>"
          + "<td class=\"who\">\(Telling.letters(names.tellings))</td><td dir=\"auto\">"
          + HTMLText.words(names.items.map(\.phrase).joined(separator: "; ")) + "</td></tr>"
      }
      lines +=
        [
          "<table class=\"partial\">",
          "<thead><tr><th scope=\"col\">Only in some</th><th scope=\"col\">In</th>"
            + "<th scope=\"col\">Names</th></tr></thead>",
          "<tbody>",
        ] + rows + ["</tbody>", "</table>"]
    }
    return section("names", "Names, roles, places and dates", items.summary, lines)
  }

  private static func table(of items: [FactItem]) -> [String] {
    let heads = ["What", "Value", "In", "Words"].map { "<th scope=\"col\">\($0)</th>" }
    return ["<table class=\"facts\">", "<thead><tr>\(heads.joined())</tr></thead>"]
      + items.map(group) + ["</table>"]
  }

  /// The rows of an item, one for each value.
  private static func group(of item: FactItem) -> String {
    let isTold = !item.missing.isEmpty && item.verdict != .only
    let missing =
      isTold ? " <span class=\"missing\">not in \(Telling.letters(item.missing))</span>" : ""
    // A row of its own would be nearly empty.
    let isAlone = item.values.count == 1
    var rows = item.values.map { value in
      let wordings = value.wordings.joined(separator: ", ")
      return "<td class=\"value\" dir=\"auto\">\(HTMLText.words(value.shown(as: item.kind)))</td>"
        + "<td class=\"who\">\(Telling.letters(value.tellings))\(isAlone ? missing : "")</td>"
        + "<td class=\"words\" dir=\"auto\">\(HTMLText.words(wordings))</td>"
    }
    if isTold, !isAlone { rows.append("<td></td><td colspan=\"2\">\(missing)</td>") }
    let note = item.note.map { " <small>\(HTMLText.words($0))</small>" } ?? ""
    let head =
      "<th scope=\"rowgroup\" rowspan=\"\(max(1, rows.count))\" dir=\"auto\">"
      + "<span class=\"verdict\">\(item.shownVerdict)</span> "
      + HTMLText.words(item.title) + note + "</th>"
    let lines = (rows.isEmpty ? ["<td colspan=\"3\"></td>"] : rows).enumerated().map { index, row in
      "<tr>\(index == 0 ? head : "")\(row)</tr>"
    }
    return "<tbody class=\"\(item.verdict.rawValue)\">\n\(lines.joined(separator: "\n"))\n</tbody>"
  }
}

extension FactItem {
  /// The verdict as it stands beside the item.
  fileprivate var shownVerdict: String {
    verdict == .only ? "only \(Telling.letters(tellings))" : verdict.rawValue
  }
}
