/// The words around a quotation, without those of other quotations: its sentence before it and
/// after it.
struct QuoteFrame {
  let stretch: QuoteStretch
  /// From the beginning of the sentence, or the end of the quotation before, to the opening mark.
  let lead: Range<Int>
  /// From the closing mark to the end of the sentence, or to the next quotation.
  let tail: Range<Int>
  /// Whether the tail is a sentence of its own.
  let isTailSentence: Bool
  /// Whether the quotation before ends where the lead begins, in the same sentence.
  let followsQuote: Bool

  private static let longest = 48

  /// - Parameter before: the quotation before it, which is no title.
  init(_ scene: QuoteScene, _ index: Int, after before: QuoteStretch?) {
    stretch = scene.stretches[index]
    let start = QuoteFrame.leadStart(stretch, scene)
    let last = before?.end ?? 0
    followsQuote = (before?.content.upperBound ?? 0) > start
    lead = (last > start ? min(last, stretch.open) : start)..<stretch.open
    var end = min(stretch.paragraph.upperBound, stretch.end + QuoteFrame.longest)
    if index + 1 < scene.stretches.count { end = min(end, scene.stretches[index + 1].open) }
    var isSentence = false
    if stretch.end < end {
      let sentence = scene.sentence(of: stretch.end)
      // A closing mark with a space before it begins the next sentence.
      isSentence = (stretch.content.upperBound...stretch.end).contains(sentence.lowerBound)
      end = min(end, sentence.upperBound)
    }
    tail = stretch.end..<max(stretch.end, end)
    isTailSentence = isSentence
  }

  /// Where the words before a quotation begin; a colon may end the paragraph before it.
  private static func leadStart(_ stretch: QuoteStretch, _ scene: QuoteScene) -> Int {
    let open = stretch.open
    guard open > 0 else { return open }
    let isAnnounced = scene.tokens[open - 1].mark == .colon
    let opensParagraph = open == stretch.paragraph.lowerBound
    guard isAnnounced || !opensParagraph else { return open }
    let sentence = scene.sentence(of: open - 1)
    guard isAnnounced || sentence.contains(open) else { return open }
    let first = opensParagraph ? 0 : stretch.paragraph.lowerBound
    return max(first, sentence.lowerBound, open - longest)
  }
}
