import Articles

extension Query {
  /// The query with each word's inflections, and each beginning's words, as an archive has them.
  ///
  /// - Parameters:
  ///   - forms: the words that a word in small letters also stands for, itself left out.
  ///   - beginnings: the words that begin so; nil where they are too many to be named.
  public func spelledOut(
    forms: (String) throws -> [String], beginnings: (String) throws -> [String]?
  ) rethrows -> Query {
    Query(try expression.spelledOut(forms, beginnings))
  }
}

extension Expression {
  fileprivate func spelledOut(
    _ forms: (String) throws -> [String], _ beginnings: (String) throws -> [String]?,
    inflects: Bool = true, hasCapitals: Bool = false
  ) rethrows -> Expression {
    func inner(_ expression: Expression) throws -> Expression {
      try expression.spelledOut(
        forms, beginnings, inflects: inflects, hasCapitals: hasCapitals)
    }
    switch self {
    case .word(let word) where inflects && !hasCapitals && word.isInSmallLetters:
      let others = try forms(Tokenizer.fold(word))
      return others.isEmpty ? self : .forms([word] + others)
    case .prefix(let word) where !hasCapitals && Tokenizer.count(word) == 1:
      guard let words = try beginnings(Tokenizer.fold(Tokenizer.words(in: word)[0])) else {
        return self
      }
      return words.isEmpty ? self : .forms(words)
    case .capitals(let text):
      return .capitals(
        try text.spelledOut(forms, beginnings, inflects: false, hasCapitals: true))
    case .within(let field, let text):
      return .within(
        field, try text.spelledOut(forms, beginnings, inflects: field.isInflected))
    case .quoted(let part, let text):
      return .quoted(
        part, try text.spelledOut(forms, beginnings, inflects: part == .words))
    case .close(let proximity, let left, let right):
      return .close(proximity, try inner(left), try inner(right))
    case .atLeast(let times, let text): return .atLeast(times, try inner(text))
    case .not(let text): return .not(try inner(text))
    case .and(let parts): return .and(try parts.map(inner))
    case .or(let parts): return .or(try parts.map(inner))
    case .word, .forms, .phrase, .prefix, .everything, .published, .undated, .property: return self
    }
  }
}

extension String {
  /// Whether a word has letters, and none of them is a capital.
  fileprivate var isInSmallLetters: Bool {
    unicodeScalars.contains(where: \.properties.isAlphabetic)
      && !unicodeScalars.contains {
        $0.properties.isUppercase || $0.properties.generalCategory == .titlecaseLetter
      }
  }
}
