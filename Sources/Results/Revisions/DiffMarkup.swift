import Articles

/// A difference as a person reads it: in colours, or between `[-` and `-]` what went, and between
/// `{+` and `+}` what came.
struct DiffMarkup {
  let style: TerminalStyle

  /// Around what went and what came, until lines are broken: they take no place on a screen.
  private static let (deleted, inserted, end): (Unicode.Scalar, Unicode.Scalar, Unicode.Scalar) = (
    "\u{1}", "\u{2}", "\u{3}"
  )

  /// The lines of a paragraph, broken to `width` where there is one.
  func lines(_ parts: [WordDiff.Part], width: Int?) -> [String] {
    let marked = oneLine(markedText(parts))
    if style.hasColour {
      return coloured(width.map { TerminalText.wrap(marked, $0) } ?? [marked])
    }
    let bracketed = bracketed(marked)
    return width.map { TerminalText.wrap(bracketed, $0) } ?? [bracketed]
  }

  /// The parts with marks around the words that went or came, the white space after them outside.
  private func markedText(_ parts: [WordDiff.Part]) -> String {
    var text = String.UnicodeScalarView()
    for (index, part) in parts.enumerated() {
      let scalars = TerminalText.safe(part.text).unicodeScalars
      guard part.kind != .same else {
        text.append(contentsOf: scalars)
        continue
      }
      let words = scalars.prefix(
        scalars.count - scalars.reversed().prefix { $0.properties.isWhitespace }.count)
      text.append(part.kind == .deleted ? DiffMarkup.deleted : DiffMarkup.inserted)
      text.append(contentsOf: words)
      text.append(DiffMarkup.end)
      // What came in its place has white space of its own.
      let isReplaced =
        part.kind == .deleted && index + 1 < parts.count && parts[index + 1].kind == .inserted
      if !isReplaced { text.append(contentsOf: scalars[words.endIndex...]) }
    }
    return String(text)
  }

  private func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func bracketed(_ text: String) -> String {
    var closing = ""
    return text.unicodeScalars.reduce(into: "") { bracketed, scalar in
      switch scalar {
      case DiffMarkup.deleted:
        bracketed += "[-"
        closing = "-]"
      case DiffMarkup.inserted:
        bracketed += "{+"
        closing = "+}"
      case DiffMarkup.end: bracketed += closing
      default: bracketed.unicodeScalars.append(scalar)
      }
    }
  }

  /// The lines in colours, which end with each line and begin again with the next.
  private func coloured(_ lines: [String]) -> [String] {
    var open = ""
    return lines.map { line in
      var text = open
      for scalar in line.unicodeScalars {
        switch scalar {
        case DiffMarkup.deleted: open = TerminalStyle.deletion
        case DiffMarkup.inserted: open = TerminalStyle.insertion
        case DiffMarkup.end: open = ""
        default:
          text.unicodeScalars.append(scalar)
          continue
        }
        text += open.isEmpty ? TerminalStyle.matchEnd : open
      }
      return open.isEmpty ? text : text + TerminalStyle.matchEnd
    }
  }
}
