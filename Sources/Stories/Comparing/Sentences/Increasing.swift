import Articles

/// The longest stretch of a list that keeps order.
///
/// M. L. Fredman, "On computing the length of longest increasing subsequences" (1975).
enum Increasing {
  /// The keys of the most pairs, in their order, whose values ascend.
  static func longest(_ pairs: [(key: Int, value: Int)]) -> [Int] {
    var ends: [Int] = []
    var previous = [Int?](repeating: nil, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      let place = ends.partitionIndex { pairs[$0].value >= pair.value }
      previous[index] = place > 0 ? ends[place - 1] : nil
      if place == ends.count { ends.append(index) } else { ends[place] = index }
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
