/// The white space between two pieces of a sentence that may have come from two wordings of it.
enum WordGap {
  /// Whether two pieces are words that a space must part.
  static func isLost(between before: String, _ text: String) -> Bool {
    guard let last = before.unicodeScalars.last, let next = text.unicodeScalars.first else {
      return false
    }
    return isSpaced(last) && isSpaced(next)
  }

  /// A piece as it stands before another: with a space where one is lost, and without one before a
  /// mark that closes.
  static func closed(_ text: String, before next: String) -> String {
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return text
    }
    if closing.contains(first) { return last == " " ? text.withoutSpaceAtEnd : text }
    let isEnd = isSpaced(last) || ending.contains(last)
    return isEnd && (isSpaced(first) || opening.contains(first)) ? text + " " : text
  }

  private static let closing: Set<Unicode.Scalar> = [",", ".", ";", ":", "!", "?", ")", "]", "%"]
  private static let ending: Set<Unicode.Scalar> = [",", ";", ":", ")", "!", "?"]
  private static let opening: Set<Unicode.Scalar> = ["(", "“", "‘", "$", "£", "€"]

  /// Letters and figures of scripts that put spaces between words.
  private static func isSpaced(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x0E00 && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
  }
}
