/// Puts what stands on a page in reading order: column after column, above and below what spans
/// them.
enum PDFColumns {
  /// On pages in more pieces than these, poppler's own order stays.
  private static let mostBlocks = 300

  /// The blocks of a page, one for each column and each part that spans columns.
  static func ordered(_ blocks: [PDFPage.Block]) -> [PDFPage.Block] {
    guard blocks.count <= mostBlocks else { return blocks }
    return order(blocks, depth: 0)
  }

  private static func order(_ blocks: [PDFPage.Block], depth: Int) -> [PDFPage.Block] {
    guard blocks.count > 1 else { return blocks }
    guard depth < 16, let gutter = gutter(in: blocks) else { return [merged(blocks)] }
    let spanning = blocks.filter { crosses($0, gutter) }.sorted { $0.box.top < $1.box.top }
    var rest = blocks.filter { !crosses($0, gutter) }
    var ordered: [PDFPage.Block] = []
    func addColumns(_ blocks: [PDFPage.Block]) {
      ordered += order(blocks.filter { $0.box.right <= gutter }, depth: depth + 1)
      ordered += order(blocks.filter { $0.box.right > gutter }, depth: depth + 1)
    }
    for block in spanning {
      addColumns(rest.filter { middle($0) < block.box.top })
      rest.removeAll { middle($0) < block.box.top }
      ordered.append(block)
    }
    addColumns(rest)
    return ordered
  }

  // MARK: Gutters

  /// Where a vertical line parts two columns: both have text side by side, and little text crosses
  /// it.
  private static func gutter(in blocks: [PDFPage.Block]) -> Double? {
    var best: (place: Double, crossing: Int)?
    let all = blocks.reduce(0) { $0 + weight($1) }
    for place in Set(blocks.map { $0.box.right + 0.5 }).sorted() {
      let crossing = blocks.reduce(0) { $0 + (crosses($1, place) ? weight($1) : 0) }
      guard crossing * 2 < all, crossing < best?.crossing ?? Int.max else { continue }
      let left = blocks.filter { $0.box.right <= place }
      let right = blocks.filter { $0.box.left >= place }
      if areSideBySide(left, right) { best = (place, crossing) }
    }
    return best?.place
  }

  private static func crosses(_ block: PDFPage.Block, _ place: Double) -> Bool {
    block.box.left < place && block.box.right > place
  }

  private static func middle(_ block: PDFPage.Block) -> Double {
    (block.box.top + block.box.bottom) / 2
  }

  private static func weight(_ block: PDFPage.Block) -> Int {
    block.lines.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Whether both sides have at least three lines of text next to each other.
  private static func areSideBySide(_ left: [PDFPage.Block], _ right: [PDFPage.Block]) -> Bool {
    guard let one = extent(left), let other = extent(right) else { return false }
    let overlap = min(one.bottom, other.bottom) - max(one.top, other.top)
    let lines = left.reduce(0) { $0 + $1.lines.count }
    let others = right.reduce(0) { $0 + $1.lines.count }
    guard lines >= 3, others >= 3 else { return false }
    return overlap > 0.3 * min(one.height, other.height)
  }

  private static func extent(_ blocks: [PDFPage.Block]) -> PDFPage.Box? {
    guard let first = blocks.first else { return nil }
    return blocks.dropFirst().reduce(first.box) { $0.union($1.box) }
  }

  // MARK: One column

  /// One block of all lines of a column, from top to bottom.
  private static func merged(_ blocks: [PDFPage.Block]) -> PDFPage.Block {
    let box = blocks.dropFirst().reduce(blocks[0].box) { $0.union($1.box) }
    let lines = blocks.flatMap(\.lines).sorted {
      ($0.box.bottom, $0.box.left) < ($1.box.bottom, $1.box.left)
    }
    var joined: [PDFPage.Line] = []
    for line in lines {
      // Pieces on one line: a byline and, at the right margin, the date.
      if let last = joined.last, abs(last.box.bottom - line.box.bottom) < 0.3 * last.box.height,
        line.box.left > last.box.right
      {
        joined[joined.count - 1] = PDFPage.Line(
          text: last.text + "\t" + line.text, box: last.box.union(line.box), size: last.size)
      } else {
        joined.append(line)
      }
    }
    return PDFPage.Block(lines: joined, box: box)
  }
}
