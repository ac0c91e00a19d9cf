/// A page of a PDF: its lines with their places, in the order in which poppler reads its columns.
struct PDFPage {
  /// In points from the page's upper left corner.
  struct Box: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var height: Double { bottom - top }

    func union(_ other: Box) -> Box {
      Box(
        left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
        bottom: max(bottom, other.bottom))
    }
  }

  struct Line {
    let text: String
    let box: Box
    /// The height of most of its letters, which stands for the size of its type.
    let size: Double
  }

  /// Lines that stand together in one column.
  struct Block {
    var lines: [Line]
    let box: Box
  }

  let width: Double
  let height: Double
  var blocks: [Block]

  /// The pages in what `pdftotext -bbox-layout` prints.
  static func pages(in markup: Markup) -> [PDFPage] { markup.root.all("page").map(PDFPage.init) }

  private init(_ page: Element) {
    width = PDFPage.number(page, "width")
    height = PDFPage.number(page, "height")
    blocks = page.all("block").compactMap { block in
      let lines = block.children.filter { $0.name == "line" }.compactMap(PDFPage.line)
      return lines.isEmpty ? nil : Block(lines: lines, box: PDFPage.box(block))
    }
  }

  private static func line(_ element: Element) -> Line? {
    let words = element.children.filter { $0.name == "word" }
    let text = words.map(\.text).joined(separator: " ").oneLine
    guard !text.isEmpty else { return nil }
    let letters = words.reduce(into: [Double: Int]()) {
      $0[box($1).height, default: 0] += $1.text.utf8.count
    }
    let size = letters.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
    return Line(text: text, box: box(element), size: size)
  }

  private static func box(_ element: Element) -> Box {
    Box(
      left: number(element, "xMin"), top: number(element, "yMin"),
      right: number(element, "xMax"), bottom: number(element, "yMax"))
  }

  private static func number(_ element: Element, _ name: String) -> Double {
    let number = element.attribute(name).flatMap { Double($0) } ?? 0
    return number.isFinite ? min(max(number, -1e6), 1e6) : 0
  }
}
