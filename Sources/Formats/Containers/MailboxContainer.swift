/// A mailbox, message by message, whatever its size.
struct MailboxContainer: Container {
  let name = "mbox"
  let summary = "A mailbox, read message by message"
  let extensions = ["mbox", "mbx"]

  func recognises(_ head: [UInt8], name: String) -> Bool {
    EnvelopeLine.begins(head.prefix { $0 != 0x0A })
  }

  func open(_ source: any ByteSource) throws(FormatError) -> any MemberReader {
    MailboxReader(source)
  }
}

/// Hands on the messages of a mailbox.
private final class MailboxReader: MemberReader {
  private let source: any ByteSource
  private var splitter = MailboxSplitter(limit: Containers.largestMember)
  /// The messages that ended in the piece that was read last, the next one last.
  private var messages: [MailboxSplitter.Message] = []
  private var isAtEnd = false
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  init(_ source: any ByteSource) { self.source = source }

  func next() throws(FormatError) -> ContainerEntry? {
    while messages.isEmpty, !isAtEnd {
      let count = try source.read(into: &piece, atMost: piece.count)
      isAtEnd = count == 0
      if isAtEnd {
        splitter.finish { messages.append($0) }
      } else {
        splitter.feed(piece[..<count]) { messages.append($0) }
      }
      messages.reverse()
    }
    return messages.popLast().map { message in
      let name = "message \(message.number)"
      return message.isCut
        ? .rejected(name: name, reason: "this message has more than \(message.bytes.count) bytes")
        : .record(name: name, message.bytes, format: EMLFormat().name)
    }
  }
}
