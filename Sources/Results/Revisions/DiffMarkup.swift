import Articles

/// A difference as a person reads it: in colours, or between `[-` and `-]` what went, and between
/// `{+` and `+}` what came.
struct DiffMarkup {
  let style: TerminalStyle

  /// The lines of a paragraph, broken to `width` where there is one.
  func lines(_ parts: [WordDiff.Part], width: Int?) -> [String] {
    let text = markedText(parts).oneLine
    return TerminalMark.closed(width.map { TerminalText.wrap(text, $0) } ?? [text]).map {
      TerminalMark.shown($0, inColour: style.hasColour)
    }
  }

  /// The parts with marks around the words that went or came, the white space after them outside.
  ///
  /// What stayed has the white space of the new text. Before words that went it may be missing, and
  /// is theirs then; before a mark that went, it stands behind it.
  private func markedText(_ parts: [WordDiff.Part]) -> String {
    var text = ""
    var space = ""
    for (index, part) in parts.enumerated() {
      let safe = TerminalText.safe(part.text)
      guard part.kind != .same else {
        text += space + safe
        space = ""
        continue
      }
      let words = safe.withoutSpaceAtEnd
      if part.kind == .deleted, index > 0, parts[index - 1].kind == .same {
        let before = TerminalText.safe(parts[index - 1].text)
        let closed = WordGap.closed(before, before: words).utf8.count - before.utf8.count
        if closed < 0 {
          while text.last?.isWhitespace ?? false { text.removeLast() }
          space = " "
        }
        text += marked(closed > 0 ? " " + words : words, part.kind)
      } else {
        text += marked(space + words, part.kind)
        space = ""
      }
      // What came in its place has white space of its own.
      let isReplaced =
        part.kind == .deleted && index + 1 < parts.count && parts[index + 1].kind == .inserted
      if !isReplaced { text += safe.dropFirst(words.count) }
    }
    return text
  }

  private func marked(_ words: String, _ kind: WordDiff.Kind) -> String {
    if style.hasColour {
      return kind == .deleted
        ? TerminalMark.deletion.around(words) : TerminalMark.insertion.around(words)
    }
    return kind == .deleted ? "[-\(words)-]" : "{+\(words)+}"
  }
}
