import Articles

extension StringProtocol where SubSequence == Substring {
  /// The text without white space at its ends.
  var trimmed: String { String(self[...].trimmedAtEnd.trimmedAtStart) }
}

extension StringProtocol {
  /// The text on one line: no white space at its ends, and single spaces for what holds a line end.
  var oneLine: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return String(self).trimmed }
    var line = ""
    line.reserveCapacity(utf8.count)
    var isParted = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isParted = !line.isEmpty
        continue
      }
      if isParted { line.unicodeScalars.append(" ") }
      isParted = false
      line.unicodeScalars.append(scalar)
    }
    return line
  }

  /// The text from its first character that is no white space.
  var trimmedHead: SubSequence { drop { $0.isWhitespace } }
}

extension Substring {
  /// The text without white space before it.
  var trimmedAtStart: Substring {
    var text = self
    while let first = text.unicodeScalars.first, first.isBlank { text.unicodeScalars.removeFirst() }
    return text
  }

  /// The text without white space after it.
  var trimmedAtEnd: Substring {
    var text = self
    while let last = text.unicodeScalars.last, last.isBlank { text.unicodeScalars.removeLast() }
    return text
  }
}
