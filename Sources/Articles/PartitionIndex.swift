extension RandomAccessCollection {
  /// The first index of whose element a condition holds, which holds of all after it; the end where
  /// it holds of none. Binary search.
  ///
  ///     [1, 3, 5].partitionIndex { $0 >= 3 }   // 1
  @inlinable
  public func partitionIndex(where holds: (Element) -> Bool) -> Index {
    var start = startIndex
    var left = count
    while left > 0 {
      let half = left / 2
      let middle = index(start, offsetBy: half)
      if holds(self[middle]) {
        left = half
      } else {
        start = index(after: middle)
        left -= half + 1
      }
    }
    return start
  }
}
