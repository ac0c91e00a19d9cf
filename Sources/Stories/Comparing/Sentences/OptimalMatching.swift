/// Pairs up two sets so that the sum of the pairs' scores is the highest.
///
/// What has nothing to do with each other is paired up apart. In a set of things that all hang
/// together and are more than `largestExact`, the best pair is taken first, and so on: that finds
/// at least half of the highest sum.
///
/// H. W. Kuhn, "The Hungarian method for the assignment problem" (1955), in the form of
/// R. Jonker and A. Volgenant (1987).
struct OptimalMatching {
  /// Two things that may go together, and how well; the score is above 0.
  struct Candidate {
    let left: Int
    let right: Int
    let score: Double
  }

  static let largestExact = 96

  /// The chosen candidates, by the left side.
  static func best(of candidates: [Candidate]) -> [Candidate] {
    groups(of: candidates).flatMap { group in
      let lefts = Set(group.map(\.left)).count
      let rights = Set(group.map(\.right)).count
      return max(lefts, rights) <= largestExact ? exact(group) : greedy(group)
    }.sorted { $0.left < $1.left }
  }

  /// The candidates that hang together through a common side, group by group.
  private static func groups(of candidates: [Candidate]) -> [[Candidate]] {
    var sets = DisjointSets()
    for candidate in candidates { sets.join(2 * candidate.left, 2 * candidate.right + 1) }
    var places: [Int: Int] = [:]
    var groups: [[Candidate]] = []
    for candidate in candidates {
      let root = sets.root(of: 2 * candidate.left)
      if let place = places[root] {
        groups[place].append(candidate)
      } else {
        places[root] = groups.count
        groups.append([candidate])
      }
    }
    return groups
  }

  private static func greedy(_ candidates: [Candidate]) -> [Candidate] {
    var (lefts, rights): (Set<Int>, Set<Int>) = ([], [])
    let best = candidates.sorted {
      ($1.score, $0.left, $0.right) < ($0.score, $1.left, $1.right)
    }
    return best.filter { candidate in
      guard !lefts.contains(candidate.left), !rights.contains(candidate.right) else { return false }
      lefts.insert(candidate.left)
      rights.insert(candidate.right)
      return true
    }
  }

  private static func exact(_ candidates: [Candidate]) -> [Candidate] {
    let lefts = Set(candidates.map(\.left)).sorted()
    let rights = Set(candidates.map(\.right)).sorted()
    var (rows, columns): ([Int: Int], [Int: Int]) = ([:], [:])
    for (index, left) in lefts.enumerated() { rows[left] = index }
    for (index, right) in rights.enumerated() { columns[right] = index }
    // Each row has a column of its own for not being paired at all.
    var scores = [[Double]](
      repeating: Array(repeating: 0, count: rights.count + lefts.count), count: lefts.count)
    var chosen: [Int: Candidate] = [:]
    for candidate in candidates {
      guard let row = rows[candidate.left], let column = columns[candidate.right] else { continue }
      scores[row][column] = max(scores[row][column], candidate.score)
      chosen[row * scores[row].count + column] = candidate
    }
    return Assignment.columns(highest: scores).enumerated().compactMap { row, column in
      scores[row][column] > 0 ? chosen[row * scores[row].count + column] : nil
    }
  }
}

/// The assignment of a column to each row with the highest sum, with no column taken twice.
private enum Assignment {
  /// - Parameter scores: as many columns as rows, or more.
  static func columns(highest scores: [[Double]]) -> [Int] {
    guard let width = scores.first?.count else { return [] }
    // Row and column 0 stand for none; `rowOf` is the row that a column has.
    var (rowPrices, columnPrices) = (
      [Double](repeating: 0, count: scores.count + 1), [Double](repeating: 0, count: width + 1)
    )
    var rowOf = [Int](repeating: 0, count: width + 1)
    for row in 1...scores.count {
      rowOf[0] = row
      var column = 0
      var least = [Double](repeating: .infinity, count: width + 1)
      var previous = [Int](repeating: 0, count: width + 1)
      var isDone = [Bool](repeating: false, count: width + 1)
      repeat {
        isDone[column] = true
        let current = rowOf[column]
        var (step, next) = (Double.infinity, 0)
        for other in 1...width where !isDone[other] {
          let cost = -scores[current - 1][other - 1] - rowPrices[current] - columnPrices[other]
          if cost < least[other] { (least[other], previous[other]) = (cost, column) }
          if least[other] < step { (step, next) = (least[other], other) }
        }
        for other in 0...width {
          if isDone[other] {
            rowPrices[rowOf[other]] += step
            columnPrices[other] -= step
          } else {
            least[other] -= step
          }
        }
        column = next
      } while rowOf[column] != 0
      while column != 0 {
        rowOf[column] = rowOf[previous[column]]
        column = previous[column]
      }
    }
    var columns = [Int](repeating: 0, count: scores.count)
    for column in 1...width where rowOf[column] > 0 { columns[rowOf[column] - 1] = column - 1 }
    return columns
  }
}
