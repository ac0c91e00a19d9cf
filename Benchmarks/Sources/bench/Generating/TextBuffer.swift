/// The bytes of an article while it is written.
struct TextBuffer {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Appends a word, after a space where something stands before it on the line.
  mutating func append(word: String) {
    switch bytes.last {
    case nil, UInt8(ascii: "\n")?, UInt8(ascii: " ")?: break
    default: bytes.append(UInt8(ascii: " "))
    }
    append(word)
  }

  /// Makes the letter at a place a capital; other letters than a to z stay as they are.
  mutating func capitalise(at index: Int) {
    guard index < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[index]) else {
      return
    }
    bytes[index] -= 32
  }
}
