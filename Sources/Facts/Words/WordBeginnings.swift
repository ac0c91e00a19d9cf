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
    @inlinable
    public static var function: Kinds { Kinds(rawValue: 1) }
    /// An ordinary English word begins so.
    @inlinable
    public static var common: Kinds { Kinds(rawValue: 2) }
    /// A month or a weekday begins so.
    @inlinable
    public static var calendar: Kinds { Kinds(rawValue: 4) }
    /// A word of the name of a country or capital, or of its people, begins so.
    @inlinable
    public static var country: Kinds { Kinds(rawValue: 8) }
  }

  /// Kinds by the hash of a beginning or, for function words, of the word: the upper half of a hash
  /// without its lowest four bits, and in these the kinds; small, so that the table stays near.
  @usableFromInline
  private(set) var slots: [UInt32]

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
    Kinds(rawValue: UInt8(truncatingIfNeeded: slots[place(of: hash)] & 0xF))
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
    let mark = WordBeginnings.mark(of: hash)
    while slots[place] != 0, slots[place] ^ mark > 0xF { place = (place + 1) & mask }
    return place
  }

  /// What of a hash stands in its slot; the rest of it is told by where that is.
  @inlinable
  static func mark(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & ~0xF }

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
        slots[place] |= WordBeginnings.mark(of: hash) | UInt32(kinds.rawValue)
      }
    }
  }
}
