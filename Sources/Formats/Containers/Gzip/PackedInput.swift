/// Packed bytes as they come, with those that were taken last: damage shows only behind the place
/// where it is, and the next sound piece may have been run over by then.
final class PackedInput {
  private static let capacity = 1 << 18
  private static let block = 1 << 16

  private let source: any ByteSource
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
  private var next = 0
  private var end = 0
  /// How many bytes have come from the source.
  private(set) var fetched = 0

  init(_ source: any ByteSource) { self.source = source }

  deinit { buffer.deallocate() }

  /// The place of the next byte in all that was packed.
  var place: Int { fetched - (end - next) }

  /// What has come and was not taken.
  var ahead: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: buffer[next..<end]) }

  func take(_ count: Int) { next += count }

  /// Goes back to a place, as far as what was taken is still there.
  func goBack(to place: Int) { next = max(0, end - (fetched - min(place, fetched))) }

  /// Makes sure that something is ahead; false where nothing comes any more.
  func fill() throws(FormatError) -> Bool {
    if next < end { return true }
    return try more()
  }

  /// Adds to what is ahead; false where nothing comes any more.
  func more() throws(FormatError) -> Bool {
    if PackedInput.capacity - end < PackedInput.block {
      let kept = max(end - next, PackedInput.capacity / 2)
      let left = end - kept
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[left..<end]))
      next -= left
      end = kept
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: buffer[end..<end + PackedInput.block])
    let count = try source.read(into: room)
    end += count
    fetched += count
    return count > 0
  }
}
