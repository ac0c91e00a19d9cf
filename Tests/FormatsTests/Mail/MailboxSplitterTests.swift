import Formats
import TestSupport
import Testing

@Suite struct MailboxSplitterTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let mailbox: String
    let messages: [String]
  }

  private static let mark = "From a@b.example Thu Feb  5 10:32:00 2026\n"

  private static let cases = [
    Case(
      testDescription: "two messages, the empty line between them in none",
      mailbox: "\(mark)Subject: one\n\nOne.\n\n\(mark)Subject: two\n\nTwo.\n",
      messages: ["Subject: one\n\nOne.\n", "Subject: two\n\nTwo.\n"]),
    Case(
      testDescription: "lines that end in CR and LF",
      mailbox: "\(mark)Subject: one\n\nOne.\n\n\(mark)Subject: two\n\nTwo.".crlf,
      messages: ["Subject: one\n\nOne.\n".crlf, "Subject: two\n\nTwo.".crlf]),
    Case(
      testDescription: "a quoted From is one again, of two marks one is left",
      mailbox: "\(mark)X: y\n\n>From here.\n>>From there.\n> From a reader\n>Fromage\n",
      messages: ["X: y\n\nFrom here.\n>From there.\n> From a reader\n>Fromage\n"]),
    Case(
      testDescription: "a sentence begins no message",
      mailbox: "\(mark)X: y\n\nText.\n\nFrom March 2026 on, at 10:32 or so.\n",
      messages: ["X: y\n\nText.\n\nFrom March 2026 on, at 10:32 or so.\n"]),
    Case(
      testDescription: "within the length that a message gives, such lines are text",
      mailbox: "\(mark)Content-Length: 46\n\nA\n\(mark)B\n\n\(mark)X: y\n\nC\n",
      messages: ["Content-Length: 46\n\nA\n\(mark)B\n", "X: y\n\nC\n"]),
    Case(
      testDescription: "a length that is wrong is not believed, nor any after it",
      mailbox: "\(mark)Content-Length: 50\n\nA\n\(mark)Content-Length: 46\n\nA\n\(mark)B\n",
      messages: ["Content-Length: 50\n\nA\n", "Content-Length: 46\n\nA\n", "B\n"]),
    Case(
      testDescription: "a length beyond the end of the file",
      mailbox: "\(mark)Content-Length: 900\n\nA\n\(mark)X: y\n\nB",
      messages: ["Content-Length: 900\n\nA\n", "X: y\n\nB"]),
    Case(
      testDescription: "a line as long as no head of a message",
      mailbox: "\(mark)X: y\n\n\(String(repeating: "word ", count: 300))\n\(mark)X: z\n\nB\n",
      messages: ["X: y\n\n\(String(repeating: "word ", count: 300))\n", "X: z\n\nB\n"]),
    Case(
      testDescription: "what stands before the first message is none",
      mailbox: "noise\n\n\(mark)X: y\n\nA\n", messages: ["X: y\n\nA\n"]),
    Case(testDescription: "nothing", mailbox: "", messages: []),
  ]

  @Test(arguments: cases) func splits(_ test: Case) {
    #expect(messages(of: Array(test.mailbox.utf8), pieces: { _ in Int.max }) == test.messages)
  }

  /// However the bytes come, the messages are the same.
  @Test(arguments: cases) func splitsAnyPiecesAlike(_ test: Case) {
    let bytes = Array(test.mailbox.utf8)
    for size in 1...9 {
      #expect(messages(of: bytes, pieces: { _ in size }) == test.messages, "pieces of \(size)")
    }
    var numbers = SeededNumbers(seed: UInt64(bytes.count))
    for _ in 0..<50 {
      #expect(
        messages(of: bytes, pieces: { _ in Int.random(in: 1...60, using: &numbers) })
          == test.messages)
    }
  }

  /// Mailboxes of such lines as decide where messages begin, put together by chance.
  @Test func splitsRandomMailboxesAlike() {
    let lines = [
      MailboxSplitterTests.mark, "\n", "\r\n", "text\n", ">From x\n", "From x\n",
      "Content-Length: 7\n", "Content-Length: 0\n", "Content-Length: 60\r\n",
      String(repeating: "long ", count: 90) + "\n",
      "From " + String(repeating: "y", count: 396) + "\n",
    ]
    var numbers = SeededNumbers(seed: 12)
    for _ in 0..<300 {
      let count = Int.random(in: 0...25, using: &numbers)
      let mailbox = (0..<count).compactMap { _ in lines.randomElement(using: &numbers) }.joined()
      let bytes = Array(mailbox.utf8)
      let limit = Int.random(in: 0...2_000, using: &numbers)
      let whole = messages(of: bytes, limit: limit, pieces: { _ in Int.max })
      let pieces = messages(
        of: bytes, limit: limit, pieces: { _ in Int.random(in: 1...300, using: &numbers) })
      #expect(pieces == whole, "\(mailbox.debugDescription)")
      #expect(whole.allSatisfy { $0.utf8.count <= limit })
    }
  }

  @Test func aMessageBeyondTheLimitIsCutAndTheNextIsWhole() throws {
    let long = String(repeating: "A line of a long mail.\n", count: 100)
    let mailbox = "\(MailboxSplitterTests.mark)\(long)\n\(MailboxSplitterTests.mark)X: y\n\nB\n"
    var splitter = MailboxSplitter(limit: 100)
    var found: [MailboxSplitter.Message] = []
    splitter.feed(Array(mailbox.utf8)) { found.append($0) }
    splitter.finish { found.append($0) }
    #expect(found.map(\.isCut) == [true, false])
    #expect(found.map(\.number) == [1, 2])
    #expect(found.map(\.bytes.count) == [100, 8])
  }

  private func messages(
    of bytes: [UInt8], limit: Int = 1 << 20, pieces size: (Int) -> Int
  ) -> [String] {
    var splitter = MailboxSplitter(limit: limit)
    var messages: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size(rest.count))
      splitter.feed(piece) { messages.append(String(decoding: $0.bytes, as: UTF8.self)) }
      rest = rest.dropFirst(piece.count)
    }
    splitter.finish { messages.append(String(decoding: $0.bytes, as: UTF8.self)) }
    return messages
  }
}

extension String {
  fileprivate var crlf: String { replacing("\n", with: "\r\n") }
}
