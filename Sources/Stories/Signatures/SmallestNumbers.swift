/// The smallest of many numbers, each once, in order.
///
/// What is too great is turned away by one comparison, as most are.
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

  /// Numbers that are equal to the greatest of all are no numbers here, but marks of what is free.
  private mutating func insert(_ number: Number) {
    var place = sorted.count
    while place > 0, sorted[place - 1] > number { place -= 1 }
    if place > 0, sorted[place - 1] == number { return }
    if sorted.count < size { sorted.append(number) }
    sorted.withUnsafeMutableBufferPointer { sorted in
      var end = sorted.count - 1
      while end > place {
        sorted[end] = sorted[end - 1]
        end -= 1
      }
      sorted[place] = number
    }
    if sorted.count == size { last = sorted[size - 1] }
  }
}
