import Articles

/// A mail that stands as text in the mail that sent it on, with headers as its program wrote them.
struct ForwardedMail {
  private(set) var subject: String?
  private(set) var date: NewsDate?
  private(set) var sender: Mailbox?
  /// The lines of the mail around it, before it.
  private(set) var before: ArraySlice<Substring>
  private(set) var text: [Substring]

  /// The innermost mail that a text sends on, as far as five in one another; nil where it sends
  /// none.
  static func find(in lines: [Substring]) -> ForwardedMail? {
    guard var found = ForwardedMail(lines[...]) else { return nil }
    for _ in 0..<4 {
      guard let inner = ForwardedMail(found.text[...]), inner.before.allSatisfy(\.isEmpty) else {
        break
      }
      found.subject = inner.subject ?? found.subject
      found.date = inner.date ?? found.date
      found.sender = inner.sender ?? found.sender
      found.text = inner.text
    }
    return found
  }

  private init?(_ lines: ArraySlice<Substring>) {
    for index in lines.indices.prefix(ForwardedMail.farthest) {
      let isMarked = ForwardedNames.isMark(lines[index])
      guard isMarked || ForwardedMail.part(of: lines[index])?.part == .from,
        isMarked || index == lines.startIndex || ForwardedMail.isBreak(lines[index - 1])
      else { continue }
      before = lines[..<index]
      text = []
      let start = isMarked ? index + 1 : index
      if let end = readHeaders(lines[start...], isMarked: isMarked) {
        text = ForwardedMail.unquoted(lines[end...], by: lines[start..<end])
        return
      }
      (subject, date, sender) = (nil, nil, nil)
    }
    return nil
  }

  /// Who sends a mail on writes no more lines above it.
  private static let farthest = 2_000

  private static func isBreak(_ line: Substring) -> Bool {
    !line.unicodeScalars.contains(where: \.isAlphabetic)
  }

  // MARK: Headers

  /// Reads the headers at the beginning of some lines; returns the line after them.
  private mutating func readHeaders(_ lines: ArraySlice<Substring>, isMarked: Bool) -> Int? {
    var seen: Set<ForwardedNames.Part> = []
    var end = lines.startIndex
    var last: ForwardedNames.Part?
    for index in lines.indices.prefix(40) {
      let line = lines[index]
      if ForwardedMail.isBreak(line), !line.contains(":") { continue }
      if let (part, value) = ForwardedMail.part(of: line) {
        // The headers of the next mail in it, or a line of the text.
        if part != .recipient, !seen.insert(part).inserted { break }
        seen.insert(part)
        take(part, value)
        last = part
      } else if last == .recipient, index == end, line.contains("@") {
        // A list of recipients goes on.
      } else {
        break
      }
      end = index + 1
    }
    guard seen.contains(.from), seen.contains(.subject) || seen.contains(.date),
      isMarked || seen.count >= 3
    else { return nil }
    return end
  }

  private mutating func take(_ part: ForwardedNames.Part, _ value: String) {
    switch part {
    case .from: sender = ForwardedMail.sender(value)
    case .date: date = DateNotation.date(in: value)
    case .subject: subject = value.isEmpty ? nil : value
    case .recipient: break
    }
  }

  /// `Harbor Wire <news@harbor.example>`, `Harbor Wire [mailto:news@harbor.example]`, `Harbor Wire`
  private static func sender(_ value: String) -> Mailbox? {
    let text = value.replacing("[mailto:", with: "<").replacing("]", with: ">")
    guard text.contains("@") else { return text.isEmpty ? nil : Mailbox(name: text, address: "") }
    return Mailbox(text)
  }

  /// A header line, whatever program and language: `> *Von:* Harbor Wire`.
  private static func part(of line: Substring) -> (part: ForwardedNames.Part, value: String)? {
    let text = line.drop { $0 == ">" || $0 == " " || $0 == "*" || $0 == "|" || $0 == "\t" }
    guard let colon = text.firstIndex(ofAny: ":", within: 40),
      let part = ForwardedNames.part(text[..<colon])
    else { return nil }
    let value = text[colon...].dropFirst().drop { $0 == "*" || $0.isWhitespace }
    return (part, String(value).trimmed)
  }

  /// The text without the marks of quotation that its headers have, too.
  private static func unquoted(
    _ lines: ArraySlice<Substring>, by headers: ArraySlice<Substring>
  ) -> [Substring] {
    guard headers.contains(where: { $0.hasPrefix(">") }) else { return Array(lines) }
    return lines.map { line in
      guard line.hasPrefix(">") else { return line }
      let text = line.dropFirst()
      return text.hasPrefix(" ") ? text.dropFirst() : text
    }
  }
}
