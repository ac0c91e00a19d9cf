import Formats

/// Puts values one after the other into the bytes of a frame.
struct FrameWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ byte: UInt8) { bytes.append(byte) }

  mutating func add(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes += $0 }
  }

  mutating func add(_ data: [UInt8]) {
    add(data.count)
    bytes += data
  }

  mutating func add(_ text: String) {
    add(text.utf8.count)
    bytes += text.utf8
  }

  mutating func add<Value>(_ value: Value?, _ write: (inout FrameWriter, Value) -> Void) {
    add(value == nil ? 0 : 1 as UInt8)
    if let value { write(&self, value) }
  }

  mutating func add(_ text: String?) { add(text) { $0.add($1) } }

  mutating func add(_ texts: [String]) {
    add(texts.count)
    for text in texts { add(text) }
  }
}

/// Takes values out of a frame, in the order in which they were put there.
///
/// The other side may have been damaged by what it read: nothing is taken for granted.
struct FrameReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let damaged = FormatError("the process that reads files gave an answer of no sense")

  mutating func byte() throws(FormatError) -> UInt8 {
    guard place < bytes.count else { throw FrameReader.damaged }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() throws(FormatError) -> Int {
    guard bytes.count - place >= 8 else { throw FrameReader.damaged }
    defer { place += 8 }
    let number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: Int64.self) }
    return Int(Int64(littleEndian: number))
  }

  private mutating func slice() throws(FormatError) -> ArraySlice<UInt8> {
    let count = try number()
    guard count >= 0, count <= bytes.count - place else { throw FrameReader.damaged }
    defer { place += count }
    return bytes[place..<place + count]
  }

  mutating func data() throws(FormatError) -> [UInt8] { Array(try slice()) }

  mutating func text() throws(FormatError) -> String {
    String(decoding: try slice(), as: UTF8.self)
  }

  mutating func optional<Value>(
    _ read: (inout FrameReader) throws(FormatError) -> Value
  ) throws(FormatError) -> Value? {
    try byte() == 0 ? nil : try read(&self)
  }

  mutating func optionalText() throws(FormatError) -> String? {
    try optional { reader throws(FormatError) in try reader.text() }
  }

  mutating func list<Value>(
    _ read: (inout FrameReader) throws(FormatError) -> Value
  ) throws(FormatError) -> [Value] {
    var values: [Value] = []
    for _ in 0..<max(0, try number()) { values.append(try read(&self)) }
    return values
  }

  mutating func texts() throws(FormatError) -> [String] {
    try list { reader throws(FormatError) in try reader.text() }
  }
}
