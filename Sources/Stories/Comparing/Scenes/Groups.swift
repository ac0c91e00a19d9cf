/// Puts what tellings say together, the surest first: a forest of sets (Galler and Fischer 1964).
struct Groups {
  private var parents: [Int]
  /// The members of each set, at its root.
  private(set) var members: [[Int]]

  init(count: Int) {
    parents = Array(0..<count)
    members = parents.map { [$0] }
  }

  /// The root of a member's set.
  mutating func root(of member: Int) -> Int {
    var root = member
    while parents[root] != root { root = parents[root] }
    var next = member
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Makes two sets one. The smaller goes into the larger, so that all of it stays near linear.
  mutating func join(_ one: Int, _ other: Int) {
    var (into, from) = (root(of: one), root(of: other))
    guard into != from else { return }
    if members[into].count < members[from].count { swap(&into, &from) }
    parents[from] = into
    members[into] += members[from]
    members[from] = []
  }

  /// The sets, by their first member.
  var all: [[Int]] {
    members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }
}
