/// What is known of a kind of documents and helps to find where an unclosed element ends: no item
/// stands in an item, and no part of an item in another part.
struct XMLShape: Sendable {
  fileprivate let items: Set<[UInt8]>
  fileprivate let parts: Set<[UInt8]>

  /// Names are in small letters, with the prefixes that documents usually have.
  init(items: [String] = [], parts: [String] = []) {
    self.items = Set(items.map { Array($0.utf8) })
    self.parts = Set(parts.map { Array($0.utf8) })
  }
}

/// Makes well-formed XML out of what is not: every element is closed, in the order in which it was
/// opened, and every tag is one that a parser reads.
///
/// It is for documents that libxml2 found wanting: there its own recovery may give up, or take all
/// that follows an unclosed element for its content.
struct XMLBalancing {
  private let bytes: [UInt8]
  private let shape: XMLShape
  private var index = 0
  private var output: [UInt8] = []
  private var open: [ArraySlice<UInt8>] = []
  /// How many elements of a name, in small letters, are open.
  private var openCounts: [[UInt8]: Int] = [:]
  private var openItems = 0
  private var openParts = 0
  private var rootIsClosed = false
  private var missing: Set<String> = []

  /// The balanced bytes, and whether the document ends before its outermost element does.
  static func balanced(
    _ bytes: [UInt8], shape: XMLShape = XMLShape()
  ) -> (bytes: [UInt8], isCut: Bool) {
    var balancing = XMLBalancing(bytes, shape)
    balancing.read()
    return (balancing.output, !balancing.rootIsClosed)
  }

  private init(_ bytes: [UInt8], _ shape: XMLShape) {
    self.bytes = bytes
    self.shape = shape
    output.reserveCapacity(bytes.count + 256)
  }

  private mutating func read() {
    while index < bytes.count {
      let byte = bytes[index]
      if byte != UInt8(ascii: "<") {
        // Nothing but elements may stand outside the outermost one.
        if !open.isEmpty { output.append(byte) }
        index += 1
      } else if !readVerbatim() {
        readTag()
      }
    }
    while !open.isEmpty { close() }
  }

  // MARK: What is no element

  /// Takes over a CDATA section, and leaves out instructions and declarations.
  private mutating func readVerbatim() -> Bool {
    let rest = bytes[index...]
    if rest.starts(with: "<![CDATA[".utf8) {
      let end = end(of: "]]>", from: index + 9)
      if !open.isEmpty {
        output += bytes[index..<(end ?? bytes.count)]
        if end == nil { output += Array("]]>".utf8) }
      }
      index = end ?? bytes.count
      return true
    }
    if rest.starts(with: "<?".utf8) {
      index = end(of: "?>", from: index + 2) ?? index + 2
      return true
    }
    if rest.starts(with: "<!DOCTYPE".utf8), open.isEmpty {
      skipDeclaration()
      return true
    }
    return false
  }

