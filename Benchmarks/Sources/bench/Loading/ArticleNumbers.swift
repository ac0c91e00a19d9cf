/// Gives each file an id of its month, as the program gives ids of the day.
struct ArticleNumbers {
  private var month = 0
  private var number = 0

  /// The id of the next file: the first day of its month, and a number from 1.
  ///
  /// - Parameter path: The path in the folder, `2019/03/000123.txt`.
  mutating func next(_ path: String) throws -> Int64 {
    let parts = path.split(separator: "/")
    guard parts.count == 3, let year = Int(parts[0]), (1_000...9_999).contains(year),
      let month = Int(parts[1]), (1...12).contains(month)
    else {
      throw Failure(
        "\(path) is not in a folder of a year and a month, as bench generate makes them")
    }
    if self.month != year * 100 + month {
      self.month = year * 100 + month
      number = 0
    }
    number += 1
    return Int64(self.month * 100 + 1) * 1_000_000 + Int64(number)
  }
}
