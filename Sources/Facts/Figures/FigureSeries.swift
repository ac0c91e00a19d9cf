import Articles

/// Figures that a sentence lists: what is counted and what happened are often said once.
extension FigureReader {
  /// "Killed 12 people and wounded 30", "two soldiers and three civilians were killed".
  func linkSeries(_ figures: inout [Figure], from first: Int) {
    for index in first + 1..<figures.count
    where figures[index].counted == nil && figures[index].unit == nil && figures[index].event != nil {
      let before = figures[index - 1]
      guard before.unit == nil, before.event != nil,
        figures[index].tokens.lowerBound - before.end < 12
      else { continue }
      figures[index].counted = before.counted
    }
    for index in first + 1..<figures.count where isListed(figures[index - 1], figures[index]) {
      if figures[index].event == nil { figures[index].event = figures[index - 1].event }
    }
    for index in (first..<figures.count - 1).reversed()
    where isListed(figures[index], figures[index + 1]) {
      if figures[index].event == nil, figures[index].counted != nil {
        figures[index].event = figures[index + 1].event
      }
    }
  }

  /// Whether nothing but "and" and commas stands between two counts.
  private func isListed(_ first: Figure, _ second: Figure) -> Bool {
    guard first.counted != nil, second.counted != nil, first.unit == nil, second.unit == nil,
      first.end < second.tokens.lowerBound, second.tokens.lowerBound - first.end <= 3
    else { return false }
    return (first.end..<second.tokens.lowerBound).allSatisfy {
      tokens[$0].mark == .comma || tokens[$0].word == keys.and || isArticle($0)
    }
  }
}
