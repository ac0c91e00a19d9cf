import Articles

/// The text of one paragraph of a document as it is put together from runs of one look each.
///
/// White space becomes one space, a tab swallows the spaces around it, a break is a line end, and
/// two breaks part paragraphs. Soft hyphens are left out.
struct RunText {
  /// How a run looks.
  struct Look: Hashable {
    var isBold = false
    /// In half points.
    var size: Int?
  }

  private var text = ""
  private var gap = Gap.none
  private var hasLightLetters = false
  private var hasBoldLetters = false
  /// The letters of each size.
  private var sizes: [Int?: Int] = [:]

  private enum Gap { case none, space, tab }

  var isEmpty: Bool { text.isEmpty }

  mutating func add(_ piece: some StringProtocol, _ look: Look) {
    var letters = 0
    for scalar in piece.unicodeScalars {
      switch scalar {
      case "\t": gap = .tab
      case "\u{0B}", "\u{2028}": addBreak()
      case "\u{AD}", "\u{FEFF}": continue
      case _ where scalar.isBlank: if gap == .none { gap = .space }
      default:
        guard scalar.value >= 0x20 || scalar == "\0" else { continue }
        fillGap()
        letters += 1
        text.unicodeScalars.append(scalar == "\0" ? "\u{FFFD}" : scalar)
      }
    }
    guard letters > 0 else { return }
    if look.isBold { hasBoldLetters = true } else { hasLightLetters = true }
    sizes[look.size, default: 0] += letters
  }

  mutating func addTab() { gap = .tab }

  mutating func addBreak() {
    gap = .none
    if !text.isEmpty { text.append("\n") }
  }

  private mutating func fillGap() {
    if gap != .none, !text.isEmpty, text.utf8.last != 0x0A {
      text.unicodeScalars.append(gap == .tab ? "\t" : " ")
    }
    gap = .none
  }

  /// The paragraphs so far; the next ones begin anew.
  mutating func take(_ style: DocumentText.Paragraph.Style) -> [DocumentText.Paragraph] {
    defer { self = RunText() }
    let size = sizes.max { ($0.value, $0.key ?? 0) < ($1.value, $1.key ?? 0) }?.key
    return text.split(separator: "\n\n").map(\.trimmed).filter { !$0.isEmpty }.map {
      DocumentText.Paragraph(
        text: $0, style: style, isBold: hasBoldLetters && !hasLightLetters, size: size)
    }
  }
}
