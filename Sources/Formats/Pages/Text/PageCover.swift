/// What the elements around each block say of it.
enum PageCover {
  /// The hints of all elements around each block; a hint that most of the page's prose would fall
  /// under is not believed.
  static func hints(of page: PageBlocks) -> [Hints] {
    let prose = proseSums(page)
    let total = prose[page.blocks.count]
    // A hint on each of many boxes is as big as one on a box around them.
    var proseOfNames: [UInt64: Int] = [:]
    for mark in page.marks where !mark.hints.isDisjoint(with: .aside) {
      let range = page.range(of: mark.element)
      proseOfNames[mark.names, default: 0] += prose[range.upperBound] - prose[range.lowerBound]
    }
    var cover = Cover(count: page.blocks.count)
    for mark in page.marks {
      let range = page.range(of: mark.element)
      guard !range.isEmpty else { continue }
      let share = Double(prose[range.upperBound] - prose[range.lowerBound]) / Double(max(1, total))
      var hints = mark.hints
      if isAboutPicture(mark, page, range) { hints.insert(.caption) }
      if share > 0.4 || (proseOfNames[mark.names] ?? 0) * 10 > total * (mark.isParagraph ? 3 : 4) {
        hints.subtract([.furniture, .caption, .byline, .lead, .teaser])
      }
      if share > 0.1, page.blocks[range].contains(where: { $0.role == .headline }) {
        hints.subtract([.comments, .furniture, .teaser, .consent])
      }
      if share > 0.7 { hints.subtract([.comments, .hidden]) }
      cover.add(hints, range)
    }
    return cover.all
  }

  /// Whether a box is so small that it is about the picture in it, and has no heading.
  private static func isAboutPicture(
    _ mark: PageBlocks.Mark, _ page: PageBlocks, _ range: Range<Int>
  ) -> Bool {
    guard !mark.hints.isDisjoint(with: [.media, .picture]) else { return false }
    let limit = mark.isParagraph ? 120 : mark.hints.contains(.media) ? 500 : 350
    return length(page, range) <= limit
      && !page.blocks[range].contains { $0.role == .headline || $0.role == .heading }
  }

  private static func length(_ page: PageBlocks, _ range: Range<Int>) -> Int {
    guard let last = range.last else { return 0 }
    return page.blocks[last].text.upperBound - page.blocks[range.lowerBound].text.lowerBound
  }

  private static func proseSums(_ page: PageBlocks) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    for block in page.blocks {
      sums.append(sums[sums.count - 1] + (block.isProse ? block.length : 0))
    }
    return sums
  }

  /// Hints over ranges of blocks; ranges nest, so that each is written by its ends.
  private struct Cover {
    private var changes: [[Int32]]

    init(count: Int) {
      changes = Array(repeating: Array(repeating: 0, count: count + 1), count: 16)
    }

    mutating func add(_ hints: Hints, _ range: Range<Int>) {
      for bit in 0..<16 where hints.rawValue & (1 << bit) != 0 {
        changes[bit][range.lowerBound] += 1
        changes[bit][range.upperBound] -= 1
      }
    }

    var all: [Hints] {
      var all = Array(repeating: Hints(), count: changes[0].count - 1)
      for bit in 0..<16 {
        var depth: Int32 = 0
        for index in all.indices {
          depth += changes[bit][index]
          if depth > 0 { all[index].insert(Hints(rawValue: 1 << bit)) }
        }
      }
      return all
    }
  }
}