  /// Steps over `<!DOCTYPE rss [ ... ]>`.
  private mutating func skipDeclaration() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ">") where depth <= 0:
        index += 1
        return
      default: break
      }
      index += 1
    }
  }

  /// Where the next such mark ends; a mark that is missing once is not looked for again.
  private mutating func end(of mark: String, from start: Int) -> Int? {
    guard start <= bytes.count, !missing.contains(mark) else { return nil }
    let mark = Array(mark.utf8)
    var end = start + mark.count
    while end <= bytes.count {
      if bytes[end - 1] == UInt8(ascii: ">"), bytes[end - mark.count..<end].elementsEqual(mark) {
        return end
      }
      end += 1
    }
    missing.insert(String(decoding: mark, as: UTF8.self))
    return nil
  }

  // MARK: Elements

  private mutating func readTag() {
    let isEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
    let start = index + (isEnd ? 2 : 1)
    let name = bytes[start...].prefix(while: XMLTag.isNameByte)
    guard let first = name.first, XMLTag.beginsName(first) else {
      if !open.isEmpty { output += Array("&lt;".utf8) }
      index += 1
      return
    }
    index = name.endIndex
    if isEnd {
      index =
        bytes[index...].firstIndex { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }
        ?? bytes.count
      if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
      end(name)
    } else {
      begin(name)
    }
  }

  private mutating func begin(_ name: ArraySlice<UInt8>) {
    var tag = XMLTag(bytes, after: index)
    tag.read()
    index = tag.index
    let small = name.map(\.smallLetter)
    closeUnclosed(before: small)
    let isRoot = open.isEmpty
    let isEmpty = tag.isEmpty || XMLBalancing.voidNames.contains(small)
    output.append(UInt8(ascii: "<"))
    output += name
    for attribute in tag.attributes { output += attribute }
    if isEmpty && !isRoot {
      output += Array("/>".utf8)
    } else {
      output.append(UInt8(ascii: ">"))
      open.append(name)
      count(small, 1)
    }
    if isEmpty && isRoot { rootIsClosed = true }
  }

  /// Closes the innermost open element of a name, and all in it. The outermost one stays open up to
  /// the end of the document, so that what follows it is not lost.
  private mutating func end(_ name: ArraySlice<UInt8>) {
    let small = name.map(\.smallLetter)
    guard openCounts[small, default: 0] > 0 else { return }
    while open.count > 1, let last = open.last {
      close()
      if last.map(\.smallLetter) == small { return }
    }
    rootIsClosed = true
  }

  private mutating func close() {
    guard let name = open.popLast() else { return }
    count(name.map(\.smallLetter), -1)
    output += Array("</".utf8)
    output += name
    output.append(UInt8(ascii: ">"))
  }

  /// Closes what must have ended where an item, or a part of one, begins.
  private mutating func closeUnclosed(before name: [UInt8]) {
    let isItem = shape.items.contains(name)
    guard isItem || shape.parts.contains(name) else { return }
    while open.count > 1, openParts > 0 || (isItem && openItems > 0) { close() }
  }

  private mutating func count(_ name: [UInt8], _ change: Int) {
    openCounts[name, default: 0] += change
    if shape.items.contains(name) { openItems += change }
    if shape.parts.contains(name) { openParts += change }
  }

  /// Elements of HTML that are empty by nature, and whose names nothing else has.
  private static let voidNames: Set<[UInt8]> = Set(
    ["br", "hr", "img", "wbr"].map { Array($0.utf8) })
}

/// The attributes of a start tag, however they are written.
private struct XMLTag {
  private let bytes: [UInt8]
  private(set) var index: Int
  /// Each as ` name="value"`.
  private(set) var attributes: [[UInt8]] = []
  private(set) var isEmpty = false
  private var names: Set<[UInt8]> = []

  init(_ bytes: [UInt8], after index: Int) {
    self.bytes = bytes
    self.index = index
  }

  static func beginsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  static func isNameByte(_ byte: UInt8) -> Bool {
    beginsName(byte) || byte.isASCIIDigit || [0x2D, 0x2E, 0x3A].contains(byte)
  }

  /// Reads up to the end of the tag: its `>`, or what begins another tag.
  mutating func read() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return
      case UInt8(ascii: "<"): return
      case UInt8(ascii: "/"):
        isEmpty = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
        index += 1
      case let byte where XMLTag.beginsName(byte): readAttribute()
      default: index += 1
      }
    }
  }

  private mutating func readAttribute() {
    let name = bytes[index...].prefix(while: XMLTag.isNameByte)
    index = name.endIndex
    skipBlanks()
    var value = Array(name)[...]
    if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
      index += 1
      skipBlanks()
      value = readValue()
    }
    guard names.insert(Array(name)).inserted else { return }
    var attribute: [UInt8] = [0x20]
    attribute += name
    attribute += Array("=\"".utf8)
    for byte in value { attribute += byte == 0x22 ? Array("&quot;".utf8) : [byte] }
    attribute.append(0x22)
    attributes.append(attribute)
  }

  /// A value in quotes, without them; without quotes, or where the second one is missing, up to the
  /// next white space or the tag's end.
  private mutating func readValue() -> ArraySlice<UInt8> {
    guard let quote = index < bytes.count ? bytes[index] : nil else { return [] }
    if quote == 0x22 || quote == 0x27 {
      index += 1
      let rest = bytes[index...]
      if let end = rest.firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
        bytes[end] == quote
      {
        defer { index = end + 1 }
        return bytes[index..<end]
      }
    }
    let value = bytes[index...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != 0x3C }
    index = value.endIndex
    return value
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }
}
