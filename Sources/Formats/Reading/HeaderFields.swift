/// The header lines at the top of a mail, of a crawl's record, of a web server's answer:
/// `Content-Type: text/html`.
///
///     let fields = HeaderFields(atTopOf: "Subject: Talks\n resume\n\nText")
///     fields["subject"]   // Talks resume
struct HeaderFields {
  private var values: [String: String] = [:]
  /// The header with which an indented line goes on; nil before the first, and where a header that
  /// was there already is passed over.
  private var last: String?
  private var size = 0

  /// The largest head that is read, in bytes.
  static let limit = 1 << 18

  init() {}

  /// Reads the lines of a text up to the first that is no header.
  init(atTopOf text: Substring) {
    var rest = text
    while let line = rest.takeLine(), take(line.utf8) {}
  }

  /// The value of a header, by its name in small letters; nil where it is empty.
  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// The names of all headers in small letters, of empty ones too.
  var names: some Collection<String> { values.keys }

  /// Takes the next line, without its line end, and returns whether it is a header or goes on with
  /// one.
  ///
  /// A header that is given twice counts as it was given first.
  mutating func take(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    size += line.count
    guard size <= HeaderFields.limit else { return false }
    if let first = line.first, first == 0x20 || first == 0x09 {
      let text = HeaderFields.text(line)
      if let last { values[last, default: ""] += values[last] == "" ? text : " " + text }
      return true
    }
    guard let (name, value) = HeaderFields.parts(of: line) else { return false }
    let isNew = values[name] == nil
    if isNew { values[name] = HeaderFields.text(value) }
    last = isNew ? name : nil
    return true
  }

  /// Whether a line is a header.
  static func isHeader(_ line: some BidirectionalCollection<UInt8>) -> Bool {
    parts(of: line) != nil
  }

  /// A header's name in small letters, and its value; nil for a line that is none: its name is a
  /// word of ASCII, which a letter or a digit begins.
  private static func parts<Line: BidirectionalCollection<UInt8>>(
    of line: Line
  ) -> (name: String, value: Line.SubSequence)? {
    guard let first = line.first, first.isASCIILetterOrDigit,
      let colon = line.prefix(longestName).firstIndex(of: 0x3A)
    else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    let small = String(decoding: name.map(\.smallLetter), as: UTF8.self)
    return (small, line[line.index(after: colon)...])
  }

  private static let longestName = 80

  private static func text(_ bytes: some BidirectionalCollection<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmed
  }
}
