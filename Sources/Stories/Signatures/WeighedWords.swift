/// The words of a text that were met, each once.
///
/// A table of open addressing leads to them; it is far from full with as many words as are read.
struct WeighedWords {
  struct Word {
    let key: UInt32
    /// How near its mentions are to the beginning.
    private(set) var nearness: Double
    /// The same without those in the headline.
    private(set) var inBody: Double
    /// The greatest that it was met with.
    private(set) var weight: Double

    init(key: UInt32, _ nearness: Double, _ weight: Double, isInBody: Bool) {
      self.key = key
      self.nearness = nearness
      inBody = isInBody ? nearness : 0
      self.weight = weight
    }

    mutating func add(_ nearness: Double, _ weight: Double, isInBody: Bool) {
      self.nearness += nearness
      if isInBody { inBody += nearness }
      self.weight = max(self.weight, weight)
    }
  }

  private(set) var all: [Word] = []
  /// For each slot, the number of its word from 1; 0 where it is free.
  private var slots = [UInt16](repeating: 0, count: slotCount)

  private static let slotCount = 1_024
  private static let most = slotCount / 2

  init() { all.reserveCapacity(WeighedWords.most / 2) }

  mutating func add(_ key: UInt32, nearness: Double, _ weight: Double, isInBody: Bool) {
    var slot = Int(key >> 1) & (WeighedWords.slotCount - 1)
    while true {
      let number = Int(slots[slot])
      if number == 0 {
        guard all.count < WeighedWords.most else { return }
        all.append(Word(key: key, nearness, weight, isInBody: isInBody))
        slots[slot] = UInt16(all.count)
        return
      }
      if all[number - 1].key == key {
        all[number - 1].add(nearness, weight, isInBody: isInBody)
        return
      }
      slot = (slot + 1) & (WeighedWords.slotCount - 1)
    }
  }
}
