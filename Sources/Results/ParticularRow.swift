/// What is known of an article, as its pages have it: the name of a value, dimmed, and the value
/// beside it, whose further lines stand under the first.
struct ParticularRow {
  let name: String
  let value: [String]

  /// How much of a terminal is left for the values beside names of some width; nil where lines may
  /// be of any length.
  static func room(beside nameWidth: Int, _ style: TerminalStyle) -> Int? {
    style.width.map { max(narrowest, min($0, widest) - nameWidth - gap.count) }
  }

  private static let gap = "  "
  /// How wide a row is at most: addresses are long. How narrow a value is at least.
  private static let (widest, narrowest) = (120, 20)

  func lines(nameWidth: Int, _ style: TerminalStyle) -> [String] {
    value.enumerated().map { index, line in
      style.dim(TerminalText.pad(index == 0 ? name : "", nameWidth)) + ParticularRow.gap + line
    }
  }
}
