/// Plain text of mails in which lines that end in a space go on in the next: `format=flowed`.
///
/// Source: RFC 3676, sections 4.1 to 4.5.
enum FlowedText {
  /// The text with its paragraphs on one line each. With `deletingSpaces` the space that marks a
  /// line's end is no part of the text, as in languages that are written without spaces.
  static func unflowed(_ text: String, deletingSpaces: Bool) -> String {
    var flowed = ""
    flowed.reserveCapacity(text.utf8.count)
    var continues = false
    var lastDepth = -1
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let quoted = line.drop { $0 == 0x3E }
      let depth = line.count - quoted.count
      var content = quoted.first == 0x20 ? quoted.dropFirst() : quoted
      let isSignature = content.elementsEqual("-- ".utf8)
      let flows = content.last == 0x20 && !isSignature
      if flows, deletingSpaces { content = content.dropLast() }
      if !continues || depth != lastDepth || isSignature {
        if lastDepth >= 0 { flowed += "\n" }
        if depth > 0 { flowed += String(repeating: ">", count: min(depth, 9)) + " " }
      }
      flowed += Substring(content)
      continues = flows
      lastDepth = depth
    }
    return flowed
  }
}
