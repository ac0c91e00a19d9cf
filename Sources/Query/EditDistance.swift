/// How many letters must be put in, taken out, changed or swapped with the next to turn one text
/// into the other; nil where it is more than `limit`.
///
/// Optimal string alignment (Damerau 1964), by the row-wise method of Wagner and Fischer (1974),
/// which stops at the first row that is all above the limit.
public func editDistance(_ left: [UInt32], _ right: [UInt32], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var before: [Int] = []
  var row = Array(0...right.count)
  for (i, scalar) in left.enumerated() {
    var next = [i + 1]
    next.reserveCapacity(right.count + 1)
    for (j, other) in right.enumerated() {
      var cost = min(row[j] + (scalar == other ? 0 : 1), row[j + 1] + 1, next[j] + 1)
      if i > 0, j > 0, scalar == right[j - 1], left[i - 1] == other {
        cost = min(cost, before[j - 1] + 1)
      }
      next.append(cost)
    }
    guard next.contains(where: { $0 <= limit }) else { return nil }
    (before, row) = (row, next)
  }
  return row[right.count] <= limit ? row[right.count] : nil
}

/// The name that a person may have meant; nil where none is within two letters.
func nearest(to text: String, among names: [String]) -> String? {
  let scalars = text.unicodeScalars.map(\.value)
  return names.compactMap { name in
    editDistance(scalars, name.unicodeScalars.map(\.value), limit: 2).map { (name, $0) }
  }.min { $0.1 < $1.1 }?.0
}
