/// Finds the names of works in quotation marks: a few words, all with capitals but the smallest,
/// among them ordinary ones. The names within them are no facts of the article.
enum NameWorks {
  /// So many words stand in the name of a work.
  private static let longest = 9

  /// Whether each token stands in one.
  static func marks(_ text: FactText) -> [Bool] {
    let tokens = text.tokens
    var marks = Array(repeating: false, count: tokens.count)
    var index = 0
    while index < tokens.count {
      if tokens[index].mark.opensWork, let end = end(of: index + 1, tokens) {
        for inside in index + 1..<end { marks[inside] = true }
        index = end
      }
      index += 1
    }
    return marks
  }

  /// Where a work that begins here ends; nil where it is none.
  private static func end(of start: Int, _ tokens: ContiguousArray<Token>) -> Int? {
    var ordinary = 0
    var words = 0
    for index in start..<min(tokens.count, start + longest) {
      let token = tokens[index]
      if token.mark.closesWork { return words >= 2 && ordinary >= 1 ? index : nil }
      guard token.isWord else {
        // "The Salt Road," as a sentence goes on.
        let isLast = index + 1 < tokens.count && tokens[index + 1].mark.closesWork
        if token.isNumber || isLast && token.mark == .comma { continue }
        return nil
      }
      words += 1
      if token.has(.function) {
        ordinary += 1
      } else if !token.isCapitalised {
        return nil
      } else if token.has(.common), !token.has([.firstName, .surname, .role, .office, .rank]) {
        ordinary += 1
      }
    }
    return nil
  }
}

extension Mark {
  fileprivate var opensWork: Bool {
    self == .straightQuote || self == .leftQuote || self == .leftSingle
  }
  fileprivate var closesWork: Bool {
    self == .straightQuote || self == .rightQuote || self == .apostrophe
  }
}
