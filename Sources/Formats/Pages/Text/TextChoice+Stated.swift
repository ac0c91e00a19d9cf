/// What the page states for machines as evidence.
extension TextChoice {
  /// Where the page states its text for machines, too, what is not stated is what stands after it,
  /// and what is stated is text wherever it stands.
  mutating func follow(_ stated: StatedText?) {
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
}
