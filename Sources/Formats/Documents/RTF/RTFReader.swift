import Articles

/// Goes through an RTF file once and takes its text.
struct RTFReader {
  var lexer: RTFLexer
  var document = DocumentText()
  var builder = DocumentBuilder()
  /// The open groups, the innermost last; there is always one.
  private var groups = [RTFGroup()]
  /// Groups nested deeper than `deepest`, which count as part of the one around them.
  private var tooDeep = 0
  private static let deepest = 512

  /// Bytes of text in the encoding of the font, which may have two bytes a character.
  private var pending: [UInt8] = []
  private var highSurrogate: UInt32?
  /// How many characters are still passed over after `\u8217`.
  var fallbackLeft = 0

  /// The encoding of the document, and those of its fonts by their numbers.
  var encoding = "CP1252"
  var fontEncodings: [Int: String] = [:]
  var defaultFont: Int?
  /// The font that the table of fonts is about.
  var describedFont = 0
  var styles: [Int: DocumentText.Paragraph.Style] = [:]
  private var collected = ""
  var created = RTFDate()
  var isListItem = false

  init(_ bytes: [UInt8]) { lexer = RTFLexer(bytes) }

  var group: RTFGroup {
    get { groups[groups.count - 1] }
    _modify { yield &groups[groups.count - 1] }
  }

  mutating func read() {
    while let token = lexer.next() {
      switch token {
      case .open: open()
      case .close: close()
      case .byte(let byte): add(byte)
      case .word(let word, let number): take(word, number)
      }
    }
    flush()
    if groups.count > 1 { document.notes.append(CutFile.note) }
    while groups.count > 1 { close() }
    document.paragraphs = builder.finish()
    document.created = created.date
  }

  // MARK: Groups

  private mutating func open() {
    flush()
    fallbackLeft = 0
    guard groups.count < RTFReader.deepest else {
      tooDeep += 1
      return
    }
    var inner = group
    inner.isFresh = true
    inner.isStarred = false
    inner.isAside = false
    groups.append(inner)
  }

  private mutating func close() {
    flush()
    fallbackLeft = 0
    guard tooDeep == 0 else {
      tooDeep -= 1
      return
    }
    guard groups.count > 1 else { return }
    if group.isAside { builder.endAside() }
    let ended = groups.removeLast()
    if ended.destination != group.destination { finish(ended.destination) }
    if ended.destination == .styleSheet { endStyle(ended) }
  }

  /// Takes what was collected for a property of the document.
  private mutating func finish(_ destination: RTFGroup.Destination) {
    switch destination {
    case .title: document.title = collected.oneLine
    case .author: document.author = collected.oneLine
    default: return
    }
    collected = ""
  }

  /// `{\s1 heading 1;}`
  private mutating func endStyle(_ style: RTFGroup) {
    let name = collected.prefix { $0 != ";" }
    collected = ""
    guard !name.isEmpty else { return }
    styles[style.style] =
      StyleNames.style(String(name)) ?? style.outlineLevel.map { .heading($0 + 1) }
  }

  // MARK: Text

  private mutating func add(_ byte: UInt8) {
    group.isFresh = false
    if fallbackLeft > 0 {
      fallbackLeft -= 1
    } else if group.destination == .skipped {
      lexer.skipText()
    } else {
      pending.append(byte)
    }
  }

  /// Hands on the bytes of text that wait, before anything changes how they are read.
  mutating func flush() {
    guard !pending.isEmpty else { return }
    let name = group.font.flatMap { fontEncodings[$0] } ?? encoding
    let text: String
    if name == RTFEncodings.symbol {
      let scalars = pending.map { SymbolFont.scalar(UInt32($0)) ?? "\u{FFFD}" }
      text = String(String.UnicodeScalarView(scalars))
    } else {
      text = TextDecoding.decode(pending, in: name)
    }
    pending.removeAll(keepingCapacity: true)
    add(text)
  }

  mutating func add(_ text: String) {
    if highSurrogate != nil { addLoneSurrogate() }
    switch group.destination {
    case .body: if !group.isHidden, !group.isDeleted { builder.add(text, group.look) }
    case .styleSheet, .title, .author: if collected.utf8.count < 4096 { collected += text }
    case .fontTable, .info, .created, .skipped, .container, .twoVersions: break
    }
  }

  /// `\u8217`, negative from 32768 on; a character outside the first 65536 is two of them.
  mutating func addUnicode(_ number: Int) {
    let unit = UInt32(truncatingIfNeeded: number < 0 ? number + 0x10000 : number)
    fallbackLeft = group.fallbackLength
    switch unit {
    case 0xD800...0xDBFF:
      if highSurrogate != nil { addLoneSurrogate() }
      highSurrogate = unit
    case 0xDC00...0xDFFF:
      guard let high = highSurrogate else { return add("\u{FFFD}") }
      highSurrogate = nil
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
      add(scalar.map { String(Character($0)) } ?? "\u{FFFD}")
    case 0xF020...0xF0FF: add(String(Character(SymbolFont.scalar(unit) ?? "\u{FFFD}")))
    default: add(Unicode.Scalar(unit).map { String(Character($0)) } ?? "\u{FFFD}")
    }
  }

  private mutating func addLoneSurrogate() {
    highSurrogate = nil
    add("\u{FFFD}")
  }

  // MARK: Paragraphs

  mutating func endParagraph() {
    guard group.destination == .body else { return }
    enterTables()
    builder.endParagraph(paragraphStyle())
  }

  mutating func endCell() {
    guard group.destination == .body else { return }
    if group.tableDepth == 0 { group.tableDepth = 1 }
    enterTables()
    builder.endCell(paragraphStyle())
  }

  mutating func endRow() {
    guard group.destination == .body, builder.tableDepth > 0 else { return }
    builder.endRow()
  }

  /// Opens and closes rows so that the paragraph stands in as many tables as it says.
  private mutating func enterTables() {
    let depth = min(group.tableDepth, 32)
    while builder.tableDepth < depth { builder.beginRow() }
    while builder.tableDepth > depth { builder.endRow() }
  }

  private mutating func paragraphStyle() -> DocumentText.Paragraph.Style {
    defer { isListItem = false }
    if let style = styles[group.style], style != .listItem { return style }
    if let level = group.outlineLevel { return .heading(level + 1) }
    return isListItem ? .listItem : .body
  }
}
