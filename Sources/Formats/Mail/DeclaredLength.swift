/// Follows the lines of a message as far as its `Content-Length` goes, within which a line that
/// looks like the beginning of a message is text.
struct DeclaredLength: Sendable {
  private enum State: Hashable {
    case headers
    /// The text of a message that gives no length.
    case text
    /// The text of a message, and how many bytes of it are to come.
    case within(Int)
    /// After the text: empty lines, and the next message.
    case after
  }

  private var state = State.text
  private var declared: Int?
  /// Cleared by the first length that is wrong.
  private var isTrusted = true

  var isWithin: Bool { if case .within = state { true } else { false } }

  /// A message begins, with its headers.
  mutating func begin() {
    state = isTrusted ? .headers : .text
    declared = nil
  }

  mutating func distrust() {
    isTrusted = false
    state = .text
  }

  /// Takes the next line of a message, of `count` bytes; `line` may lack the end of a very long
  /// one.
  ///
  /// Returns false where the length turns out to be wrong. A length of more than `room` is passed
  /// over.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>, count: Int, room: Int) -> Bool {
    let isEmpty = count <= 2 && line.allSatisfy { $0 == 0x0A || $0 == 0x0D }
    switch state {
    case .text: break
    case .headers where isEmpty:
      if let declared, declared <= room {
        state = declared == 0 ? .after : .within(declared)
      } else {
        state = .text
      }
    case .headers:
      if count <= MailboxSplitter.longestHead { readLength(line) }
    case .within(let left):
      state = left == count ? .after : .within(left - count)
      return left >= count
    case .after: return isEmpty
    }
    return true
  }

  private mutating func readLength(_ line: UnsafeBufferPointer<UInt8>) {
    let isLength = Array(line.prefix(15)).firstRange(ofASCII: "content-length:")?.lowerBound == 0
    guard isLength else { return }
    let value = String(decoding: line.dropFirst(15), as: UTF8.self).trimmed
    declared = Int(value).flatMap { $0 >= 0 ? $0 : nil }
  }
}
