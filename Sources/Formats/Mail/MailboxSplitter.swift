import Glibc

/// Cuts a mailbox into its messages, fed with pieces of any size: it holds one message at a time,
/// so that mailboxes of many gigabytes can be read.
///
///     var splitter = MailboxSplitter()
///     try splitter.feed(piece) { message in ... }   // for each piece
///     try splitter.finish { message in ... }
///
/// A message begins with a `From ` line that has a time and a day. Where `Content-Length` says how
/// long a message is, and one with its `From ` line follows there, such lines within it are text.
/// (Qmail's manual, mbox(5), and Jamie Zawinski, "mail summary files", on the kinds of mailboxes.)
public struct MailboxSplitter: Sendable {
  /// A message as it came by mail: without its `From ` line, and without the `>` that mailboxes put
  /// before such lines in its text.
  public struct Message: Sendable {
    /// Its place in the mailbox, from 1 up.
    public let number: Int
    public let bytes: [UInt8]
    /// Whether it was longer than the limit, and the rest was left out.
    public let isCut: Bool
  }

  private let limit: Int
  private var number = 0
  /// The message so far.
  private var message: [UInt8] = []
  private var isCut = false
  private var hasQuotedLines = false
  /// The beginning of a line whose end has not come yet.
  private var head: [UInt8] = []
  /// How long the line is of which the beginning is in the message already; 0 where there is none.
  private var longLine = 0
  private var lengths = DeclaredLength()

  /// No message will be longer than `limit` bytes.
  public init(limit: Int = 64 << 20) { self.limit = max(0, limit) }

  /// Takes the next bytes of the mailbox, and hands on the messages that end in them.
  public mutating func feed(
    _ piece: some Collection<UInt8>, _ each: (Message) throws -> Void
  ) rethrows {
    if try piece.withContiguousStorageIfAvailable({ try take($0, each) }) == nil {
      try Array(piece).withUnsafeBufferPointer { try take($0, each) }
    }
  }

  /// Hands on the last message.
  public mutating func finish(_ each: (Message) throws -> Void) rethrows {
    try endLine(each)
    if lengths.isWithin { try splitAgain(each) }
    try endLine(each)
    try endMessage(each)
  }

  // MARK: Lines

  /// A line longer than this is no `From ` line, and no header that is asked for.
  static let longestHead = 400

  private mutating func take(
    _ piece: UnsafeBufferPointer<UInt8>, _ each: (Message) throws -> Void
  ) rethrows {
    var start = 0
    while start < piece.count {
      let next = MailboxSplitter.lineEnd(piece, from: start)
      let part = UnsafeBufferPointer(rebasing: piece[start..<next])
      start = next
      let isEnd = part[part.count - 1] == 0x0A
      if isEnd, head.isEmpty, longLine == 0 {
        try begin(part, each)
        try finishLine(part, count: part.count, each)
      } else {
        try take(part: part, isEnd: isEnd, each)
      }
    }
  }

  private static func lineEnd(_ piece: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = piece.baseAddress,
      let end = memchr(base + start, 0x0A, piece.count - start)
    else { return piece.count }
    return UnsafeRawPointer(end) - UnsafeRawPointer(base) + 1
  }

  /// Takes a part of a line, as pieces end anywhere.
  private mutating func take(
    part: UnsafeBufferPointer<UInt8>, isEnd: Bool, _ each: (Message) throws -> Void
  ) rethrows {
    if longLine > 0 {
      append(part)
      longLine += part.count
    } else {
      head.append(contentsOf: part)
      if head.count > MailboxSplitter.longestHead {
        longLine = head.count
        let beginning = head
        head = []
        try beginning.withUnsafeBufferPointer { try begin($0, each) }
      }
    }
    if isEnd { try endLine(each) }
  }

  /// Ends the line of which parts have come.
  private mutating func endLine(_ each: (Message) throws -> Void) rethrows {
    let line = head
    let count = longLine > 0 ? longLine : line.count
    head = []
    longLine = 0
    guard count > 0 else { return }
    try line.withUnsafeBufferPointer { whole in
      if !whole.isEmpty { try begin(whole, each) }
      try finishLine(whole, count: count, each)
    }
  }

  /// Takes a line, or the beginning of a long one: it begins a message or belongs to one.
  private mutating func begin(
    _ line: UnsafeBufferPointer<UInt8>, _ each: (Message) throws -> Void
  ) rethrows {
    if !lengths.isWithin, EnvelopeLine.begins(line) {
      try endMessage(each)
      number += 1
      lengths.begin()
    } else if number > 0 {
      if line.first == 0x3E { hasQuotedLines = true }
      append(line)
    }
  }

  private mutating func finishLine(
    _ line: UnsafeBufferPointer<UInt8>, count: Int, _ each: (Message) throws -> Void
  ) rethrows {
    if !lengths.take(line, count: count, room: limit - message.count) { try splitAgain(each) }
  }

  private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard number > 0, !isCut else { return }
    let room = limit - message.count
    isCut = bytes.count > room
    message.append(contentsOf: bytes.prefix(room))
  }

  // MARK: Messages

  /// Hands on the message that ends here, if there is one.
  private mutating func endMessage(_ each: (Message) throws -> Void) rethrows {
    guard number > 0 else { return }
    MailboxSplitter.trim(&message)
    let bytes = hasQuotedLines ? EnvelopeLine.unquoted(message) : message
    let whole = Message(number: number, bytes: bytes, isCut: isCut)
    message = []
    isCut = false
    hasQuotedLines = false
    try each(whole)
  }

  /// Reads the message so far once more, by its lines alone, since its length was wrong. No length
  /// of this mailbox is believed again, so that no byte is read more than twice.
  private mutating func splitAgain(_ each: (Message) throws -> Void) rethrows {
    let text = message
    let wasCut = isCut
    message = []
    isCut = false
    hasQuotedLines = false
    lengths.distrust()
    try text.withUnsafeBufferPointer { try take($0, each) }
    isCut = isCut || wasCut
  }

  /// Takes off the empty line that parts messages.
  private static func trim(_ message: inout [UInt8]) {
    let end = message.reversed()
    if end.starts(with: [0x0A, 0x0D, 0x0A, 0x0D]) {
      message.removeLast(2)
    } else if end.starts(with: [0x0A, 0x0A]) {
      message.removeLast()
    }
  }
}
