/// The longest stretch of a list that keeps order.
///
/// M. L. Fredman, "On computing the length of longest increasing subsequences" (1975).
enum Increasing {
  /// The keys of the most pairs, in their order, whose values ascend.
  static func longest(_ pairs: [(key: Int, value: Int)]) -> [Int] {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if pairs[ends[middle]].value < pair.value { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? ends[low - 1] : nil
      if low == ends.count { ends.append(index) } else { ends[low] = index }
    }
    var keys: [Int] = []
    var next = ends.last
    while let index = next {
      keys.append(pairs[index].key)
      next = previous[index]
    }
    return keys.reversed()
  }
}
