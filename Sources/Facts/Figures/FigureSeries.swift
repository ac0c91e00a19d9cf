import Articles

/// Figures that a sentence lists: what is counted and what happened are often said once.
extension FigureReader {
  /// "Killed 12 people and wounded 30", "two soldiers and three civilians were killed".
  func linkSeries(_ figures: inout [Figure], from first: Int) {
    linkLevels(&figures, from: first)
    linkMillions(&figures, from: first)
    for index in first + 1..<figures.count where isConverted(figures[index - 1], figures[index]) {
      figures[index].bound = figures[index - 1].bound
    }
    for index in first + 1..<figures.count where figures[index].counted == nil {
      linkNouns(&figures, at: index, from: first)
    }
    for index in first + 1..<figures.count where isListed(figures[index - 1], figures[index]) {
      if figures[index].event == nil, !figures[index - 1].isEventInNouns {
        figures[index].event = figures[index - 1].event
      }
    }
    for index in (first..<figures.count - 1).reversed()
    where isListed(figures[index], figures[index + 1]) {
      if figures[index].event == nil, figures[index].unit == nil,
        figures[index + 1].unit == nil, !figures[index + 1].isEventInNouns
      {
        figures[index].event = figures[index + 1].event
      }
    }
  }

  /// "Less than 50 km (30 miles)": what is said of the one unit is said of the other.
  private func isConverted(_ figure: Figure, _ next: Figure) -> Bool {
    guard figure.unit != nil, next.unit != nil, figure.unit != next.unit, next.bound == .exact,
      figure.bound != .between
    else { return false }
    let open = next.tokens.lowerBound - 1
    return open >= figure.tokens.upperBound && open - figure.tokens.upperBound < 2
      && isMark(open, .openBracket) && isMark(next.tokens.upperBound, .closeBracket)
  }

  /// "Killed 12 people and wounded 30", "injured 57 people, eight of them seriously".
  private func linkNouns(_ figures: inout [Figure], at index: Int, from first: Int) {
    let figure = figures[index]
    guard figure.unit == nil && figure.event != nil || figure.isPart else { return }
    // What a part is of is no fewer.
    let whole = figures[max(first, index - 2)..<index].lastIndex {
      !figure.isPart || figure.unit != nil || $0.high >= figure.high
    }
    guard let whole, figures[whole].unit == nil, !figures[whole].isLevel,
      figure.isPart || figures[whole].event != nil,
      figure.tokens.lowerBound - figures[whole].end < (figure.isPart ? 20 : 7)
    else { return }
    figures[index].counted = figures[whole].counted
    if figure.isPart, figure.event == nil { figures[index].event = figures[whole].event }
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

  /// "3.4 million children, up from 2.9m": after a count of as many, the letter is no metre's.
  private func linkMillions(_ figures: inout [Figure], from first: Int) {
    for index in first + 1..<figures.count where figures[index].unit == "m" {
      let letter = figures[index].tokens.upperBound - 1
      guard figures[index - 1].unit == nil, figures[index - 1].high >= 1e5,
        tokens[letter].isJoined, tokens[letter].bytes.count == 1
      else { continue }
      figures[index].unit = nil
      figures[index].low *= 1e6
      figures[index].high *= 1e6
    }
  }

  /// Whether what happened to a figure is that it rose or fell.
  private func hasChange(_ figure: Figure) -> Bool {
    guard let event = figure.event else { return false }
    return words.has(text.lexicon.word(event), .change)
  }

  /// Whether nothing but "and" and commas stands between two counts.
  private func isListed(_ first: Figure, _ second: Figure) -> Bool {
    guard first.counted != nil, second.counted != nil, first.end < second.tokens.lowerBound,
      second.tokens.lowerBound - first.end <= 7
    else { return false }
    var isOf = false
    for index in first.end..<second.tokens.lowerBound {
      if isWord(index, keys.of), index == first.end {
        isOf = true
      } else if tokens[index].mark == .comma || isListWord(index) {
        // "20 of the 24 drones"
        isOf = isOf && has(index, .article)
      } else if !isOf || has(index, .stop) || !tokens[index].isWord {
        return false
      }
    }
    // "Shot down 20 of 24 drones": nothing is said of all 24.
    return !isOf
  }

  /// "And", "as well as", articles.
  private func isListWord(_ index: Int) -> Bool {
    isWord(index, keys.and) || has(index, .article) || isWord(index, keys.as)
      || isWord(index, keys.well) && isWord(index - 1, keys.as)
  }
}
