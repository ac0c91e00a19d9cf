import Articles

extension String {
  /// With every run of white space as one space, and none at its ends.
  var oneLine: String {
    guard !isPlainLine else { return self }
    var line = String.UnicodeScalarView()
    var isParted = false
    for scalar in unicodeScalars {
      if scalar.isBlank {
        isParted = !line.isEmpty
      } else {
        if isParted { line.append(" ") }
        line.append(scalar)
        isParted = false
      }
    }
    return String(line)
  }

  /// Whether it is printable ASCII without double spaces, as most texts are.
  var isPlainLine: Bool {
    var before: UInt8 = 0x20
    for byte in utf8 {
      guard (0x20..<0x7F).contains(byte), byte != 0x20 || before != 0x20 else { return false }
      before = byte
    }
    return before != 0x20
  }

  /// Without white space at both ends.
  var trimmed: String {
    guard first?.isWhitespace ?? false || last?.isWhitespace ?? false else { return self }
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? String(self[start..<end]) : ""
  }

  /// Without white space at its end.
  var withoutSpaceAtEnd: String {
    guard last?.isWhitespace ?? false else { return self }
    return lastIndex { !$0.isWhitespace }.map { String(self[...$0]) } ?? ""
  }
}
