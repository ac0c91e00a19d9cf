/// What the head of a wire report says of the names in it: "HALDEN, Norway (Brenna Press) - ".
struct NameDateline {
  private let names: NameText
  private var tokens: ContiguousArray<Token> { names.tokens }
  /// A dateline has no more tokens than these after its town.
  private static let longest = 14

  init(_ names: NameText) { self.names = names }

  func score(_ range: Range<Int>, in line: Range<Int>) -> NameScore {
    let first = line.lowerBound
    // "ICE HOCKEY - RESULTS" is none.
    guard !names.isSport, range.lowerBound - first <= NameDateline.longest else { return .none }
    guard tokens[first].shape == .capitals, isHead(from: first, line) else { return .none }
    if range.lowerBound == first, range.upperBound < line.upperBound,
      tokens[range.upperBound].kind == .mark,
      range.allSatisfy({ tokens[$0].shape == .capitals })
    {
      return NameScore(person: -2, organisation: -2, place: 4)
    }
    let isAgency =
      range.lowerBound > first
      && tokens[range.lowerBound - 1].mark == .openBracket && range.upperBound < line.upperBound
      && tokens[range.upperBound].mark == .closeBracket
    return isAgency ? NameScore(person: -2, organisation: 2.5, place: -2) : .none
  }

  /// Whether a line begins with a dateline: capitals, and a dash that parts it from the text.
  private func isHead(from first: Int, _ line: Range<Int>) -> Bool {
    let limit = min(line.upperBound, first + NameDateline.longest)
    var index = first
    while index < limit, tokens[index].shape == .capitals { index += 1 }
    var isOpen = false
    while index < limit {
      let token = tokens[index]
      switch token.mark {
      case .dash: return true
      case .hyphen: return !token.isJoined
      case .comma, .period, .slash: break
      case .openBracket: isOpen = true
      case .closeBracket: isOpen = false
      default: guard isOpen || token.isNumber || names.isNamey(index) else { return false }
      }
      index += 1
    }
    return false
  }
}
