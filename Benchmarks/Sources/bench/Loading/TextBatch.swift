import Glibc

/// Texts of files, read one after the other into one piece of memory that is used again and again.
final class TextBatch {
  /// A text that was read.
  struct Text {
    let id: Int64
    let whole: UnsafeRawBufferPointer
    /// The first line.
    let headline: UnsafeRawBufferPointer
  }

  /// As the program has them: so many files, or so many bytes, are written in one transaction.
  private static let filesLimit = 12_000
  private static let bytesLimit = 64 << 20
  /// The largest file, in bytes.
  private static let fileLimit = 64 << 20

  /// Memory that is not touched costs nothing.
  private let memory = UnsafeMutableRawBufferPointer.allocate(
    byteCount: bytesLimit + fileLimit, alignment: 4_096)
  private var used = 0
  private(set) var texts: [Text] = []

  deinit { memory.deallocate() }

  var isFull: Bool { texts.count >= TextBatch.filesLimit || used >= TextBatch.bytesLimit }

  /// Reads a file, whose text stays valid until the batch is emptied.
  func read(_ path: String, id: Int64) throws {
    let file = try FileDescriptor.open(path, O_RDONLY)
    defer { close(file) }
    let start = used
    while true {
      let count = Glibc.read(file, memory.baseAddress?.advanced(by: used), memory.count - used)
      guard count >= 0 else { throw Failure.system("cannot read \(path)") }
      if count == 0 { break }
      used += count
      guard used - start < TextBatch.fileLimit else {
        throw Failure("\(path) is larger than \(TextBatch.fileLimit >> 20) MB")
      }
    }
    let whole = UnsafeRawBufferPointer(rebasing: memory[start..<used])
    let end = whole.firstIndex(of: UInt8(ascii: "\n")) ?? whole.count
    let headline = UnsafeRawBufferPointer(rebasing: whole[..<end])
    texts.append(Text(id: id, whole: whole, headline: headline))
  }

  /// Puts the texts into the order of their ids, which the index needs to be fast.
  func sort() { texts.sort { $0.id < $1.id } }

  func removeAll() {
    texts.removeAll(keepingCapacity: true)
    used = 0
  }
}
