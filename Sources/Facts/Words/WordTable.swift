/// The words of the lexicon by their folded bytes: a table with open addressing.
///
/// Each word of a text is looked up in it, and what takes the time is to fetch the places from
/// memory. So a word of up to eleven bytes stands in its slot as a whole, and only the bytes of a
/// longer one are fetched from elsewhere.
struct WordTable: Sendable {
  /// The words' bytes, one after another, and where each ends; the word 0 is empty and stands for
  /// none.
  private var text: [UInt8] = []
  private var ends: [Int32] = [0]
  private var slots: [Slot]
  /// For each slot a byte of its word's hash, 0 where it is empty: a sixteenth of the slots, which
  /// stays near. A word that is not there, as many a name is, is told by them alone.
  private var tags: [UInt8]
  private static let longest = 48

  private struct Slot {
    var key = Key()
    /// 0 in an empty slot.
    var word: UInt32 = 0
  }

  /// The first eleven bytes of a word and how many it has: all that there is of a short one.
  private struct Key: Equatable {
    private static let size = 11

    private var first: UInt64 = 0
    private var rest: UInt32 = 0

    init() {}

    /// - Parameter fold: 0x20 where all are letters of ASCII, whose capitals it makes small.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, fold: UInt8 = 0) {
      for index in 0..<min(8, bytes.count) { first = first << 8 | UInt64(bytes[index] | fold) }
      for index in 8..<max(8, min(Key.size, bytes.count)) {
        rest = rest << 8 | UInt32(bytes[index] | fold)
      }
      rest = rest << 8 | UInt32(truncatingIfNeeded: bytes.count)
    }

    /// Whether it is all there is of its word.
    var isWhole: Bool { rest & 0xFF <= Key.size }

    /// Spread by multiplying with odd numbers; words come from the lexicon's lists, and no text can
    /// fill one part of the table.
    var hash: UInt64 {
      let mixed = (first ^ (UInt64(rest) &* 0xFF51_AFD7_ED55_8CCD)) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ (mixed >> 32)
    }
  }

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
    tags = Array(repeating: 0, count: size)
  }

  var count: Int { ends.count }

  /// The word of these folded bytes; `.none` for an unknown one.
  func find(_ folded: [UInt8]) -> WordID { folded.withUnsafeBufferPointer { find($0) } }

  func find(_ folded: UnsafeBufferPointer<UInt8>) -> WordID {
    find(Key(folded), of: folded, fold: 0)
  }

  /// The word of ASCII letters, whatever their capitals; `.none` for an unknown one.
  func find(letters: UnsafeBufferPointer<UInt8>) -> WordID {
    find(Key(letters, fold: 0x20), of: letters, fold: 0x20)
  }

  @inline(__always)
  private func find(
    _ key: Key, of bytes: UnsafeBufferPointer<UInt8>, fold: UInt8
  ) -> WordID {
    guard !bytes.isEmpty, bytes.count <= WordTable.longest else { return .none }
    let hash = key.hash
    let tag = WordTable.tag(of: hash)
    return tags.withUnsafeBufferPointer { tags in
      let mask = tags.count - 1
      var slot = Int(truncatingIfNeeded: hash) & mask
      while tags[slot] != 0 {
        if tags[slot] == tag, slots[slot].key == key,
          key.isWhole || isWord(slots[slot].word, bytes, fold: fold)
        {
          return WordID(rawValue: slots[slot].word)
        }
        slot = (slot + 1) & mask
      }
      return .none
    }
  }

  /// The word of these folded bytes, added where it is new; `.none` for one too long to keep.
  mutating func add(_ folded: [UInt8]) -> WordID {
    let found = find(folded)
    guard found == .none, !folded.isEmpty, folded.count <= WordTable.longest else { return found }
    if ends.count * 2 > slots.count { grow() }
    let word = UInt32(truncatingIfNeeded: ends.count)
    text += folded
    ends.append(Int32(truncatingIfNeeded: text.count))
    place(Slot(key: folded.withUnsafeBufferPointer { Key($0) }, word: word))
    return WordID(rawValue: word)
  }

  /// The folded bytes of a word.
  func bytes(of word: WordID) -> ArraySlice<UInt8> {
    guard word != .none else { return [] }
    return text[Int(ends[Int(word.rawValue) - 1])..<Int(ends[Int(word.rawValue)])]
  }

  /// Whether a long word, of which the beginning is the same, is the same to its end.
  private func isWord(
    _ word: UInt32, _ sought: UnsafeBufferPointer<UInt8>, fold: UInt8
  ) -> Bool {
    bytes(of: WordID(rawValue: word)).elementsEqual(sought.lazy.map { $0 | fold })
  }

  private mutating func place(_ new: Slot) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: new.key.hash) & mask
    while tags[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = new
    tags[slot] = WordTable.tag(of: new.key.hash)
  }

  /// Of the upper bits, which say nothing of the slot.
  private static func tag(of hash: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: hash >> 56) | 1 }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: slots.count * 2)
    tags = Array(repeating: 0, count: slots.count)
    for slot in old where slot.word != 0 { place(slot) }
  }
}
