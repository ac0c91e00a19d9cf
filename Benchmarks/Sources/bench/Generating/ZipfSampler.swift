import Glibc

/// Draws ranks as Zipf's law has them: the n-th most frequent in proportion to n to the power of
/// minus the exponent. Each draw takes the same time, by Walker's aliases.
struct ZipfSampler {
  /// A column for each rank: how much of it is the rank's own, of 2^32, and whose the rest is.
  private let columns: [(share: UInt32, other: UInt32)]

  init(ranks: Int, exponent: Double) {
    let weights = (1...ranks).map { pow(Double($0), -exponent) }
    let mean = weights.reduce(0, +) / Double(ranks)
    var heights = weights.map { $0 / mean }
    var columns = (0..<ranks).map { (share: UInt32.max, other: UInt32($0)) }
    var low = heights.indices.filter { heights[$0] < 1 }
    var high = heights.indices.filter { heights[$0] >= 1 }
    while let short = low.popLast(), let tall = high.last {
      columns[short] = (UInt32(heights[short] * 0x1p32), UInt32(tall))
      heights[tall] -= 1 - heights[short]
      if heights[tall] < 1 {
        high.removeLast()
        low.append(tall)
      }
    }
    self.columns = columns
  }

  /// A rank, from 0.
  func draw(_ random: inout SplitMix64) -> Int {
    let bits = random.next()
    // The high bits choose the column, the low ones what of it.
    let index = Int(((bits >> 32) &* UInt64(columns.count)) >> 32)
    let column = columns[index]
    return UInt32(truncatingIfNeeded: bits) < column.share ? index : Int(column.other)
  }
}
