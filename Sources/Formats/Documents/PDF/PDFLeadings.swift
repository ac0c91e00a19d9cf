/// How far apart the lines of a paragraph stand, for each size of type.
struct PDFLeadings {
  /// The usual distance, in quarters of a point, by the size in half points.
  private let usual: [Int: Int]

  init(_ pages: [PDFPage]) {
    var counts: [Int: [Int: Int]] = [:]
    for block in pages.lazy.flatMap(\.blocks) {
      for (line, next) in zip(block.lines, block.lines.dropFirst())
      where PDFLeadings.key(line) == PDFLeadings.key(next) {
        let step = next.box.top - line.box.top
        guard step > 0.5 * line.size, step < 3 * line.size else { continue }
        counts[PDFLeadings.key(line), default: [:]][Int((step * 4).rounded()), default: 0] += 1
      }
    }
    usual = counts.compactMapValues { $0.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key }
  }

  private static func key(_ line: PDFPage.Line) -> Int { Int((line.size * 2).rounded()) }

  /// Whether two lines of one size stand further apart than those of a paragraph, or the second
  /// above the first.
  func partParagraphs(_ line: PDFPage.Line, _ next: PDFPage.Line) -> Bool {
    let step = next.box.top - line.box.top
    let leading = usual[PDFLeadings.key(line)].map { Double($0) / 4 } ?? line.size * 1.4
    return step > min(leading, line.size * 2.2) * 1.2 || step < -line.size
  }
}
