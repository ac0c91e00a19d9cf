import Articles

/// What words are, told by their first letters: for whoever weighs the words of a text.
///
/// Six letters stand for all inflections of a word, in most languages as well as a stem.
public struct WordBeginnings: Sendable {
  /// How many letters of a word are looked at.
  public static let length = 6

  /// What a word is.
  public struct Kinds: OptionSet, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It holds sentences together and says nothing else; asked of whole words.
    public static let function = Kinds(rawValue: 1)
    /// An ordinary English word begins so.
    public static let common = Kinds(rawValue: 2)
    /// A month or a weekday begins so.
    public static let calendar = Kinds(rawValue: 4)
    /// A word of the name of a country or capital, or of its people, begins so.
    public static let country = Kinds(rawValue: 8)
  }

  /// Kinds by the hash of a beginning or, for function words, of the word.
  private var slots: [Slot]
  /// A hash without its lowest byte, and in that the kinds; small, so that the table stays near.
  private struct Slot {
    private let bits: UInt64

    init(hash: UInt64, kinds: UInt8) { bits = hash & ~0xFF | UInt64(kinds) }

    var kinds: UInt8 { UInt8(truncatingIfNeeded: bits) }

    func isOf(_ hash: UInt64) -> Bool { bits ^ hash < 0x100 }
  }

  private static let slotCount = 1 << 15

  /// Those of the lexicon.
  public static let lexicon = WordBeginnings()

  private init() {
    slots = Array(repeating: Slot(hash: 0, kinds: 0), count: WordBeginnings.slotCount)
    enter(.functionWords, as: .function, length: .max) { _ in true }
    enter(.commonWords, as: .common) { _ in true }
    enter(.calendar, as: .calendar) {
      ["month", "short-month", "weekday", "short-weekday"].contains($0[1])
    }
    enter(.places, as: .country) {
      ["country", "capital", "continent", "ocean", "territory"].contains($0[1])
    }
    enter(.demonyms, as: .country) { _ in true }
  }

  /// What begins so, or is so in whole.
  ///
  /// - Parameter hash: that of the folded beginning, or of the folded word (`Tokenizer.hash`).
  public func kinds(of hash: UInt64) -> Kinds {
    Kinds(rawValue: slots[place(of: hash)].kinds)
  }

  /// How many bytes the first letters of a folded word take; a letter is a code point.
  public static func size(of folded: [UInt8]) -> Int { size(of: folded, length) }

  private static func size(of folded: [UInt8], _ length: Int) -> Int {
    guard folded.count > length else { return folded.count }
    var letters = 0
    for (index, byte) in folded.enumerated() where byte & 0xC0 != 0x80 {
      letters += 1
      if letters > length { return index }
    }
    return folded.count
  }

  // MARK: The table

  /// Where a hash stands, or would: open addressing, the next slot where one is taken.
  private func place(of hash: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: hash) & (WordBeginnings.slotCount - 1)
    while slots[place].kinds != 0, !slots[place].isOf(hash) {
      place = (place + 1) & (WordBeginnings.slotCount - 1)
    }
    return place
  }

  private mutating func enter(
    _ list: LexiconList, as kinds: Kinds, length: Int = length,
    where isWanted: (LexiconLine) -> Bool
  ) {
    var folded: [UInt8] = []
    list.forEachLine { line in
      guard isWanted(line) else { return }
      let name = line.name
      Tokenizer.forEachToken(of: name) { token in
        folded.removeAll(keepingCapacity: true)
        Tokenizer.fold(name, token, into: &folded)
        let hash = Tokenizer.hash(folded.prefix(WordBeginnings.size(of: folded, length)))
        let place = place(of: hash)
        slots[place] = Slot(hash: hash, kinds: slots[place].kinds | kinds.rawValue)
      }
    }
  }
}
