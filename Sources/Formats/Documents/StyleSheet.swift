/// The styles of a document: what each says, with what it takes over from those it is based on.
struct StyleSheet {
  struct Style {
    var paragraph: DocumentText.Paragraph.Style?
    var isBold: Bool?
    var isHidden: Bool?
    /// In half points.
    var size: Int?
    /// The id of the style that it is based on.
    var base: String?

    /// The look of a run in this style.
    var look: RunText.Look { RunText.Look(isBold: isBold ?? false, size: size) }

    /// This style, and where it says nothing, another.
    func over(_ other: Style) -> Style {
      Style(
        paragraph: paragraph ?? other.paragraph, isBold: isBold ?? other.isBold,
        isHidden: isHidden ?? other.isHidden, size: size ?? other.size)
    }
  }

  private var styles: [String: Style] = [:]
  private static let longestChain = 16

  mutating func add(_ style: Style, id: String) { styles[id] = style }

  /// The style of an id, with all that it is based on; nil for an id that is unknown.
  subscript(id: String) -> Style? {
    guard var style = styles[id] else { return nil }
    var base = style.base
    for _ in 0..<StyleSheet.longestChain {
      guard let id = base, let next = styles[id] else { break }
      style = style.over(next)
      base = next.base
    }
    return style
  }
}
