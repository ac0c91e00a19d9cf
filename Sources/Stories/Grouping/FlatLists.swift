/// Many short lists in one array, one after the other.
struct FlatLists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var starts: [Int] = [0]

  /// - Parameters:
  ///   - count: how many lists there will be.
  ///   - capacity: how many elements these have together, so that no room is taken twice.
  init(_ count: Int, capacity: Int) {
    starts.reserveCapacity(count + 1)
    elements.reserveCapacity(capacity)
  }

  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    starts.append(elements.count)
  }

  subscript(index: Int) -> ArraySlice<Element> { elements[starts[index]..<starts[index + 1]] }
}
