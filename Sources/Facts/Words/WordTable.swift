import Articles

/// The words of the lexicon by their folded bytes: a table with open addressing.
struct WordTable: Sendable {
  /// The words' bytes, one after another, and where each ends; the word 0 is empty and stands for
  /// none.
  private var text: [UInt8] = []
  private var ends: [Int32] = [0]
  private var slots: [UInt32]
  private static let longest = 48

  init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  var count: Int { ends.count }

  /// The word of these folded bytes; `.none` for an unknown one.
  func find(_ folded: [UInt8]) -> WordID {
    guard !folded.isEmpty, folded.count <= WordTable.longest else { return .none }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Tokenizer.hash(folded)) & mask
    while slots[slot] != 0 {
      if matches(slots[slot], folded) { return WordID(rawValue: slots[slot]) }
      slot = (slot + 1) & mask
    }
    return .none
  }

  /// The word of these folded bytes, added where it is new; `.none` for one too long to keep.
  mutating func add(_ folded: [UInt8]) -> WordID {
    let found = find(folded)
    guard found == .none, !folded.isEmpty, folded.count <= WordTable.longest else { return found }
    if ends.count * 2 > slots.count { grow() }
    let word = UInt32(truncatingIfNeeded: ends.count)
    text += folded
    ends.append(Int32(truncatingIfNeeded: text.count))
    place(word, folded)
    return WordID(rawValue: word)
  }

  /// The folded bytes of a word.
  func bytes(of word: WordID) -> ArraySlice<UInt8> { word == .none ? [] : bytes(word.rawValue) }

  private func bytes(_ word: UInt32) -> ArraySlice<UInt8> {
    text[Int(ends[Int(word) - 1])..<Int(ends[Int(word)])]
  }

  private func matches(_ word: UInt32, _ folded: [UInt8]) -> Bool {
    let start = Int(ends[Int(word) - 1])
    guard Int(ends[Int(word)]) - start == folded.count else { return false }
    for index in folded.indices where text[start + index] != folded[index] { return false }
    return true
  }

  private mutating func place(_ word: UInt32, _ folded: some Collection<UInt8>) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Tokenizer.hash(folded)) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = word
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for word in 1..<UInt32(truncatingIfNeeded: ends.count) { place(word, bytes(word)) }
  }
}
