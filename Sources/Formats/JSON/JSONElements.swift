/// The elements of one array in a JSON text, each read for itself, so that a text that is cut off
/// or broken in one of them loses no other.
enum JSONElements {
  /// The bytes of the elements of the first array under a name at the text's top level; nil where
  /// it has none. The last one may be cut off.
  static func elements(under name: String, in bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    var scanner = JSONScanner(bytes)
    return scanner.findArray(name) ? scanner.elements() : nil
  }
}

/// Goes through a JSON text by its brackets and strings alone.
private struct JSONScanner {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes to the array under a name; returns whether there is one.
  mutating func findArray(_ name: String) -> Bool {
    let name = Array(name.utf8)
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let start = index + 1
        skipString()
        guard depth == 1, bytes[start..<max(start, min(index, bytes.count) - 1)].elementsEqual(name)
        else { continue }
        skipBlanks()
        guard skip(":") else { continue }
        skipBlanks()
        if skip("[") { return true }
        continue
      default: break
      }
      index += 1
    }
    return false
  }

  /// The elements from here to the array's end.
  mutating func elements() -> [ArraySlice<UInt8>] {
    var elements: [ArraySlice<UInt8>] = []
    var start = index
    var depth = 0
    func element(to end: Int) -> ArraySlice<UInt8>? {
      bytes[start..<end].contains { $0 > 0x20 } ? bytes[start..<end] : nil
    }
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""):
        skipString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "]") where depth == 0:
        return elements + [element(to: index)].compactMap { $0 }
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ",") where depth == 0:
        if let element = element(to: index) { elements.append(element) }
        start = index + 1
      default: break
      }
      index += 1
    }
    return elements + [element(to: bytes.count)].compactMap { $0 }
  }

  /// Steps over the string that begins here.
  private mutating func skipString() {
    index += 1
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    index = min(index + 1, bytes.count)
  }

  private mutating func skipBlanks() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard index < bytes.count, UInt32(bytes[index]) == mark.value else { return false }
    index += 1
    return true
  }
}
