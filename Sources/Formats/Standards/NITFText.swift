/// The text under a `body.content` of NITF: paragraphs, headings, lists and tables as they stand,
/// and the captions of its media apart.
struct NITFText {
  private(set) var paragraphs: [String] = []
  private(set) var captions: [String] = []
  /// The paragraphs of the block before, which some archives repeat at the head of the whole text.
  private var lead: [String] = []

  mutating func read(_ element: Element) {
    for node in element.nodes {
      switch node.name {
      case "block", "body.content", "bq", "fn", "section": readBlock(node)
      case "media": addCaption(of: node)
      case "note", "copyrite", "ds", "credit": break
      case "hr", "br": break
      default: paragraphs += BlockText.paragraphs(of: node)
      }
    }
  }

  private mutating func readBlock(_ block: Element) {
    let before = paragraphs
    paragraphs = []
    read(block)
    let repeats = !lead.isEmpty && before.suffix(lead.count) == lead[...]
    if repeats, paragraphs.prefix(lead.count) == lead[...] {
      paragraphs = before.dropLast(lead.count) + paragraphs
      lead = []
    } else {
      lead = paragraphs
      paragraphs = before + paragraphs
    }
  }

  private mutating func addCaption(of media: Element) {
    let captions = media.all("media-caption").compactMap(\.line)
    let producers = media.all("media-producer").compactMap(\.line)
    guard let first = captions.first else { return }
    self.captions.append(producers.first.map { "\(first) (\($0))" } ?? first)
    self.captions += captions.dropFirst()
  }
}
