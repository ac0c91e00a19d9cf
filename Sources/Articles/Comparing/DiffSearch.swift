/// Finds which elements of one sequence go, and which of another come, by Myers' way in linear
/// space: a box is split where a way from its beginning meets one from its end, and its two parts
/// are boxes again.
struct DiffSearch {
  private let old: [Int]
  private let new: [Int]
  private(set) var deleted: [Bool]
  private(set) var inserted: [Bool]
  private var forward = Reached(nothing: -1)
  private var backward = Reached(nothing: .max)

  /// How many edits deep the shortest way is looked for, from each end.
  private static let deepest = 256

  private typealias Box = (old: Range<Int>, new: Range<Int>)

  init(_ old: [Int], _ new: [Int]) {
    self.old = old
    self.new = new
    deleted = Array(repeating: false, count: old.count)
    inserted = Array(repeating: false, count: new.count)
  }

  mutating func run() {
    var boxes: [Box] = [(old.indices, new.indices)]
    while let whole = boxes.popLast() {
      let box = withoutEqualEnds(whole)
      if box.old.isEmpty || box.new.isEmpty {
        for index in box.old { deleted[index] = true }
        for index in box.new { inserted[index] = true }
      } else {
        let (x, y) = split(box)
        boxes.append((x..<box.old.upperBound, y..<box.new.upperBound))
        boxes.append((box.old.lowerBound..<x, box.new.lowerBound..<y))
      }
    }
  }

  private func withoutEqualEnds(_ box: Box) -> Box {
    var (x, y) = (box.old.lowerBound, box.new.lowerBound)
    var (endX, endY) = (box.old.upperBound, box.new.upperBound)
    while x < endX, y < endY, old[x] == new[y] { (x, y) = (x + 1, y + 1) }
    while x < endX, y < endY, old[endX - 1] == new[endY - 1] { (endX, endY) = (endX - 1, endY - 1) }
    return (x..<endX, y..<endY)
  }

  /// A point on a shortest way, or nearly, through a box of which neither the first elements are
  /// equal nor the last; it is none of the two corners that the way leads from and to.
  private mutating func split(_ box: Box) -> (Int, Int) {
    let (width, height) = (box.old.count, box.new.count)
    let (startX, startY) = (box.old.lowerBound, box.new.lowerBound)
    // Diagonals count how much further a point is in the old sequence; those from the end, from its
    // own.
    let end = width - height
    forward.begin(at: 0)
    backward.begin(at: width)
    for _ in 0..<DiffSearch.deepest {
      forward.widen(least: -height, most: width)
      for diagonal in forward.diagonals {
        var x = max(forward[diagonal - 1] + 1, forward[diagonal + 1])
        while x < width, x - diagonal < height, old[startX + x] == new[startY + x - diagonal] {
          x += 1
        }
        forward[diagonal] = x
        if !end.isMultiple(of: 2), backward.holds(diagonal - end), backward[diagonal - end] <= x {
          return point(x, x - diagonal, box)
        }
      }
      backward.widen(least: -width, most: height)
      for diagonal in backward.diagonals {
        let further = backward[diagonal + 1]
        var x = min(backward[diagonal - 1], further == .max ? .max : further - 1)
        while x > 0, x - diagonal - end > 0,
          old[startX + x - 1] == new[startY + x - diagonal - end - 1]
        {
          x -= 1
        }
        backward[diagonal] = x
        if end.isMultiple(of: 2), forward.holds(diagonal + end), x <= forward[diagonal + end] {
          return point(x, x - diagonal - end, box)
        }
      }
    }
    return furthest(box)
  }

  /// Where the way from the beginning has come furthest.
  private func furthest(_ box: Box) -> (Int, Int) {
    var best = (x: 1, y: 0)
    for diagonal in forward.diagonals {
      let (x, y) = (forward[diagonal], forward[diagonal] - diagonal)
      if (0...box.old.count).contains(x), (0...box.new.count).contains(y), x + y > best.x + best.y {
        best = (x, y)
      }
    }
    return point(best.x, best.y, box)
  }

  /// A point of the box, and none of its two corners, whatever is asked for.
  private func point(_ x: Int, _ y: Int, _ box: Box) -> (Int, Int) {
    let (width, height) = (box.old.count, box.new.count)
    var (x, y) = (min(max(x, 0), width), min(max(y, 0), height))
    if (x, y) == (0, 0) { x = 1 }
    if (x, y) == (width, height) { y -= 1 }
    return (box.old.lowerBound + x, box.new.lowerBound + y)
  }

  /// How far each diagonal was reached from one end.
  private struct Reached {
    private var places: [Int]
    private let nothing: Int
    private var least = 0
    private var most = 0

    private static let middle = DiffSearch.deepest + 2

    init(nothing: Int) {
      self.nothing = nothing
      places = Array(repeating: nothing, count: 2 * Reached.middle + 1)
    }

    subscript(diagonal: Int) -> Int {
      get { places[Reached.middle + diagonal] }
      set { places[Reached.middle + diagonal] = newValue }
    }

    /// The diagonals that one more edit leads to.
    var diagonals: StrideThrough<Int> { stride(from: most, through: least, by: -2) }

    func holds(_ diagonal: Int) -> Bool { (least...max(least, most)).contains(diagonal) }

    mutating func begin(at place: Int) {
      (least, most) = (0, 0)
      self[-1] = nothing
      self[0] = place
      self[1] = nothing
    }

    /// Takes in the diagonals beside, as far as they lie in the box.
    mutating func widen(least lowest: Int, most highest: Int) {
      if least > lowest {
        least -= 1
        self[least - 1] = nothing
      } else {
        least += 1
      }
      if most < highest {
        most += 1
        self[most + 1] = nothing
      } else {
        most -= 1
      }
    }
  }
}
