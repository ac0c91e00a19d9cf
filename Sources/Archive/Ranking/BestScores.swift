/// The best of many scores, as far as they are needed to know which others cannot be among them.
struct BestScores {
  /// A heap, the least being the first.
  private var heap: [Double] = []
  private let count: Int

  /// Of more than so many, none is left out: keeping them would take longer than scoring.
  private static let most = 1_000

  /// - Parameter count: How many are wanted.
  init(_ count: Int) { self.count = count > BestScores.most ? 0 : count }

  /// What a score must reach to be among the best; anything until there are as many as are wanted.
  var least: Double { heap.count == count ? heap.first ?? -.infinity : -.infinity }

  mutating func add(_ score: Double) {
    if heap.count < count {
      heap.append(score)
      rise(from: heap.count - 1)
    } else if score > least, !heap.isEmpty {
      heap[0] = score
      sink()
    }
  }

  private mutating func rise(from place: Int) {
    var place = place
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink() {
    var place = 0
    while true {
      let children = (2 * place + 1)..<min(2 * place + 3, max(heap.count, 2 * place + 1))
      guard let least = children.min(by: { heap[$0] < heap[$1] }), heap[least] < heap[place] else {
        return
      }
      heap.swapAt(place, least)
      place = least
    }
  }
}
