/// What the control words of RTF mean to whoever wants its text.
extension RTFReader {
  mutating func take(_ word: String, _ number: Int?) {
    flush()
    if word == "*" {
      group.isStarred = true
      return
    }
    if word == "bin" {
      lexer.skip(number ?? 0)
      return
    }
    if group.isFresh { takeDestination(word) }
    switch group.destination {
    case .skipped, .container, .twoVersions: if word == "uc" { setFallback(number) }
    case .fontTable: describeFont(word, number)
    case .created: created.take(word, number)
    case .body, .styleSheet, .info, .title, .author:
      if takeCharacter(word, number) || takeLook(word, number) || takeParagraph(word, number) {
        return
      }
      takeDocument(word, number)
    }
  }

  private mutating func takeDestination(_ word: String) {
    group.isFresh = false
    if group.destination == .twoVersions {
      group.destination = word == "ud" ? group.outer : .skipped
      return
    }
    if word == "listtext" || word == "pntext", group.destination == .body { isListItem = true }
    let outer = group.destination
    guard outer != .skipped else { return }
    guard let inner = RTFGroup.Destination(named: word, within: outer) else {
      if group.isStarred { group.destination = .skipped }
      return
    }
    group.destination = inner
    group.outer = outer
    if word == "shptxt" || word == "dptxbxtext" {
      builder.beginAside()
      group.isAside = true
      group.resetParagraph()
    }
  }

  // MARK: Text

  private mutating func takeCharacter(_ word: String, _ number: Int?) -> Bool {
    switch word {
    case "u":
      if let number { addUnicode(number) }
    case "uc": setFallback(number)
    case "tab": if isShown { builder.addTab() }
    case "line", "softline", "lbr": if isShown { builder.addBreak() }
    case "-", "zwnbo": break
    default:
      guard let character = RTFReader.characters[word] else { return false }
      if fallbackLeft > 0 { fallbackLeft -= 1 } else { add(character) }
    }
    return true
  }

  private var isShown: Bool {
    group.destination == .body && !group.isHidden && !group.isDeleted
  }

  private mutating func setFallback(_ number: Int?) {
    group.fallbackLength = min(max(number ?? 1, 0), 64)
  }

  private static let characters = [
    "~": "\u{A0}", "_": "-", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ",
    "qmspace": " ", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“",
    "rdblquote": "”", "zwj": "\u{200D}", "zwnj": "\u{200C}",
  ]

  // MARK: Looks

  private mutating func takeLook(_ word: String, _ number: Int?) -> Bool {
    switch word {
    case "b": group.look.isBold = number != 0
    case "fs": group.look.size = number
    case "f": group.font = number
    case "v": group.isHidden = number != 0
    case "deleted": group.isDeleted = number != 0
    case "plain": group.resetLook(font: defaultFont)
    default: return false
    }
    return true
  }

  // MARK: Paragraphs and tables

  private mutating func takeParagraph(_ word: String, _ number: Int?) -> Bool {
    switch word {
    case "par", "sect", "page", "column":
      fallbackLeft = 0
      endParagraph()
    case "cell", "nestcell": endCell()
    case "row", "nestrow": endRow()
    case "pard": group.resetParagraph()
    case "s": group.style = number ?? 0
    case "outlinelevel":
      group.outlineLevel = number.flatMap { (0...8).contains($0) ? $0 : nil }
    case "intbl": group.tableDepth = max(group.tableDepth, 1)
    case "itap": group.tableDepth = max(number ?? 0, 0)
    default: return false
    }
    return true
  }

  // MARK: The document

  private mutating func takeDocument(_ word: String, _ number: Int?) {
    switch word {
    case "ansicpg": encoding = number.flatMap(RTFEncodings.codePage) ?? encoding
    case "mac": encoding = "MACINTOSH"
    case "pc": encoding = "CP437"
    case "pca": encoding = "CP850"
    case "deff":
      defaultFont = number
      group.font = group.font ?? number
    default: break
    }
  }

  /// `{\f1\fnil\fcharset204 Times New Roman;}`
  private mutating func describeFont(_ word: String, _ number: Int?) {
    switch word {
    case "f": describedFont = number ?? 0
    case "fcharset": fontEncodings[describedFont] = number.flatMap(RTFEncodings.charset)
    case "cpg":
      if let encoding = number.flatMap(RTFEncodings.codePage) {
        fontEncodings[describedFont] = encoding
      }
    default: break
    }
  }
}
