/// A sentence with names in braces, for which others are put in.
enum SentenceFrame {
  /// Appends the sentence to a text; a name that has no value is left out.
  static func fill(_ frame: String, _ values: [String: String], into text: inout TextBuffer) {
    var rest = frame[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      text.append(String(rest[..<open]))
      rest = rest[open...].dropFirst()
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      text.append(values[String(rest[..<close])] ?? "")
      rest = rest[close...].dropFirst()
    }
    text.append(String(rest))
  }

  static func filled(_ frame: String, _ values: [String: String]) -> String {
    var text = TextBuffer()
    fill(frame, values, into: &text)
    // What begins with a name in small letters, such as "the Olm Mill", begins a sentence.
    text.capitalise(at: 0)
    return String(decoding: text.bytes, as: UTF8.self)
  }
}
