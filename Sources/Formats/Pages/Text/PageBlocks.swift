/// A page cut into blocks of text, in one pass over its nodes.
struct PageBlocks {
  /// An element that says something of all that is in it.
  struct Mark {
    let element: Int
    let hints: Hints
    /// Whether the element is no box but a paragraph.
    var isParagraph = false
    /// What its attributes say, as a number: the same for the same names.
    var names: UInt64 = 0
  }

  let markup: Markup
  let tags: PageTags
  private(set) var blocks: [PageBlock] = []
  private(set) var bytes: [UInt8] = []
  private(set) var marks: [Mark] = []
  /// How many blocks stand before each node.
  private var starts: [Int32]
  private var open: [Open] = []
  private var current = Current()
  private var links = 0
  private var pictured: Set<Int> = []

  /// The blocks in an element.
  func range(of element: Int) -> Range<Int> {
    Int(starts[element])..<Int(starts[Int(markup.nodes[element].end)])
  }

  func text(_ block: PageBlock) -> String { String(decoding: bytes[block.text], as: UTF8.self) }

  init(_ markup: Markup) {
    self.markup = markup
    starts = Array(repeating: 0, count: markup.nodes.count + 1)
    bytes.reserveCapacity(markup.bytes.count / 4)
    tags = PageTags(markup)
    var index = 1
    while index < markup.nodes.count {
      close(before: index)
      index = visit(index)
    }
    close(before: markup.nodes.count)
    endBlock()
    starts[markup.nodes.count] = Int32(clamping: blocks.count)
  }

  // MARK: The walk

  private struct Open {
    let element: Int
    let end: Int
    let kind: PageTags.Kind
    /// The role of text in the element around it.
    let roleBefore: PageBlock.Role
    let ownerBefore: Int
  }

  private struct Current {
    var start = 0
    var owner = 0
    var role = PageBlock.Role.other
    var blockOwner = 0
    var blockRole = PageBlock.Role.other
    var linked = 0
    var breaks = 0
    var hasSpace = false
    var isItemStart = false
  }

  /// Takes a node in and returns the next one to visit.
  private mutating func visit(_ index: Int) -> Int {
    let node = markup.nodes[index]
    starts[index] = Int32(clamping: blocks.count)
    if node.isText {
      add(node.content)
      return index + 1
    }
    guard node.isElement else { return Int(node.end) }
    var kind = tags.kind(node.tag)
    if kind == .cell, tags.isInline(markup, index) {
      kind = .inline
      current.hasSpace = true
    }
    // Elements that a site made for itself are boxes, unless they stand in a line of text.
    if kind == .custom { kind = current.role == .other ? .block : .inline }
    switch kind {
    case .unseen: return skip(index, to: Int(node.end))
    case .lineBreak:
      current.breaks += 1
      return index + 1
    case .picture:
      markPicture()
      return index + 1
    case .link where tags.hasAddress(markup, node): links += 1
    case .inline, .link: break
    default: endBlock()
    }
    starts[index] = Int32(clamping: blocks.count)
    let (hints, names) = tags.hints(markup, index)
    // What stands inside a line says nothing of the line.
    if !hints.isEmpty, bytes.count == current.start {
      marks.append(
        Mark(element: index, hints: hints, isParagraph: kind == .paragraph, names: names))
    }
    if tags.isTable(node.tag), let rows = DataTable.rows(of: Element(markup, index)) {
      add(rows, of: index)
      return skip(index + 1, to: Int(node.end))
    }
    push(index, kind, isLink: kind == .link && tags.hasAddress(markup, node))
    return index + 1
  }

  private mutating func push(_ index: Int, _ kind: PageTags.Kind, isLink: Bool) {
    let end = Int(markup.nodes[index].end)
    open.append(
      Open(
        element: index, end: end, kind: isLink || kind != .link ? kind : .inline,
        roleBefore: current.role, ownerBefore: current.owner))
    guard kind != .inline, kind != .link else { return }
    current.owner = index
    switch kind {
    case .paragraph: if current.role == .other { current.role = .paragraph }
    case .headline: current.role = .headline
    case .heading: current.role = .heading
    case .item:
      current.role = .item
      current.isItemStart = true
    case .quote: current.role = .quote
    case .caption: current.role = .caption
    case .verbatim: current.role = .verbatim
    default: if current.role == .paragraph { current.role = .other }
    }
  }

  private mutating func close(before index: Int) {
    while let last = open.last, last.end <= index {
      open.removeLast()
      switch last.kind {
      case .inline: break
      case .link: links -= 1
      default:
        endBlock()
        current.isItemStart = false
      }
      current.role = last.roleBefore
      current.owner = last.ownerBefore
    }
  }

  /// Small boxes around a picture are about it.
  private mutating func markPicture() {
    var level = 0
    for box in open.reversed() where box.kind != .inline && box.kind != .link {
      guard box.kind == .block || box.kind == .cell || box.kind == .paragraph, level < 3 else {
        return
      }
      level += 1
      if pictured.insert(box.element).inserted {
        marks.append(
          Mark(element: box.element, hints: .picture, isParagraph: box.kind == .paragraph))
      }
    }
  }

  private mutating func skip(_ index: Int, to end: Int) -> Int {
    for inner in index..<end { starts[inner] = Int32(clamping: blocks.count) }
    return end
  }

  // MARK: Text

  /// Adds a text with single spaces for white space, and one line break for one, two of which end a
  /// block.
  private mutating func add(_ content: Range<Int32>) {
    var index = Int(content.lowerBound)
    let end = Int(content.upperBound)
    let isVerbatim = current.role == .verbatim
    var before = bytes.count
    while index < end {
      let byte = markup.bytes[index]
      if byte == 0x0A, isVerbatim {
        current.breaks += 1
        index += 1
      } else if byte <= 0x20, byte != 0 {
        current.hasSpace = true
        index += 1
      } else if byte >= 0xC2, let length = WhiteSpace.length(markup.bytes, index, end) {
        current.hasSpace = true
        index += length
      } else {
        if current.hasSpace || current.breaks > 0 || bytes.count == current.start {
          if current.breaks > 1 {
            current.linked += links > 0 ? bytes.count - before : 0
            endBlock()
            before = bytes.count
          }
          begin()
        }
        if byte == 0 { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
        index += 1
      }
    }
    if links > 0 { current.linked += bytes.count - before }
  }

  private mutating func add(_ rows: [String], of table: Int) {
    bytes += Array(rows.joined(separator: "\n").replacing("\0", with: "\u{FFFD}").utf8)
    current.blockOwner = table
    current.blockRole = .table
    endBlock()
  }

  /// Writes what stands before the next word.
  private mutating func begin() {
    if bytes.count == current.start {
      current.blockOwner = current.owner
      current.blockRole = current.role
      if current.isItemStart, current.role == .item { bytes += [0x2D, 0x20] }
      current.isItemStart = false
    } else {
      bytes.append(current.breaks > 0 ? 0x0A : 0x20)
    }
    current.hasSpace = false
    current.breaks = 0
  }

  private mutating func endBlock() {
    defer {
      current.start = bytes.count
      current.linked = 0
      current.breaks = 0
      current.hasSpace = false
    }
    guard bytes.count > current.start else { return }
    let text = current.start..<bytes.count
    let sentences = SentenceMarks.count(in: bytes[text])
    blocks.append(
      PageBlock(
        text: text, element: current.blockOwner, role: current.blockRole, linked: current.linked,
        sentences: sentences.count, endsSentence: sentences.atEnd))
  }
}
