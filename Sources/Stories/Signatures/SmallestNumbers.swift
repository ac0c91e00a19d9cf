/// The smallest of many numbers, each once, in order.
///
/// What is too great is turned away by one comparison, as most are. The greatest number that there
/// is counts as none.
struct SmallestNumbers<Number: FixedWidthInteger> {
  private let size: Int
  private(set) var sorted: [Number] = []
  /// The greatest that is kept, once there are as many as are wanted.
  private var last = Number.max

  init(_ size: Int) {
    self.size = size
    sorted.reserveCapacity(size)
  }

  @inline(__always)
  mutating func add(_ number: Number) {
    if number < last { insert(number) }
  }

  private mutating func insert(_ number: Number) {
    // All are compared, which several at a time are sooner than up to the place.
    var place = 0
    for kept in sorted { place += kept < number ? 1 : 0 }
    if place < sorted.count, sorted[place] == number { return }
    if sorted.count < size { sorted.append(number) }
    sorted.withUnsafeMutableBufferPointer { sorted in
      guard let first = sorted.baseAddress else { return }
      (first + place + 1).update(from: first + place, count: sorted.count - place - 1)
      sorted[place] = number
    }
    if sorted.count == size { last = sorted[size - 1] }
  }
}
