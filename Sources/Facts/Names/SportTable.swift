/// Reads the tables of a text about sport: results, standings, scorers and scorecards.
struct SportTable {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }
  /// A row has no more tokens than these.
  private static let longest = 40

  init(_ names: NameText) { self.names = names }

  // MARK: Teams

  /// Whether a name is a side in a row of results or of standings: "Halden 4 Brenna 2", "MIAMI 14 4
  /// .778 -".
  func isRow(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    let next = range.upperBound
    guard line.count <= SportTable.longest, tokens[line.lowerBound].isWord, next < line.upperBound,
      tokens[next].isNumber, tokens[next].end - tokens[next].start <= 3
    else { return false }
    return range.lowerBound == line.lowerBound && isStanding(next..<line.upperBound)
      || isResult(line)
  }

  /// "14 4 .778 -": three figures or more, and nothing else.
  private func isStanding(_ rest: Range<Int>) -> Bool {
    rest.count { tokens[$0].isNumber } >= 3 && rest.allSatisfy { !tokens[$0].isWord }
      && !tokens[rest.lowerBound + 1].isJoined
  }

  /// "Halden 4 Brenna 2": names and figures by turns, two of each; brackets may follow.
  private func isResult(_ line: Range<Int>) -> Bool {
    var figures = 0
    var isName = false
    for index in line {
      let token = tokens[index]
      if token.isNumber {
        guard token.end - token.start <= 3 else { return false }
        if isName { figures += 1 }
        isName = false
      } else if token.isWord {
        // "HV 71 3" is a name with a number.
        guard names.isNamey(index) else { return false }
        isName = true
      } else if token.mark == .openBracket {
        break
      } else if token.mark != .period, token.mark != .hyphen, token.mark != .apostrophe {
        return false
      }
    }
    return figures == 2 && !isName
  }

  /// "Lens" of "Xavier Gravel (Lens)": a city beside a player.
  func isClub(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    let open = range.lowerBound - 1
    guard open > line.lowerBound, range.upperBound < line.upperBound,
      tokens[open].mark == .openBracket, tokens[range.upperBound].mark == .closeBracket
    else { return false }
    return names.isNamey(open - 1) && !names.isKnown(at: open - 1)
  }

  // MARK: Players

  /// Whether a surname is a player's: "c Wills b Strand 52", "Strand 26-4-78-3", "(Donner 3rd, Wade
  /// 66th)".
  func isPlayer(_ range: Range<Int>, in line: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    if before > line.lowerBound, isDismissal(before) { return true }
    let next = range.upperBound
    guard next + 1 < line.upperBound, tokens[next].isNumber else { return false }
    let after = tokens[next + 1]
    if after.isJoined, after.mark == .hyphen { return isBowling(next, line) }
    return isMinute(next + 1) && before >= line.lowerBound
      && (tokens[before].mark == .openBracket || tokens[before].mark == .comma)
  }

  private func isDismissal(_ index: Int) -> Bool {
    guard tokens[index].isWord else { return false }
    return names.isWord(index, "c") || names.isWord(index, "b") || names.isWord(index, "lbw")
  }

  /// "26-4-78-3"
  private func isBowling(_ start: Int, _ line: Range<Int>) -> Bool {
    guard start + 4 < line.upperBound else { return false }
    return tokens[start + 2].isNumber && tokens[start + 3].mark == .hyphen
      && tokens[start + 4].isNumber
  }

  /// "rd" of "3rd"; "penalty"
  private func isMinute(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isWord, token.isJoined { return token.end - token.start == 2 }
    return names.isWord(index, "penalty") || names.isWord(index, "pen")
      || token.mark == .apostrophe
  }
}
