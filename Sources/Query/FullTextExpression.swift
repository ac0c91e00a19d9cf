extension Expression {
  /// The same in the language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax), every
  /// word quoted; nil where FTS5 cannot say it: where it is not about text, or only excludes.
  func fullText(in field: TextField? = nil) -> String? {
    switch self {
    case .word(let words), .phrase(let words): FullText.phrase(words, in: field)
    case .prefix(let words): FullText.phrase(words, in: field) + " *"
    case .within(let field, let inner): inner.fullText(in: field)
    case .or(let parts): FullText.any(of: parts, in: field)
    case .and(let parts): FullText.all(of: parts, in: field)
    case .not, .everything, .published, .undated: nil
    }
  }

  /// What a NOT excludes; nil for anything else.
  var negated: Expression? { if case .not(let inner) = self { inner } else { nil } }
}

private enum FullText {
  static func phrase(_ words: String, in field: TextField?) -> String {
    let quoted = "\"" + words.filter { $0 != "\"" && $0 != "\0" } + "\""
    return field.map { "{\($0.rawValue)} : \(quoted)" } ?? quoted
  }

  static func any(of parts: [Expression], in field: TextField?) -> String? {
    var texts: [String] = []
    for part in parts {
      guard let text = part.fullText(in: field) else { return nil }
      texts.append(text)
    }
    return "(" + texts.joined(separator: " OR ") + ")"
  }

  /// FTS5's NOT takes two sides: what is wanted, then all that is not.
  static func all(of parts: [Expression], in field: TextField?) -> String? {
    var wanted: [String] = []
    var unwanted: [String] = []
    for part in parts {
      if let text = part.fullText(in: field) {
        wanted.append(text)
      } else if let text = part.negated?.fullText(in: field) {
        unwanted.append(text)
      } else {
        return nil
      }
    }
    guard !wanted.isEmpty else { return nil }
    let text = "(" + wanted.joined(separator: " AND ") + ")"
    return unwanted.isEmpty ? text : "(\(text) NOT (\(unwanted.joined(separator: " OR "))))"
  }
}
