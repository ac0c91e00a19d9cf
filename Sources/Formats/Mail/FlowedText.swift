/// Plain text of mails in which lines that end in a space go on in the next: `format=flowed`.
///
/// Source: RFC 3676, sections 4.1 to 4.5.
enum FlowedText {
  /// The text with its paragraphs on one line each. With `deletingSpaces` the space that marks a
  /// line's end is no part of the text, as in languages that are written without spaces.
  static func unflowed(_ text: String, deletingSpaces: Bool) -> String {
    var lines: [String] = []
    var continues = false
    var lastDepth = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let depth = line.utf8.prefix { $0 == 0x3E }.count
      var content = line.dropFirst(depth)
      if content.utf8.first == 0x20 { content = content.dropFirst() }
      let isSignature = content == "-- "
      let flows = content.utf8.last == 0x20 && !isSignature
      if flows, deletingSpaces { content = content.dropLast() }
      if continues, depth == lastDepth, !isSignature, let last = lines.indices.last {
        lines[last] += content
      } else {
        lines.append(
          (depth > 0 ? String(repeating: ">", count: min(depth, 9)) + " " : "") + content)
      }
      continues = flows
      lastDepth = depth
    }
    return lines.joined(separator: "\n")
  }
}
