/// Numbers in sets that grow together.
///
/// B. A. Galler and M. J. Fischer, "An improved equivalence algorithm" (1964), with halved paths.
struct DisjointSets {
  private var parents: [Int: Int] = [:]

  mutating func root(of number: Int) -> Int {
    var number = number
    while let parent = parents[number], parent != number {
      let next = parents[parent] ?? parent
      parents[number] = next
      number = next
    }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    if first != second { parents[max(first, second)] = min(first, second) }
  }
}
