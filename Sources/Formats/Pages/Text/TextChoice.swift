import Articles

/// Which blocks of a page are the article's text.
struct TextChoice {
  let page: PageBlocks
  let cover: [Hints]
  let main: MainElement
  private let headline: [UInt8]
  /// How the summaries of the page begin, in letters.
  private let summaries: [[UInt8]]
  private(set) var chosen: [Bool]

  init(_ page: PageBlocks, knowing draft: ArticleDraft, stated: StatedText? = nil) {
    self.page = page
    cover = PageCover.hints(of: page)
    main = MainElement.find(in: page, covered: cover)
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
    // What stands before the first prose is the page's head, and what after the last its foot.
    for index in main.range where index < first || index > last {
      let block = page.blocks[index]
      let isShort = !block.endsSentence && (block.length < 80 || index < first)
      if (isShort && last - index < 0 && main.range.upperBound - last < 12)
        || (isShort && index < first) || block.role == .other || block.role == .heading
      {
        chosen[index] = false
      }
    }
    if let headline = main.range.last(where: { $0 < first && page.blocks[$0].role == .headline }) {
      for index in main.range.lowerBound..<headline { chosen[index] = false }
    }
  }

  private func isText(_ index: Int) -> Bool {
    let block = page.blocks[index]
    if !cover[index].isDisjoint(with: .aside.union(.hidden)) || block.isLink { return false }
    if isHeadline(block) { return false }
    switch block.role {
    case .headline, .caption: return false
    case .paragraph, .quote, .verbatim, .heading:
      return !isFurniture(block)
    case .item: return block.linkShare < 0.5 && !isFurniture(block)
    case .other:
      guard !isFurniture(block) else { return false }
      return block.isProse || (block.endsSentence && block.length >= 40) || isAmongProse(index)
    }
  }

  /// Whether a line stands between breaks in the same element as the prose before and after it.
  private func isAmongProse(_ index: Int) -> Bool {
    let element = page.blocks[index].element
    let before = page.blocks[..<index].suffix(3)
    let after = page.blocks[(index + 1)...].prefix(3)
    return before.contains { $0.element == element && $0.isProse }
      && after.contains { $0.element == element && $0.isProse }
  }

  private func isFurniture(_ block: PageBlock) -> Bool {
    block.length <= 160 && Furniture.isFurniture(page.text(block))
  }

  private func isHeadline(_ block: PageBlock) -> Bool {
    guard !headline.isEmpty, block.length <= headline.count * 2 + 20 else { return false }
    return Letters.of(page.bytes[block.text]) == headline
  }

  /// A line at the text's beginning that only says who wrote it.
  private mutating func dropByline(_ names: [String]) {
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

  /// Leaves out what speaks of the site, with the box that it stands in, and what the page says many times.
  private mutating func dropNotices() {
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
  private mutating func dropLastNotices() {
    while let last = chosen.lastIndex(of: true),
      NoticeWords.notice(in: page.bytes[page.blocks[last].text]) == .subscription
    {
      chosen[last] = false
    }
  }

  private var speaksOfCookies: Bool { NoticeWords.notice(in: headline[...]) == .cookies }

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

  /// Where the page states its text for machines, too, what is not stated is what stands after it, and
  /// what is stated is text wherever it stands.
  private mutating func follow(_ stated: StatedText?) {
    guard let stated else { return }
    let shares = page.blocks.map { block in
      block.length < 24 ? nil : stated.share(of: page.bytes[block.text])
    }
    var supported = 0
    var all = 0
    for index in main.range where chosen[index] {
      all += page.blocks[index].length
      if shares[index] ?? 0 >= 0.6 { supported += page.blocks[index].length }
    }
    guard supported * 10 >= all * 6, supported * 10 >= stated.length * 6 else { return }
    if supported * 100 < stated.length * 85 {
      let other: Hints = [.comments, .caption, .consent, .byline, .hidden]
      for index in shares.indices where shares[index] ?? 0 >= 0.7 && page.blocks[index].length >= 60
      {
        if !page.blocks[index].isLink, cover[index].isDisjoint(with: other) { chosen[index] = true }
      }
    }
    guard let last = main.range.last(where: { chosen[$0] && shares[$0] ?? 0 >= 0.7 }) else {
      return
    }
    for index in main.range where chosen[index] {
      if index > last { chosen[index] = false }
      if let share = shares[index], share < 0.2, page.blocks[index].role != .heading {
        chosen[index] = false
      }
    }
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

  /// The lead may stand beside the element of the text, under the headline or over it.
  private mutating func chooseLead() {
    guard let first = chosen.indices.first(where: { chosen[$0] && page.blocks[$0].isProse }) else {
      return
    }
    for index in 0..<first where isSummary(index) { chosen[index] = true }
    let start = (0..<first).last {
      page.blocks[$0].role == .headline || isHeadline(page.blocks[$0])
    }
    guard let start else { return }
    let leads = (start + 1..<max(first, start + 1)).filter { isLead($0, isFirst: $0 < start + 6) }
    // More than a few sentences there are a box of their own, if it does not say that it is a lead.
    for index in leads where leads.count <= 2 || cover[index].contains(.lead) {
      chosen[index] = true
    }
  }

  private func isSummary(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard block.length >= 60, !block.isLink, !cover[index].contains(.hidden) else { return false }
    let opening = PageSummary.opening(of: page.bytes[block.text])
    return summaries.contains(opening)
  }

  private func isLead(_ index: Int, isFirst: Bool) -> Bool {
    let block = page.blocks[index]
    let cover = cover[index]
    guard block.length >= 40, !block.isLink, block.role != .caption,
      cover.isDisjoint(with: Hints.aside.subtracting(.teaser).union(.hidden)),
      !isFurniture(block), !isHeadline(block)
    else { return false }
    if cover.contains(.lead) || block.isProse { return true }
    return isFirst && (cover.contains(.teaser) || block.role == .heading && block.length >= 60)
  }

  /// A paragraph that the page shows twice is kept once.
  private mutating func dropRepeats() {
    var seen: Set<[UInt8]> = []
    for index in chosen.indices where chosen[index] && page.blocks[index].length >= 40 {
      if !seen.insert(Letters.of(page.bytes[page.blocks[index].text])).inserted {
        chosen[index] = false
      }
    }
  }
}
