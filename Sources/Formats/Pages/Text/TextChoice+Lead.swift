/// The sentences under the headline.
extension TextChoice {
  /// The lead may stand beside the element of the text, under the headline or over it.
  mutating func chooseLead() {
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
}
