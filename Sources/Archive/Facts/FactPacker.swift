import Articles

/// Packs the facts of an article, in the form of `FactPacking`.
struct FactPacker {
  private var bytes: [UInt8] = []
  private var lastStart = 0
  private var lastDay = 0
  /// Where a text was written.
  private var written: [String: Int] = [:]
  private let body: CodePointText

  private static let words: [String: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(FactPacking.words, 0...))
  /// The lengths that words have, a bit each.
  private static let wordLengths = FactPacking.words.reduce(0) { $0 | 1 << $1.utf8.count }

  /// Where a name stands in a short list. They are compared one by one: up to fifteen bytes each is
  /// two numbers, and to hash one takes longer than a whole list.
  private static func place(of name: String, in list: [String]) -> UInt8? {
    list.firstIndex(of: name).map { UInt8($0) }
  }

  /// The facts as they are kept; nothing where there are none.
  static func pack(_ facts: [Fact], in body: CodePointText) -> [UInt8] {
    var packer = FactPacker(body)
    for fact in facts { packer.add(fact) }
    return packer.bytes
  }

  private init(_ body: CodePointText) { self.body = body }

  private mutating func add(_ fact: Fact) {
    if let kind = FactPacker.place(of: fact.kind, in: FactPacking.kinds) {
      bytes.append(kind)
    } else {
      bytes.append(FactPacking.unlisted)
      add(text: fact.kind)
    }
    add(signed: fact.span.start &- lastStart)
    add(signed: fact.span.end &- fact.span.start)
    lastStart = fact.span.start
    add(UInt64(fact.parts.count))
    for part in fact.parts { add(part, of: fact) }
  }

  // MARK: Parts

  private mutating func add(_ part: Fact.Part, of fact: Fact) {
    switch part.value {
    case .text(let text): add(text, part.name, of: fact)
    case .number(let number):
      if let integer = Int(exactly: number), Double(integer).bitPattern == number.bitPattern {
        begin(part.name, .integer)
        add(signed: integer)
      } else {
        begin(part.name, .number)
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
      }
    case .spans(let spans):
      begin(part.name, .spans)
      add(UInt64(spans.count))
      var last = fact.span.start
      for span in spans {
        add(signed: span.start &- last)
        add(signed: span.end &- span.start)
        last = span.start
      }
    }
  }

  private mutating func add(_ text: String, _ name: String, of fact: Fact) {
    if let word = FactPacker.word(text) {
      begin(name, .word)
      bytes.append(word)
    } else if text.utf8.count == 10, let day = Day(text) {
      begin(name, .day)
      add(signed: day.number - lastDay)
      lastDay = day.number
    } else if let place = written[text] {
      begin(name, .again)
      add(UInt64(place))
    } else if let span = span(of: text, name, of: fact) {
      begin(name, .span)
      add(signed: span.start - fact.span.start)
      add(signed: span.end - span.start)
    } else {
      begin(name, .text)
      written[text] = bytes.count
      add(text: text)
    }
  }

  private static func word(_ text: String) -> UInt8? {
    // Shifted by more than a number has bits, one is nothing.
    wordLengths & 1 << text.utf8.count == 0 ? nil : words[text]
  }

  /// Where a text stands in the body by the fact; nil where it is short, or is read without it.
  private func span(of text: String, _ name: String, of fact: Fact) -> TextSpan? {
    guard text.utf8.count > 3, !FactPacking.readWithoutBody.contains(name) else { return nil }
    return body.place(of: text, near: fact.span)
  }

  private mutating func begin(_ name: String, _ form: FactPacking.Form) {
    let place = FactPacker.place(of: name, in: FactPacking.names)
    bytes.append((place ?? FactPacking.unlistedName) | form.rawValue << 5)
    if place == nil { add(text: name) }
  }

  // MARK: Numbers and texts

  private mutating func add(text: String) {
    add(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func add(signed number: Int) {
    add(UInt64(bitPattern: Int64(number << 1 ^ number >> 63)))
  }

  private mutating func add(_ number: UInt64) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
