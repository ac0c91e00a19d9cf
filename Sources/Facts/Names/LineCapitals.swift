/// Where a capital says nothing: beginnings of sentences, lines in capitals, headlines.
struct LineCapitals {
  private(set) var isBeginning: [Bool]
  private(set) var isShouted: [Bool]
  private(set) var isLoud: [Bool]

  init(_ tokens: ContiguousArray<Token>, _ lines: [Range<Int>]) {
    isBeginning = Array(repeating: false, count: tokens.count)
    isShouted = isBeginning
    isLoud = isBeginning
    for line in lines { mark(line, tokens) }
  }

  private mutating func mark(_ line: Range<Int>, _ tokens: ContiguousArray<Token>) {
    var count = LineCount()
    var afterMark = true
    for index in line {
      let token = tokens[index]
      if token.kind == .mark {
        afterMark =
          afterMark && index > line.lowerBound || token.mark.canOpen
          || token.mark == .hyphen && index == line.lowerBound
        continue
      }
      isBeginning[index] = afterMark
      afterMark = token.isNumber && index == line.lowerBound
      if token.isWord, !token.has(.function) { count.add(token) }
    }
    guard count.isTitle || count.isLoud else { return }
    for index in line {
      isShouted[index] = true
      isLoud[index] = count.isLoud
    }
  }

  /// Counts a line's words to tell a headline.
  private struct LineCount {
    private var words = 0
    private var capitals = 0
    private var shouted = 0
    /// Ordinary words with a capital.
    private var ordinary = 0
    private var hasVerb = false

    mutating func add(_ token: Token) {
      words += 1
      if token.isCapitalised { capitals += 1 }
      if token.shape == .capitals { shouted += 1 }
      if token.isCapitalised, token.has(.common), !token.has([.firstName, .surname, .demonym]) {
        ordinary += 1
      }
      if token.shape == .small, token.has([.auxiliary, .sayVerb, .reportVerb]) { hasVerb = true }
    }

    /// A line in which nearly every word has a capital, though ordinary words are among them.
    var isTitle: Bool {
      words >= 4 && capitals * 10 >= words * 9 && ordinary * 3 >= words && !hasVerb
    }

    var isLoud: Bool { words >= 2 && shouted * 10 >= words * 8 }
  }
}

extension Mark {
  /// Whether a sentence can begin after it within another.
  fileprivate var canOpen: Bool {
    switch self {
    case .straightQuote, .leftQuote, .lowQuote, .leftGuillemet, .leftSingle, .colon, .dash,
      .ellipsis, .openBracket, .other:
      true
    default: false
    }
  }
}
