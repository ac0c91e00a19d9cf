import Articles

@testable import Formats

extension Reader {
  /// Each container, and packed files.
  static let containers = Containers.all.map(container) + [packed, gzip, pieces]

  /// A container that is told to open an input, with the containers in it.
  private static func container(_ container: any Container) -> Reader {
    Reader(container.name + "-container") { sample in
      container.recognises(Array(sample.bytes.prefix(Containers.headSize)), name: sample.name)
        ? sample.bytes : nil
    } read: { bytes in
      let path = "fuzz." + container.extensions[0]
      let members = try ContainerMembers(MemorySource(bytes), path: path, limit: limit)
      while let member = members?.next() { check(member) }
      let reader = try container.open(MemorySource(bytes))
      while let entry = try reader.next() {
        if case .file(_, let source) = entry { _ = try? source.read(atMost: limit) }
      }
    }
  }

  private static let packed = Reader("packed") { sample in
    Compression.isPacked(sample.bytes) ? sample.bytes : nil
  } read: { bytes in
    let unpacked = try Compression.unpack(bytes, limit: limit)
    promise(unpacked.count <= limit, "more was unpacked than may be")
  }

  /// What gzip packed, read on behind all damage: it comes to an end, and nothing is called right
  /// twice.
  private static let gzip = Reader("gzip") { sample in
    sample.bytes.starts(with: [0x1F, 0x8B]) ? sample.bytes : nil
  } read: { bytes in
    let source = try GzipSource(MemorySource(bytes))
    var (read, place) = (0, -1)
    while read < 1 << 24 {
      do {
        let piece = try source.read(atMost: 4096)
        read += piece.count
        if piece.isEmpty { return }
      } catch {
        guard let next = try source.resume() else { return }
        promise(next > place, "reading goes on where it went on before")
        place = next
      }
    }
  }

  /// A mailbox that comes in pieces: how long they are changes no message.
  private static let pieces = Reader("mbox-pieces") { sample in
    sample.bytes.starts(with: "From ".utf8) ? [7] + sample.bytes : nil
  } read: { bytes in
    guard let count = bytes.first else { return }
    let mailbox = Array(bytes.dropFirst())
    let whole = messages(of: mailbox, in: max(mailbox.count, 1))
    promise(messages(of: mailbox, in: Int(count) + 1) == whole, "messages by pieces differ")
  }

  private static func messages(of mailbox: [UInt8], in count: Int) -> [[UInt8]] {
    var splitter = MailboxSplitter(limit: 4096)
    var messages: [[UInt8]] = []
    for start in stride(from: 0, to: mailbox.count, by: count) {
      splitter.feed(mailbox[start..<min(start + count, mailbox.count)]) {
        messages.append($0.bytes)
      }
    }
    splitter.finish { messages.append($0.bytes) }
    return messages
  }

  private static func check(_ member: Member) {
    promise(!member.path.contains("/../"), "a member's path leads out: \(member.path)")
    promise(
      !member.path.unicodeScalars.contains { $0.value < 0x20 }, "controls in \(member.path)")
    if case .bytes(let bytes) = member.content {
      promise(bytes.count <= limit, "\(member.path) is larger than may be")
    }
  }

  private static let limit = 1 << 20
}
