/// What a site says of itself, and what it says twice.
extension TextChoice {
  /// A line at the text's beginning that only says who wrote it.
  mutating func dropByline(_ names: [String]) {
    let prose = main.range.filter { chosen[$0] && page.blocks[$0].isProse }
    let names = names.map { Letters.of($0.utf8) }.filter { $0.count > 4 }
    for index in main.range.lowerBound..<(prose.dropFirst(2).first ?? main.range.upperBound) {
      let block = page.blocks[index]
      guard chosen[index], block.length <= 100, !block.endsSentence else { continue }
      let letters = Letters.of(page.bytes[block.text])
      let text = page.text(block)
      let hasName = names.contains { letters.firstRange(of: $0) != nil }
      if hasName || BylineWords.begins(text) { chosen[index] = false }
    }
  }

  /// Leaves out what speaks of the site, with the box that it stands in, and what the page says
  /// many times.
  mutating func dropNotices() {
    let styles = page.blocks.map { page.tags.styleInPlace(page.markup, $0.element) }
    var prose: [UInt64: Int] = [:]
    for index in main.range where chosen[index] && page.blocks[index].isProse {
      prose[styles[index], default: 0] += 1
    }
    var times: [UInt64: Int] = [:]
    for block in page.blocks where block.length <= 200 {
      times[Letters.hash(page.bytes[block.text]), default: 0] += 1
    }
    for index in main.range where chosen[index] {
      let block = page.blocks[index]
      if block.length <= 200, times[Letters.hash(page.bytes[block.text])] ?? 0 >= 3 {
        chosen[index] = false
      }
      switch NoticeWords.notice(in: page.bytes[block.text]) {
      case .embedded: chosen[index] = false
      case .cookies where !speaksOfCookies: chosen[index] = false
      case .subscription where prose[styles[index]] ?? 0 < 3:
        chosen[index] = false
        dropBox(around: index)
      default: break
      }
    }
  }

  /// The last lines of a text may ask the reader to do something, in the style of the text.
  mutating func dropLastNotices() {
    for index in chosen.indices.reversed() where chosen[index] {
      guard NoticeWords.notice(in: page.bytes[page.blocks[index].text]) == .subscription else {
        return
      }
      chosen[index] = false
    }
  }

  private func isProseOfArticle(_ index: Int) -> Bool {
    let block = page.blocks[index]
    return chosen[index] && block.isProse && block.role != .item
      && NoticeWords.notice(in: page.bytes[block.text]) == nil
  }

  /// Leaves out the largest box around a notice that is small and has no prose of the article.
  private mutating func dropBox(around index: Int) {
    var box = Element(page.markup, page.blocks[index].element)
    for _ in 0..<6 {
      guard let parent = box.parent else { break }
      let range = page.range(of: parent.index)
      guard let last = range.last,
        page.blocks[last].text.upperBound - page.blocks[range.lowerBound].text.lowerBound <= 1600,
        !range.contains(where: { isProseOfArticle($0) })
      else { break }
      box = parent
    }
    for inner in page.range(of: box.index) { chosen[inner] = false }
  }

  /// A paragraph that the page shows twice is kept once.
  mutating func dropRepeats() {
    var seen: Set<[UInt8]> = []
    for index in chosen.indices where chosen[index] && page.blocks[index].length >= 40 {
      if !seen.insert(Letters.of(page.bytes[page.blocks[index].text])).inserted {
        chosen[index] = false
      }
    }
  }
}
