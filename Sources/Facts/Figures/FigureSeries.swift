import Articles

/// Figures that a sentence lists: what is counted and what happened are often said once.
extension FigureReader {
  /// "Killed 12 people and wounded 30", "two soldiers and three civilians were killed".
  func linkSeries(_ figures: inout [Figure], from first: Int) {
    linkLevels(&figures, from: first)
    for index in first + 1..<figures.count
    where figures[index].counted == nil && figures[index].unit == nil && figures[index].event != nil
    {
      let before = figures[index - 1]
      guard before.unit == nil, before.event != nil,
        figures[index].tokens.lowerBound - before.end < 12
      else { continue }
      figures[index].counted = before.counted
    }
    for index in first + 1..<figures.count where isListed(figures[index - 1], figures[index]) {
      if figures[index].event == nil, !figures[index - 1].isEventInNouns {
        figures[index].event = figures[index - 1].event
      }
    }
    for index in (first..<figures.count - 1).reversed()
    where isListed(figures[index], figures[index + 1]) {
      if figures[index].event == nil, !figures[index + 1].isEventInNouns {
        figures[index].event = figures[index + 1].event
      }
    }
  }

  /// "Fell 3 points, or 0.9 percent, to 120", "rose from 3% to 5%": what happened is said once.
  private func linkLevels(_ figures: inout [Figure], from first: Int) {
    for index in first + 1..<figures.count
    where figures[index].event == nil && hasChange(figures[index - 1]) {
      let gap =
        figures[index - 1].end..<max(figures[index - 1].end, figures[index].tokens.lowerBound)
      let isLevel =
        !gap.isEmpty && gap.count < 4 && gap.contains { isWord($0, keys.or) || isWord($0, keys.to) }
      let isBare = gap.allSatisfy {
        tokens[$0].mark == .comma || isWord($0, keys.or) || isWord($0, keys.to)
      }
      if isLevel, isBare { figures[index].event = figures[index - 1].event }
    }
  }

  /// Whether what happened to a figure is that it rose or fell.
  private func hasChange(_ figure: Figure) -> Bool {
    guard let event = figure.event else { return false }
    return words.has(text.lexicon.word(event), .change)
  }

  /// Whether nothing but "and" and commas stands between two counts.
  private func isListed(_ first: Figure, _ second: Figure) -> Bool {
    guard first.counted != nil, second.counted != nil, first.unit == nil, second.unit == nil,
      first.end < second.tokens.lowerBound, second.tokens.lowerBound - first.end <= 3
    else { return false }
    return (first.end..<second.tokens.lowerBound).allSatisfy {
      tokens[$0].mark == .comma || tokens[$0].word == keys.and || has($0, .article)
    }
  }
}
