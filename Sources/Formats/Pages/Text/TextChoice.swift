import Articles

/// Which blocks of a page are the article's text.
struct TextChoice {
  let page: PageBlocks
  let cover: [Hints]
  let main: MainElement
  let headline: [UInt8]
  /// Whether the article itself is about cookies.
  let speaksOfCookies: Bool
  /// How the summaries of the page begin, in letters.
  let summaries: [[UInt8]]
  var chosen: [Bool]

  init(_ page: PageBlocks, knowing draft: ArticleDraft, stated: StatedText? = nil) {
    self.page = page
    cover = PageCover.hints(of: page)
    main = MainElement.find(in: page, covered: cover)
    let title = Array((draft.headline?.value ?? "").utf8)
    speaksOfCookies = NoticeWords.notice(in: title[...]) == .cookies
    headline = Letters.of((draft.headline?.value ?? "").utf8)
    chosen = Array(repeating: false, count: page.blocks.count)
    summaries = PageSummary.openings(in: page.markup)
    chooseBlocks()
    dropByline(draft.byline?.value ?? [])
    dropNotices()
    follow(stated)
    dropLastNotices()
    dropHeadingsOfNothing()
    chooseLead()
    dropRepeats()
  }

  var refusal: PageRefusal {
    PageRefusal(page: page, cover: cover, main: main.range, chosen: chosen)
  }

  /// How much text is chosen, in bytes.
  var length: Int {
    zip(page.blocks, chosen).reduce(0) { $0 + ($1.1 ? $1.0.length : 0) }
  }

  var paragraphs: [String] {
    zip(page.blocks, chosen).lazy.filter(\.1).map { page.text($0.0) }
  }

  /// What stands under pictures of the article.
  var captions: [String] {
    guard let first = chosen.firstIndex(of: true), let last = chosen.lastIndex(of: true) else {
      return []
    }
    var captions: [String] = []
    var seen: Set<String> = []
    let headline = page.blocks[..<first].lastIndex { $0.role == .headline } ?? first
    for index in min(headline, main.range.lowerBound)...max(last, main.range.upperBound - 1) {
      let block = page.blocks[index]
      guard !chosen[index], cover[index].contains(.caption),
        cover[index].isDisjoint(with: [.comments, .hidden, .teaser, .consent]), !block.isLink,
        (12...700).contains(block.length)
      else { continue }
      let text = page.text(block).oneLine
      if seen.insert(text).inserted { captions.append(text) }
    }
    return captions
  }

  private mutating func chooseBlocks() {
    for index in main.range { chosen[index] = isText(index) }
    // A front page's teaser of an article may be the beginning of its text.
    let begin = main.range.first { chosen[$0] && page.blocks[$0].isProse } ?? main.range.upperBound
    for index in main.range.lowerBound..<begin where page.blocks[index].isProse {
      if cover[index].isDisjoint(with: Hints.aside.subtracting(.teaser).union(.hidden)) {
        chosen[index] = true
      }
    }
    guard let first = main.range.first(where: { chosen[$0] && page.blocks[$0].isProse }),
      let last = main.range.last(where: { chosen[$0] && page.blocks[$0].isProse })
    else { return }
    let end = endOfText(after: last)
    // What stands before the first prose is the page's head, and what after the last its foot.
    for index in main.range where index < first || index > end {
      let block = page.blocks[index]
      let isShort = !block.endsSentence && (block.length < 80 || index < first)
      let isFurther = index > last && main.range.upperBound - last >= 12
      if isShort && !isFurther || [.other, .heading, .table].contains(block.role) {
        chosen[index] = false
      }
    }
    if let headline = main.range.last(where: { $0 < first && page.blocks[$0].role == .headline }) {
      for index in main.range.lowerBound..<headline { chosen[index] = false }
    }
  }

  /// The last of the short paragraphs that follow the last prose in the same element: as far as one
  /// ends a sentence, and a line behind it.
  private func endOfText(after last: Int) -> Int {
    var end = last
    for index in last + 1..<max(last + 1, main.range.upperBound) {
      guard chosen[index], isBeside(index, last) else { break }
      if page.blocks[index].endsSentence { end = index }
    }
    let next = end + 1
    guard next < main.range.upperBound, chosen[next], isBeside(next, last) else { return end }
    return isLabel(page.blocks[next]) ? end : next
  }

  /// Whether a line is one that papers put under their texts: `Sources:`, `(wire)`, `© 2026 Wire`.
  private func isLabel(_ block: PageBlock) -> Bool {
    let line = page.text(block)
    return line.hasPrefix("(") || line.contains { ":/@©|\n".contains($0) }
  }

  private func isBeside(_ index: Int, _ other: Int) -> Bool {
    let blocks = page.blocks
    let nodes = page.markup.nodes
    return [.paragraph, .quote].contains(blocks[index].role)
      && nodes[blocks[index].element].parent == nodes[blocks[other].element].parent
  }

  private func isText(_ index: Int) -> Bool {
    let block = page.blocks[index]
    if !cover[index].isDisjoint(with: .aside.union(.hidden)) || block.isLink { return false }
    if isHeadline(block) { return false }
    switch block.role {
    case .headline, .caption: return false
    case .table: return true
    case .paragraph, .quote, .verbatim, .heading:
      return !isFurniture(block)
    case .item: return block.linkShare < 0.5 && !isFurniture(block)
    case .other:
      guard !isFurniture(block) else { return false }
      return block.isProse || (block.endsSentence && block.length >= 40) || isAmongProse(index)
    }
  }

  /// Whether a line stands between prose, by breaks alone parted from that before or after it.
  private func isAmongProse(_ index: Int) -> Bool {
    let element = page.blocks[index].element
    let before = page.blocks[..<index].suffix(3)
    let after = page.blocks[(index + 1)...].prefix(3)
    guard before.contains(where: \.isProse), after.contains(where: \.isProse) else { return false }
    return before.contains { $0.element == element && $0.isProse }
      || after.contains { $0.element == element && $0.isProse }
  }

  func isFurniture(_ block: PageBlock) -> Bool {
    block.length <= 160 && Furniture.isFurniture(page.text(block))
  }

  func isHeadline(_ block: PageBlock) -> Bool {
    guard !headline.isEmpty, block.length <= headline.count * 2 + 20 else { return false }
    return Letters.of(page.bytes[block.text]) == headline
  }

  /// A heading that no text follows before the next heading heads a box that was left out.
  private mutating func dropHeadingsOfNothing() {
    var hasText = false
    for index in main.range.reversed() {
      guard page.blocks[index].role == .heading else {
        if chosen[index] { hasText = true }
        if !chosen[index], page.blocks[index].isLink { hasText = false }
        continue
      }
      if !hasText { chosen[index] = false }
      if !chosen[index] { continue }
    }
  }
}
