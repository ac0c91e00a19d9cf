/// Apple's binary property list, read in place: only the values that are asked for are looked at,
/// so that no cycle, no depth and no repetition in a file costs anything.
///
/// Source: CFBinaryPList.c in Apple's CoreFoundation, "Binary Property List Format".
struct BinaryPropertyList: PropertyList {
  /// An object's number.
  typealias Value = Int

  private let bytes: [UInt8]
  private let offsetSize: Int
  private let referenceSize: Int
  private let count: Int
  private let table: Int
  let root: Int

  static func isLikely(_ bytes: [UInt8]) -> Bool { bytes.starts(with: Array("bplist0".utf8)) }

  /// - Throws: `FormatError` where the end of the file does not say where its objects are.
  init(_ bytes: [UInt8]) throws(FormatError) {
    self.bytes = bytes
    let trailer = bytes.count - 32
    guard trailer >= 8 else { throw BinaryPropertyList.damage }
    offsetSize = Int(bytes[trailer + 6])
    referenceSize = Int(bytes[trailer + 7])
    guard (1...8).contains(offsetSize), (1...8).contains(referenceSize),
      let count = BinaryPropertyList.number(bytes, trailer + 8, 8),
      let root = BinaryPropertyList.number(bytes, trailer + 16, 8),
      let table = BinaryPropertyList.number(bytes, trailer + 24, 8),
      table <= trailer, count > 0, root < count, count <= (trailer - table) / offsetSize
    else { throw BinaryPropertyList.damage }
    self.count = count
    self.root = root
    self.table = table
  }

  private static let damage = FormatError(
    "this property list is damaged, or its end is missing; save the page once more")

  func dictionary(_ value: Int) -> [String: Int]? {
    guard let object = object(value), object.kind == 0xD,
      let keys = references(object.start, object.size),
      let values = references(object.start + object.size * referenceSize, object.size)
    else { return nil }
    var dictionary: [String: Int] = [:]
    for (key, value) in zip(keys, values).prefix(BinaryPropertyList.mostEntries) {
      if let name = string(key), name.utf8.count <= 100 { dictionary[name] = value }
    }
    return dictionary
  }

  func array(_ value: Int) -> [Int]? {
    guard let object = object(value), object.kind == 0xA else { return nil }
    return references(object.start, min(object.size, BinaryPropertyList.mostEntries))
  }

  func string(_ value: Int) -> String? {
    guard let object = object(value), object.size <= 1 << 16 else { return nil }
    switch object.kind {
    case 0x5, 0x7:
      return slice(object.start, object.size).map { String(decoding: $0, as: UTF8.self) }
    case 0x6:
      guard let units = slice(object.start, object.size * 2) else { return nil }
      let start = units.startIndex
      return String(
        decoding: (0..<object.size).map {
          UInt16(units[start + $0 * 2]) << 8 | UInt16(units[start + $0 * 2 + 1])
        }, as: UTF16.self)
    default: return nil
    }
  }

  func data(_ value: Int) -> [UInt8]? {
    guard let object = object(value), object.kind == 0x4 else { return nil }
    return slice(object.start, object.size).map(Array.init)
  }

  /// No archive's dictionary has more, and no page more frames.
  private static let mostEntries = 100

  // MARK: Objects

  /// An object's kind, the size that it gives, and where its content starts.
  private func object(_ number: Int) -> (kind: UInt8, size: Int, start: Int)? {
    guard number >= 0, number < count,
      let offset = BinaryPropertyList.number(bytes, table + number * offsetSize, offsetSize),
      offset >= 8, offset < table
    else { return nil }
    let kind = bytes[offset] >> 4
    let size = Int(bytes[offset] & 0xF)
    guard size == 0xF else { return (kind, size, offset + 1) }
    // The size stands in an integer of its own.
    guard offset + 1 < table, bytes[offset + 1] >> 4 == 1, bytes[offset + 1] & 0xF <= 3 else {
      return nil
    }
    let width = 1 << Int(bytes[offset + 1] & 0xF)
    guard let size = BinaryPropertyList.number(bytes, offset + 2, width), size <= table else {
      return nil
    }
    return (kind, size, offset + 2 + width)
  }

  private func references(_ start: Int, _ size: Int) -> [Int]? {
    guard let slice = slice(start, size.multipliedReportingOverflow(by: referenceSize).partialValue)
    else { return nil }
    return (0..<size).compactMap {
      BinaryPropertyList.number(bytes, slice.startIndex + $0 * referenceSize, referenceSize)
    }
  }

  private func slice(_ start: Int, _ size: Int) -> ArraySlice<UInt8>? {
    guard start >= 0, size >= 0, start <= table, size <= table - start else { return nil }
    return bytes[start..<start + size]
  }

  /// A number of some bytes, the highest first; nil beyond the end and for what no file can hold.
  private static func number(_ bytes: [UInt8], _ start: Int, _ width: Int) -> Int? {
    guard start >= 0, width <= bytes.count, start <= bytes.count - width else { return nil }
    let value = bytes[start..<start + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return value <= UInt64(Int32.max) ? Int(value) : nil
  }
}
