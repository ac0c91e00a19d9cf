import Articles
public import Stories

/// A timeline set for reading: the steps of each figure under its title, in columns.
extension FigureTimeline {
  /// The timeline for a person.
  public func text(of comparison: Comparison, _ style: TerminalStyle) -> String {
    let names = Telling.names(of: comparison.articles)
    let tellings = zip(comparison.articles, names).map { article, name in
      [FigureTimeline.time(article.published), TerminalText.line(name)]
    }
    return figures.map { figure in
      let title = style.bold(TerminalText.line(figure.about))
      let rows = figure.steps.map { step in
        tellings[step.telling] + [step.value, step.before.map { "was \($0)" } ?? ""]
      }
      let columns = StepColumns(rows, room: style.width)
      let lines = zip(figure.steps, rows).flatMap { step, row in
        columns.lines(of: row, isChange: step.before != nil, style)
      }
      return ([title] + lines).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// `2026-02-05 10:32`, as the paper's clock shows it.
  private static func time(_ published: NewsDate?) -> String {
    guard let published else { return "undated" }
    guard let time = published.time else { return published.day.description }
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    return "\(published.day) \(time.hour < 10 ? "0" : "")\(time.hour):\(minute)"
  }
}

/// The columns of a figure's steps: time, source, value, and the value before.
private struct StepColumns {
  private let widths: [Int]

  private static let indent = "  "
  /// Which column has the values.
  private static let value = 2
  /// The columns in the order in which they give room, down to their longest words.
  private static let narrowed = [1, 3, 2, 0]

  /// - Parameter room: how wide the lines may be; nil where that does not matter.
  init(_ rows: [[String]], room: Int?) {
    func widest(_ column: Int, _ width: (String) -> Int) -> Int {
      rows.map { width($0[column]) }.max() ?? 0
    }
    let columns = 0..<(rows.first?.count ?? 0)
    var widths = columns.map { widest($0, TerminalText.width) }
    let least = columns.map { column in
      widest(column) { $0.split(separator: " ").map { TerminalText.width(String($0)) }.max() ?? 0 }
    }
    if let room {
      var excess = widths.reduce(StepColumns.indent.count + 2 * (columns.count - 1), +) - room
      for column in StepColumns.narrowed where columns.contains(column) && excess > 0 {
        let given = min(excess, widths[column] - least[column])
        widths[column] -= given
        excess -= given
      }
    }
    self.widths = widths
  }

  /// The lines of a step, broken between words; a value that changed is set off.
  func lines(of row: [String], isChange: Bool, _ style: TerminalStyle) -> [String] {
    let cells = zip(row, widths).enumerated().map { column, cell in
      let isSetOff = isChange && column == StepColumns.value
      let text = isSetOff ? TerminalMark.warning.around(cell.0) : cell.0
      return TerminalMark.closed(TerminalText.wrap(text, cell.1))
    }
    return TerminalText.row(cells, widths).map {
      StepColumns.indent + TerminalMark.shown($0, inColour: style.hasColour)
    }
  }
}
