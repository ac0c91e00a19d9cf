import Articles

/// Texts of articles as they stand in a page: none of them is markup, and none turns the direction
/// of what follows it.
enum HTMLText {
  /// A text on one line.
  static func words(_ text: String) -> String { XMLText.escaped(TerminalText.line(text)) }

  /// A text with its changed words marked: `[<del>strength</del>|<ins>force</ins>]`.
  static func marked(_ text: ShownText) -> String {
    text.written {
      safe($0)
    } _: { first, other in
      ChangedWords.bracketed(deleted(first), inserted(other))
    }
  }

  /// One of two wordings by itself, its own words marked.
  static func marked(_ changes: ChangedWords, _ side: ChangedWords.Side) -> String {
    changes.side(side).map { piece in
      guard piece.isChanged else { return safe(piece.text) }
      return side == .first ? deleted(piece.text) : inserted(piece.text)
    }
    .joined()
  }

  private static func deleted(_ text: String) -> String {
    text.isEmpty ? "" : "<del>\(safe(text))</del>"
  }

  private static func inserted(_ text: String) -> String {
    text.isEmpty ? "" : "<ins>\(safe(text))</ins>"
  }

  private static func safe(_ text: String) -> String { XMLText.escaped(TerminalText.safe(text)) }
}

extension Telling {
  /// The attributes of an element that holds words of it: their language, and their direction.
  var attributes: String {
    let tag = article.language ?? ""
    let isTag =
      (2...35).contains(tag.utf8.count)
      && tag.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2D }
    return (isTag ? " lang=\"\(tag)\"" : "") + " dir=\"auto\""
  }

  /// Its address, where a browser can safely be led to it.
  var link: String? {
    guard let url = article.url?.trimmed,
      ["https://", "http://"].contains(where: { url.lowercased().hasPrefix($0) })
    else { return nil }
    return XMLText.escaped(TerminalText.line(url))
  }

  /// Its letter in the colour of its side.
  var badge: String {
    let side = !isOneOfTwo ? "" : letter == "A" ? " first" : " other"
    return "<span class=\"letter\(side)\">\(letter)</span>"
  }
}
