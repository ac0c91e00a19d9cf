/// The element of a page that holds the article's text.
struct MainElement {
  let index: Int
  /// The blocks in it.
  let range: Range<Int>

  /// The smallest element with the most prose and the least of everything else.
  static func find(in page: PageBlocks, covered: [Hints]) -> MainElement {
    let sums = sums(page, covered)
    var best = 0
    var bestScore = -1
    func score(_ element: Int) -> Int {
      let range = page.range(of: element)
      return sums[range.upperBound] - sums[range.lowerBound]
    }
    for (index, node) in page.markup.nodes.enumerated()
    where index == 0 || page.tags.isBox(node.tag) {
      let score = score(index)
      if score >= bestScore {
        bestScore = score
        best = index
      }
    }
    if bestScore < MainElement.little { best = aroundHeadline(in: page, score) ?? best }
    bestScore = score(best)
    // What says of itself that it is the text is taken at its word where it holds most of it.
    let end = Int(page.markup.nodes[best].end)
    for mark in page.marks
    where mark.hints.contains(.mainText) && mark.element > best && mark.element < end {
      if score(mark.element) * 5 >= bestScore * 4 { best = mark.element }
    }
    // Of many articles on a page, the one that the headline stands in.
    let article = page.markup.tag("article") ?? -1
    for index in best + 1..<max(best + 1, end) where page.markup.nodes[index].tag == article {
      let range = page.range(of: index)
      let hasHeadline = page.blocks[range].contains { $0.role == .headline }
      if hasHeadline, score(index) >= 600, score(index) * 3 >= bestScore, index > best {
        best = index
        break
      }
    }
    return MainElement(index: best, range: withNeighbours(best, page))
  }

  /// Less prose than this may be that of any box.
  private static let little = 700

  /// The best element with a headline in it, where its prose is little but some.
  private static func aroundHeadline(in page: PageBlocks, _ score: (Int) -> Int) -> Int? {
    let tag = page.markup.tag("h1") ?? -1
    guard let headline = page.markup.nodes.firstIndex(where: { $0.tag == tag }) else { return nil }
    var best: Int?
    var element = Element(page.markup, headline)
    while let parent = element.parent {
      element = parent
      guard page.blocks[page.range(of: element.index)].contains(where: \.isProse) else { continue }
      if score(element.index) > best.map(score) ?? -little { best = element.index }
    }
    return best
  }

  /// The blocks in an element and in the others of its kind beside it: a text cut by
  /// advertisements.
  private static func withNeighbours(_ element: Int, _ page: PageBlocks) -> Range<Int> {
    var range = page.range(of: element)
    guard let parent = Element(page.markup, element).parent,
      Element(page.markup, element).attribute("class") != nil
    else { return range }
    let style = page.tags.style(page.markup, element)
    for child in parent.children where page.tags.style(page.markup, child.index) == style {
      let other = page.range(of: child.index)
      guard page.blocks[other].contains(where: \.isProse) else { continue }
      range = min(range.lowerBound, other.lowerBound)..<max(range.upperBound, other.upperBound)
    }
    return range
  }

  /// The worth of all blocks before each.
  private static func sums(_ page: PageBlocks, _ covered: [Hints]) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(page.blocks.count + 1)
    var sum = 0
    for (block, hints) in zip(page.blocks, covered) {
      sum += worth(block, hints, page)
      sums.append(sum)
    }
    return sums
  }

  private static func worth(_ block: PageBlock, _ hints: Hints, _ page: PageBlocks) -> Int {
    if !hints.isDisjoint(with: .aside.union(.hidden)) { return -min(block.length, 200) / 4 }
    if block.isProse {
      return NoticeWords.notice(in: page.bytes[block.text]) == .cookies
        ? -block.length / 4 : block.length
    }
    if block.role == .paragraph, !block.isLink { return block.length / 4 }
    if block.isLink { return -min(block.length, 200) }
    return -min(block.length, 60) / 3
  }
}
