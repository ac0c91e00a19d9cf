/// Many short lists in one array, one after the other.
struct FlatLists<Element: Sendable>: Sendable {
  private var elements: [Element] = []
  private var starts: [Int] = [0]

  init(_ count: Int) { starts.reserveCapacity(count + 1) }

  mutating func append(_ list: some Sequence<Element>) {
    elements.append(contentsOf: list)
    starts.append(elements.count)
  }

  subscript(index: Int) -> ArraySlice<Element> { elements[starts[index]..<starts[index + 1]] }
}
