import Articles

/// Two wordings of one text: what both have, and where each has words of its own.
///
///     through [strength|force], and
struct ChangedWords: Hashable {
  private(set) var stretches: [Stretch] = []

  enum Stretch: Hashable {
    case same(String)
    /// A side is empty where only the other has words.
    case changed(first: String, other: String)
  }

  /// The changes as they were found.
  init(_ difference: WordDiff) {
    var builder = StretchBuilder()
    for part in difference.parts { builder.add(part) }
    stretches = builder.finished
  }

  /// The changes from one sentence to another; a word or two that stayed between changed ones are
  /// shown as changed with them.
  init(from first: String, to other: String) {
    self.init(WordDiff(from: first, to: other))
    var joined: [Stretch] = []
    for stretch in stretches {
      joined.append(stretch)
      while let change = ChangedWords.joining(joined.suffix(3)) {
        joined.removeLast(3)
        if case .same(let before)? = joined.last, WordGap.isLost(between: before, change) {
          joined[joined.count - 1] = .same(before + " ")
        }
        joined.append(change)
      }
    }
    stretches = joined
  }

  /// How long what stayed is at most to go under in the changes around it, in bytes.
  private static let island = 12

  /// Two changes and the little between them as one, where that is no longer than either: the
  /// semantic cleanup of Fraser's diff-match-patch.
  private static func joining(_ three: ArraySlice<Stretch>) -> Stretch? {
    let three = Array(three)
    guard three.count == 3, case .changed(let first, let other) = three[0],
      case .same(let same) = three[1], case .changed(let nextFirst, let nextOther) = three[2],
      same.utf8.count <= island,
      same.utf8.count <= max(first.utf8.count, other.utf8.count),
      same.utf8.count <= max(nextFirst.utf8.count, nextOther.utf8.count)
    else { return nil }
    return .changed(
      first: (first + same + nextFirst).trimmed, other: (other + same + nextOther).trimmed)
  }

  /// Whether enough is the same for marks to help a reader.
  var isAlike: Bool {
    var (same, first, other) = (0, 0, 0)
    for stretch in stretches {
      switch stretch {
      case .same(let text): same += text.utf8.count
      case .changed(let old, let new):
        first += old.utf8.count
        other += new.utf8.count
      }
    }
    return same >= max(first, other)
  }

  /// The changed words alone, each after the word before it: `through [strength|force]`.
  ///
  /// Where words stand in place of others that say something, only those.
  var excerpt: [Stretch] {
    let hasWeighty = stretches.contains(where: \.isWeighty)
    var excerpt: [Stretch] = []
    var before = ""
    for stretch in stretches {
      switch stretch {
      case .same(let text): before = text.lastWord
      case .changed:
        if stretch.isWeighty || !hasWeighty {
          excerpt += [.same((excerpt.isEmpty ? "" : " … ") + before), stretch]
        }
        before = ""
      }
    }
    return excerpt
  }

  /// One of the two wordings.
  enum Side {
    case first, other
  }

  /// A wording by itself: what both have, and its own words.
  func side(_ side: Side) -> [(text: String, isChanged: Bool)] {
    var pieces: [(text: String, isChanged: Bool)] = []
    func add(_ text: String, isChanged: Bool) {
      // The space stood before words that this wording does not have, or behind them.
      if let last = pieces.popLast() {
        pieces.append((WordGap.closed(last.text, before: text), last.isChanged))
        pieces.append((text, isChanged))
      } else {
        pieces.append((String(text.drop { $0 == " " }), isChanged))
      }
    }
    for stretch in stretches {
      switch stretch {
      case .same(let text): add(text, isChanged: false)
      case .changed(let first, let other):
        let own = side == .first ? first : other
        if !own.isEmpty {
          add(own, isChanged: true)
        } else if let last = pieces.popLast() {
          pieces.append((last.isChanged ? last.text : last.text.withoutSpaceAtEnd, last.isChanged))
        }
      }
    }
    return pieces
  }

  /// Both wordings in one: `through [strength|force]`.
  var plain: String {
    stretches.map { stretch in
      switch stretch {
      case .same(let text): text
      case .changed(let first, let other): ChangedWords.bracketed(first, other)
      }
    }
    .joined()
  }

  static func bracketed(_ first: String, _ other: String) -> String { "[\(first)|\(other)]" }
}

extension ChangedWords.Stretch {
  /// Whether words stand in place of others, and are not such as only hold a sentence together.
  fileprivate var isWeighty: Bool {
    guard case .changed(let first, let other) = self, !first.isEmpty, !other.isEmpty else {
      return false
    }
    return "\(first) \(other)".split(separator: " ").contains { word in
      word.contains(where: { $0.isLetter || $0.isNumber })
        && !FunctionWords.contains(Tokenizer.fold(String(word)))
    }
  }
}

/// Puts stretches together from the parts of a difference, white space outside the changes.
private struct StretchBuilder {
  private var stretches: [ChangedWords.Stretch] = []
  private var deleted = ""
  private var inserted = ""

  mutating func add(_ part: WordDiff.Part) {
    switch part.kind {
    case .deleted: deleted += part.text
    case .inserted: inserted += part.text
    case .same:
      let space = endChange() ? " " : ""
      addSame(space + part.text)
    }
  }

  var finished: [ChangedWords.Stretch] {
    var builder = self
    _ = builder.endChange()
    return builder.stretches
  }

  /// Adds what was changed, and tells whether white space stands after it.
  private mutating func endChange() -> Bool {
    guard !deleted.isEmpty || !inserted.isEmpty else { return false }
    defer { (deleted, inserted) = ("", "") }
    let hasSpace = (inserted.isEmpty ? deleted : inserted).last?.isWhitespace ?? false
    let (first, other) = (deleted.trimmed, inserted.trimmed)
    if first.setAlike == other.setAlike {
      addSame(other)
    } else {
      if needsSpace(before: first.isEmpty ? other : first) { addSame(" ") }
      stretches.append(.changed(first: first, other: other))
    }
    return hasSpace
  }

  /// Whether the words before have lost the space after them, as they stood at their text's end.
  private func needsSpace(before text: String) -> Bool {
    guard case .same(let before)? = stretches.last else { return false }
    return WordGap.isLost(between: before, text)
  }

  private mutating func addSame(_ text: String) {
    if case .same(let before)? = stretches.last {
      stretches[stretches.count - 1] = .same(before + text)
    } else if !text.isEmpty {
      stretches.append(.same(text))
    }
  }
}

extension WordGap {
  /// Whether a piece is a word that a space must part from either side of a change.
  fileprivate static func isLost(between before: String, _ change: ChangedWords.Stretch) -> Bool {
    guard case .changed(let first, let other) = change else { return false }
    return isLost(between: before, first) || isLost(between: before, other)
  }
}

extension String {
  /// The last word, with the white space after it.
  fileprivate var lastWord: String {
    let words = split(separator: " ", omittingEmptySubsequences: false)
    return words.suffix(last == " " ? 2 : 1).joined(separator: " ")
  }

  /// With typewriter quotation marks and dashes, in which papers differ though no word does.
  fileprivate var setAlike: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      case "“", "”", "„", "«", "»": "\""
      case "‘", "’", "‚": "'"
      case "–", "—", "‐", "‑": "-"
      case "\u{A0}", "\u{202F}": " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
