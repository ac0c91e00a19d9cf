import Articles
public import Stories

/// A comparison of tellings as a page that needs nothing else: for a browser, in the light and in
/// the dark, and for a printer.
///
/// It is well-formed as XML, too, whatever the articles hold.
public enum ComparisonHTML {
  /// The whole document.
  public static func document(of comparison: Comparison) -> String {
    let outline = ComparisonOutline(comparison)
    let sections = [
      tellings(outline.tellings), agreed(outline), quotes(outline), figures(outline.figures),
      names(outline), sentences(outline, summary: comparison.sentences.summary),
    ]
    let count = outline.title
    let headline = outline.titled?.article.headline
    let title = headline.map { "\(count): \($0)" } ?? count
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'"/>
      <title>\(HTMLText.words(title))</title>
      <style>
      \(ComparisonStylesheet.text)
      </style>
      </head>
      <body>
      \(head(outline, count: count))
      <main>
      \(sections.filter { !$0.isEmpty }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  /// A section with its heading, and how much stands in it.
  static func section(_ name: String, _ title: String, _ note: String, _ lines: [String]) -> String
  {
    let small = note.isEmpty ? "" : " <small>\(note)</small>"
    return "<section class=\"\(name)\">\n<h2>\(title)\(small)</h2>\n"
      + lines.joined(separator: "\n") + "\n</section>"
  }

  // MARK: Head

  private static func head(_ outline: ComparisonOutline, count: String) -> String {
    var lines = ["<header>"]
    if let first = outline.titled, let headline = first.article.headline {
      lines.append("<p class=\"kicker\">\(count)</p>")
      lines.append("<h1\(first.attributes)>\(HTMLText.words(headline))</h1>")
    } else {
      lines.append("<h1>\(count)</h1>")
    }
    lines += ["<table class=\"glance\">", "<tbody>"]
    lines += outline.glance.map { line in
      let named = line.shownNames.map(HTMLText.marked).joined(separator: "; ")
      return "<tr class=\"\(line.weight.rawValue)\"><th scope=\"row\">\(line.count)</th>"
        + "<td dir=\"auto\">\(named)</td></tr>"
    }
    let notes = outline.notes.map { "<p class=\"legend\">Note: \(HTMLText.words($0))</p>" }
    return (lines + ["</tbody>", "</table>"] + notes + [legend(outline), "</header>"])
      .joined(separator: "\n")
  }

  /// What the marks say.
  private static func legend(_ outline: ComparisonOutline) -> String {
    let isOfTwo = outline.tellings.count == 2
    let (first, other) = isOfTwo ? ("in A", "in B") : ("in the first named", "in the other")
    return "<p class=\"legend\">Where wordings differ, "
      + "[<del>words \(first)</del>|<ins>words \(other)</ins>]</p>"
  }

  private static func tellings(_ tellings: [Telling]) -> String {
    let heads = ["Telling", "Headline", "Source", "Published", "Words", "Id"].map {
      "<th scope=\"col\">\($0)</th>"
    }
    let rows = tellings.map { telling in
      let headline = HTMLText.words(telling.headline)
      let linked =
        telling.link.map { "<a href=\"\($0)\" rel=\"noreferrer\">\(headline)</a>" } ?? headline
      return "<tr><th scope=\"row\">\(telling.badge)</th>"
        + "<td class=\"headline\"\(telling.attributes)>\(linked)\(captions(of: telling))</td>"
        + "<td class=\"source\">\(HTMLText.words(telling.source))</td>"
        + "<td class=\"exact\">\(telling.published)</td>"
        + "<td class=\"exact count\">\(telling.article.words.grouped)</td>"
        + "<td class=\"exact\">\(telling.article.id)</td></tr>"
    }
    return section(
      "tellings", "Texts", "",
      ["<table>", "<thead><tr>\(heads.joined())</tr></thead>", "<tbody>"] + rows
        + ["</tbody>", "</table>"])
  }

  private static func captions(of telling: Telling) -> String {
    telling.captions.map { " <small>caption: \(HTMLText.words($0))</small>" }.joined()
  }

  private static func agreed(_ outline: ComparisonOutline) -> String {
    let agreed = outline.agreed
    guard agreed.count > 0 else { return "" }
    var lines = ["<table>", "<tbody>"]
    func add(_ title: String, _ items: [String]) {
      for (index, item) in items.enumerated() {
        let head =
          index == 0
          ? "<th scope=\"row\" rowspan=\"\(items.count)\">\(HTMLText.words(title))</th>" : ""
        lines.append("<tr>\(head)<td dir=\"auto\">\(HTMLText.words(item))</td></tr>")
      }
    }
    add("figures", agreed.figures.map(\.phraseWithWordings))
    add("quotes", agreed.quotes.map(\.phrase))
    for names in agreed.names {
      add(names.title, [names.items.map(\.phrase).joined(separator: "; ")])
    }
    return section(
      "agreed", "The same in \(outline.everyone)", agreed.count.grouped,
      lines + ["</tbody>", "</table>"])
  }
}
