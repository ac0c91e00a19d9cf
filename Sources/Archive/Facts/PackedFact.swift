import Articles

/// A fact as it is kept, whose texts are not made before they are asked for.
struct PackedFact {
  fileprivate(set) var kind = ""
  fileprivate(set) var span = TextSpan(start: 0, end: 0)
  fileprivate(set) var parts: [Part] = []

  struct Part {
    let name: String
    let value: Value
  }

  enum Value {
    /// Bytes of the list.
    case text(Range<Int>)
    case word(String)
    case day(Day)
    /// Code points of the body.
    case span(TextSpan)
    case number(Double)
    case spans([TextSpan])
  }

  subscript(name: String) -> Value? { parts.first { $0.name == name }?.value }

  /// How often a name stands in the text.
  var mentions: Int {
    if case .spans(let spans)? = self["mentions"] { max(1, spans.count) } else { 1 }
  }

  func number(of name: String) -> Double? {
    if case .number(let number)? = self[name] { number } else { nil }
  }

  func day(of name: String) -> Day? {
    if case .day(let day)? = self[name] { day } else { nil }
  }
}

/// Reads the facts of a list one after the other, in the form of `FactPacking`. Where the list is
/// damaged, it ends.
struct PackedFacts {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var lastStart = 0
  private var lastDay = 0

  /// - Parameter bytes: must outlive the reading.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Reads the next fact into `fact`, whose room is used again; false at the end.
  ///
  /// - Parameter kinds: of what is sought; what is of another kind is passed over, and nothing made
  ///   of it. Nil stands for all.
  mutating func next(_ fact: inout PackedFact, of kinds: [String]? = nil) -> Bool {
    while let kind = byte(), let name = name(kind, FactPacking.kinds, FactPacking.unlisted),
      let span = span(after: lastStart), let count = count()
    {
      lastStart = span.start
      guard kinds?.contains(name) ?? true else {
        for _ in 0..<count { guard passPart() else { return false } }
        continue
      }
      fact.kind = name
      fact.span = span
      fact.parts.removeAll(keepingCapacity: true)
      for _ in 0..<count {
        guard let part = part(of: span) else { return false }
        fact.parts.append(part)
      }
      return true
    }
    return false
  }

  /// The text of a value, if it is one; those of spans stand in the body.
  func text(_ value: PackedFact.Value?, in body: CodePointText?) -> String? {
    switch value {
    case .text(let range): String(decoding: bytes[range], as: UTF8.self)
    case .word(let word): word
    case .day(let day): day.description
    case .span(let span): body?.text(span)
    case .number, .spans, nil: nil
    }
  }

  // MARK: Parts

  private mutating func part(of fact: TextSpan) -> PackedFact.Part? {
    guard let head = byte(), let form = FactPacking.Form(rawValue: head >> 5),
      let name = name(head & 0x1F, FactPacking.names, FactPacking.unlistedName),
      let value = value(form, of: fact)
    else { return nil }
    return PackedFact.Part(name: name, value: value)
  }

  private mutating func passPart() -> Bool {
    guard let head = byte(), let form = FactPacking.Form(rawValue: head >> 5),
      head & 0x1F != FactPacking.unlistedName || text() != nil
    else { return false }
    switch form {
    case .text: return text() != nil
    case .again, .integer: return unsigned() != nil
    case .span: return unsigned() != nil && unsigned() != nil
    case .spans:
      guard let count = count() else { return false }
      for _ in 0..<count { guard unsigned() != nil, unsigned() != nil else { return false } }
      return true
    case .number, .word: return pass(form == .word ? 1 : 8)
    case .day:
      // Later days are counted from it.
      guard let distance = signed() else { return false }
      lastDay = lastDay &+ distance
      return true
    }
  }

  private mutating func pass(_ count: Int) -> Bool {
    guard bytes.count - position >= count else { return false }
    position += count
    return true
  }

  private mutating func value(
    _ form: FactPacking.Form, of fact: TextSpan
  ) -> PackedFact.Value? {
    switch form {
    case .text: text().map { .text($0) }
    case .again: again().map { .text($0) }
    case .span: span(after: fact.start).map { .span($0) }
    case .integer: signed().map { .number(Double($0)) }
    case .number: number().map { .number($0) }
    case .spans: spans(after: fact.start).map { .spans($0) }
    case .word: byte().flatMap { FactPacking.words.element(at: Int($0)) }.map { .word($0) }
    case .day: day().map { .day($0) }
    }
  }

  private mutating func name(_ place: UInt8, _ list: [String], _ unlisted: UInt8) -> String? {
    guard place == unlisted else { return list.element(at: Int(place)) }
    return text().map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// A text that was written before; reading goes on here.
  private mutating func again() -> Range<Int>? {
    guard let place = count(atMost: position) else { return nil }
    let here = position
    defer { position = here }
    position = place
    return text()
  }

  private mutating func spans(after start: Int) -> [TextSpan]? {
    guard let count = count() else { return nil }
    var spans: [TextSpan] = []
    spans.reserveCapacity(count)
    for _ in 0..<count {
      guard let span = span(after: spans.last?.start ?? start) else { return nil }
      spans.append(span)
    }
    return spans
  }

  private mutating func span(after start: Int) -> TextSpan? {
    guard let distance = signed(), let length = signed() else { return nil }
    let first = start &+ distance
    return TextSpan(start: first, end: first &+ length)
  }

  private mutating func day() -> Day? {
    guard let distance = signed() else { return nil }
    lastDay = lastDay &+ distance
    return Day(number: lastDay)
  }

  // MARK: Numbers and texts

  private mutating func byte() -> UInt8? {
    guard position < bytes.count else { return nil }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func text() -> Range<Int>? {
    guard let length = count() else { return nil }
    defer { position += length }
    return position..<position + length
  }

  /// A number of things of which each takes a byte at least, so that there are no more than bytes
  /// left.
  private mutating func count(atMost limit: Int? = nil) -> Int? {
    guard let number = unsigned(), let count = Int(exactly: number),
      count <= limit ?? (bytes.count - position)
    else { return nil }
    return count
  }

  private mutating func signed() -> Int? {
    unsigned().map { Int(bitPattern: UInt($0 >> 1)) ^ -Int($0 & 1) }
  }

  private mutating func number() -> Double? {
    guard bytes.count - position >= 8 else { return nil }
    var pattern: UInt64 = 0
    for index in (0..<8).reversed() { pattern = pattern << 8 | UInt64(bytes[position + index]) }
    position += 8
    return Double(bitPattern: pattern)
  }

  private mutating func unsigned() -> UInt64? {
    guard let first = byte() else { return nil }
    // Most are of one byte.
    guard first >= 0x80 else { return UInt64(first) }
    var number = UInt64(first & 0x7F)
    var shift: UInt64 = 7
    while shift < 64, let next = byte() {
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
    return nil
  }
}

extension Array {
  /// The element at an index that may not be there.
  fileprivate func element(at index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
