import TestSupport
import Testing

@testable import Stories

@Suite struct StoryClustersTests {
  @Test(arguments: 0..<300)
  func `clusters are those of a slow search for the best merge`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let count = Int.random(in: 1...10, using: &numbers)
    // Few different values, so that many merges are as good as each other.
    let step: Int32 = seed % 3 == 0 ? 6_000 : 1
    var likeness = [[Int32]](repeating: Array(repeating: 0, count: count), count: count)
    var edges = [[Int]](repeating: [], count: count)
    for one in 0..<count {
      for other in 0..<one {
        let value = Int32.random(in: 0...48_000, using: &numbers) / step * step
        (likeness[one][other], likeness[other][one]) = (value, value)
        if value > 15_000, Int.random(in: 0..<3, using: &numbers) > 0 {
          edges[one].append(other)
          edges[other].append(one)
        }
      }
    }
    let nearness = likeness.map { max($0.max() ?? 0, 19_660) }
    let ranks = (0..<count).map { $0 * 3 + 5 }
    var clusters = StoryClusters(ranks, edges: edges, nearness: nearness) { one in
      { likeness[(one - 5) / 3][($0 - 5) / 3] }
    }
    let slow = SlowClusters(likeness: likeness, edges: edges, nearness: nearness).stories()
    #expect(clusters.stories() == slow.map { $0.map { $0 * 3 + 5 } })
  }
}

/// Average linkage, written straight down: each step looks at all pairs and all members anew.
private struct SlowClusters {
  let likeness: [[Int32]]
  let edges: [[Int]]
  let nearness: [Int32]

  func stories() -> [[Int]] {
    var clusters = likeness.indices.map { [$0] }
    while let (one, other) = bestMerge(of: clusters) {
      clusters[one] = (clusters[one] + clusters[other]).sorted()
      clusters.remove(at: other)
    }
    return clusters
  }

  private func bestMerge(of clusters: [[Int]]) -> (Int, Int)? {
    var best: (one: Int, other: Int, mean: Double)?
    for one in clusters.indices {
      for other in clusters.indices.dropFirst(one + 1) {
        let (first, second) = (clusters[one], clusters[other])
        guard first.contains(where: { member in edges[member].contains { second.contains($0) } })
        else { continue }
        let sum = first.reduce(0) { sum, member in
          sum + second.reduce(0) { $0 + Int(likeness[member][$1]) }
        }
        let mean = Double(sum) / Double(first.count * second.count)
        let wanted = (cohesion(first) * cohesion(second)).squareRoot() * 0.64
        if mean >= wanted, mean > best?.mean ?? -1 { best = (one, other, mean) }
      }
    }
    return best.map { ($0.one, $0.other) }
  }

  private func cohesion(_ members: [Int]) -> Double {
    var sum = 0
    for one in members {
      for other in members where other < one { sum += Int(likeness[one][other]) }
    }
    let near = Double(members.reduce(0) { $0 + Int(nearness[$1]) }) / Double(members.count)
    let pairs = Double(members.count * (members.count - 1) / 2)
    return (Double(sum) + 2 * 0.8 * near) / (pairs + 2)
  }
}
