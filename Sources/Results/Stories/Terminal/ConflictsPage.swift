public import Stories

/// Stories whose tellings disagree, set for reading: each with its title, and under it in what.
///
///     2025-03-05/2  Night earthquake flattens villages
///                   2025-03-05..06, 5 articles, 4 tellings, 3 origins
///       figure  people killed
///               41  Faro del Sur, Harrow Press
///               43  Globe Courier
public enum ConflictsPage {
  /// A story, and in what its tellings disagree.
  public struct Story: Sendable {
    let id: String
    let title: String?
    let extent: String
    let tellings: [String]
    let differences: [Difference]

    /// - Parameter tellings: what the tellings go by, in the order of their comparison.
    public init(
      id: String, title: String?, extent: String, tellings: [String], differences: [Difference]
    ) {
      self.id = id
      self.title = title
      self.extent = extent
      self.tellings = tellings
      self.differences = differences
    }
  }

  /// The lines of the page, each with its line end.
  public static func text(of stories: [Story], _ style: TerminalStyle) -> String {
    var page = PageSetter(style)
    for story in stories { page.set(story) }
    return page.text
  }
}

extension PageSetter {
  fileprivate mutating func set(_ story: ConflictsPage.Story) {
    blank()
    let label = story.id + "  "
    let title = TerminalText.line(story.title ?? "without a headline")
    hang(TerminalMark.bold.around(title), beside: TerminalMark.bold.around(story.id) + "  ")
    hang(
      TerminalMark.dim.around(story.extent),
      beside: String(repeating: " ", count: TerminalText.width(label)))
    let width = story.differences.map { TerminalText.width($0.shownKind) }.max() ?? 0
    for difference in story.differences { set(difference, of: story, kindWidth: width) }
  }

  private mutating func set(
    _ difference: Difference, of story: ConflictsPage.Story, kindWidth: Int
  ) {
    let kind = difference.mark?.around(difference.shownKind) ?? difference.shownKind
    let indent = String(repeating: " ", count: kindWidth + 4)
    var lines = difference.lines(story.tellings)
    if let about = difference.about {
      lines.insert(("", TerminalMark.bold.around(TerminalText.line(about))), at: 0)
    }
    for (index, line) in lines.enumerated() {
      let beside = index == 0 ? "  " + TerminalText.pad(kind, kindWidth) + "  " : indent
      hang(line.text, beside: beside + line.label)
    }
    if let note = difference.note {
      self.line(TerminalMark.dim.around(TerminalText.line(note)), indentedBy: indent)
    }
  }
}

extension Difference {
  /// One of its values as a reader sees it: a date in words where its normal form is a code.
  public func shown(_ value: (value: String, tellings: [Int])) -> String {
    kind == "date" ? DateWords.words(for: value.value) : value.value
  }

  /// How wide values are at most that stand in a column of their own.
  private static let widestValue = 28

  fileprivate var shownKind: String { TerminalText.line(kind) }

  fileprivate var mark: TerminalMark? {
    switch weight {
    case 4...: .failure
    case 2...: .warning
    default: nil
    }
  }

  /// A line a value, with who gives it; two wordings of a quote are one, and of more each is marked
  /// against the first.
  fileprivate func lines(_ tellings: [String]) -> [(label: String, text: String)] {
    func names(_ places: [Int]) -> String {
      places.filter(tellings.indices.contains).map { TerminalText.line(tellings[$0]) }
        .joined(separator: ", ")
    }
    if kind == "quote", values.count == 2, let changes = changedWords(of: values[1].value) {
      let first = TerminalMark.first.around(names(values[0].tellings))
      let other = TerminalMark.other.around(names(values[1].tellings))
      return [("", ShownText(changes).onTerminal), ("", ChangedWords.bracketed(first, other))]
    }
    if kind == "quote" {
      return values.enumerated().map { index, value in
        let changes = index > 0 ? changedWords(of: value.value) : nil
        let words = changes.map { ShownText($0).onTerminal } ?? TerminalText.line(value.value)
        return ("", words + TerminalMark.dim.around(" (\(names(value.tellings)))"))
      }
    }
    let shown = values.map { TerminalText.line(self.shown($0)) }
    let width = shown.map { TerminalText.width($0) }.max() ?? 0
    return zip(shown, values).map { shown, value in
      let names = names(value.tellings)
      return width <= Difference.widestValue
        ? (TerminalMark.bold.around(TerminalText.pad(shown, width)) + "  ", names)
        : ("", shown + TerminalMark.dim.around(" (\(names))"))
    }
  }

  /// Where a wording differs from the first; nil where the speakers do, or hardly a word is the same.
  private func changedWords(of other: String) -> ChangedWords? {
    guard let first = values.first?.value, first.beginsWithQuotationMark,
      other.beginsWithQuotationMark
    else { return nil }
    let changes = ChangedWords(
      from: first.oneLine.withoutLastStop, to: other.oneLine.withoutLastStop)
    return changes.isAlike ? changes : nil
  }
}

extension String {
  /// A quotation without the full stop or comma at its end, which tells of the sentence around it.
  fileprivate var withoutLastStop: String {
    hasSuffix(".”") || hasSuffix(",”") ? String(dropLast(2)) + "”" : self
  }
}
