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

    @inlinable
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

  /// Kinds by the hash of a beginning or, for function words, of the word: a hash without its lowest
  /// byte, and in that the kinds; small, so that the table stays near.
  @usableFromInline
  private(set) var slots: [UInt64]

  private static let slotCount = 1 << 15

  /// Those of the lexicon.
  public static let lexicon = WordBeginnings()

  private init() {
    slots = Array(repeating: 0, count: WordBeginnings.slotCount)
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
  @inlinable
  public func kinds(of hash: UInt64) -> Kinds {
    Kinds(rawValue: UInt8(truncatingIfNeeded: slots[place(of: hash)]))
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
  @inlinable
  func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0, slots[place] ^ hash >= 0x100 { place = (place + 1) & mask }
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
        slots[place] = hash & ~0xFF | slots[place] & 0xFF | UInt64(kinds.rawValue)
      }
    }
  }
}
