import Articles
import Facts

/// Weighs the words at the beginning of an article by what they tell of its story.
///
/// The weights are fixed by what a word is, not by how many articles have it: so a signature
/// depends on its article alone, and the same articles give the same stories in whatever order they
/// come. On ECB+ (Cybulska and Vossen 2014) that groups better than weights by frequency do.
struct SignatureWords {
  /// The year of publication; without it, numbers and the calendar stand in for the day.
  private let year: Int?
  private let kinds = WordBeginnings.lexicon
  private var words = WeighedWords()
  private var position = 0
  private var folded: [UInt8] = []

  /// How many words are read; news says at its beginning what it is about.
  private static let limit = 250
  /// How many bytes these may take.
  private static let byteLimit = 8_000
  /// A word that stands so far from the beginning counts half of the first.
  private static let half = 60.0

  init(year: Int?) { self.year = year }

  mutating func read(headline: String?, body: String) {
    if let headline, !body.hasPrefix(headline) { read(headline) }
    read(body)
  }

  private mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(SignatureWords.byteLimit))
      var start = 0
      // Part by part, since few texts are read to the end.
      while start < beginning.count, position < SignatureWords.limit {
        let end = SignatureWords.endOfPart(beginning, from: start)
        read(UnsafeBufferPointer(rebasing: beginning[start..<end]))
        start = end
      }
    }
  }

  /// The end of some bytes that are read at once: at a space.
  private static func endOfPart(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = min(start + 1_024, bytes.count)
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") { end += 1 }
    return end
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var number: Range<Int>?
    Tokenizer.forEachToken(of: bytes) { token in
      guard position < SignatureWords.limit else { return }
      let isNumber = bytes[token].allSatisfy { $0 &- 0x30 < 10 }
      if let before = number {
        if isNumber, SignatureWords.isOneNumber(bytes, before, token) {
          number = before.lowerBound..<token.upperBound
          return
        }
        addNumber(bytes, before)
        number = nil
      }
      if isNumber { number = token } else { addWord(bytes, token) }
    }
    if let number { addNumber(bytes, number) }
  }

  /// Whether two runs of digits are parts of one number: `1,200`, `4.5`.
  private static func isOneNumber(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, _ next: Range<Int>
  ) -> Bool {
    guard next.lowerBound == first.upperBound + 1 else { return false }
    let mark = bytes[first.upperBound]
    return mark == UInt8(ascii: ",") || mark == UInt8(ascii: ".")
  }

  // MARK: Words

  private mutating func addWord(_ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>) {
    folded.removeAll(keepingCapacity: true)
    Tokenizer.fold(bytes, token, into: &folded)
    if IdeographPairs.isMostOf(folded) { return addPairs() }
    let letters = folded.count { $0 & 0xC0 != 0x80 }
    guard letters > 2 else { return }
    defer { position += 1 }
    guard !kinds.kinds(of: Tokenizer.hash(folded)).contains(.function) else { return }
    let key = Tokenizer.hash(folded.prefix(WordBeginnings.size(of: folded)))
    let isCapital = SignatureWords.isCapital(bytes, token.lowerBound)
    var kind = kinds.kinds(of: key)
    if !isCapital { kind.remove(.calendar) }
    if kind.contains(.calendar), year == nil {
      add(key, weight: 6, isWeak: true)
    } else if !kind.isDisjoint(with: [.calendar, .common]) {
      add(key, weight: 2, isWeak: true)
    } else if kind.contains(.country) {
      add(key, weight: 3, isWeak: true)
    } else if isCapital {
      add(key, weight: 6, isWeak: false)
    } else {
      add(key, weight: letters > 4 ? 4 : letters > 3 ? 2 : 0, isWeak: false)
    }
  }

  /// Of writing without spaces, each two signs side by side count as a word.
  private mutating func addPairs() {
    IdeographPairs.forEach(in: folded) { pair in
      guard position < SignatureWords.limit else { return }
      add(Tokenizer.hash(pair), weight: 4, isWeak: false)
      position += 1
    }
  }

  private mutating func addNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    defer { position += 1 }
    folded.removeAll(keepingCapacity: true)
    folded.append(contentsOf: bytes[range].filter { $0 != UInt8(ascii: ",") })
    let isYear =
      folded.count == 4 && (folded.starts(with: "19".utf8) || folded.starts(with: "20".utf8))
    let isShort = folded.count < 3
    let weight: Double =
      if year == nil {
        6
      } else if isYear {
        Int(String(decoding: folded, as: UTF8.self)) == year ? 2 : 4
      } else {
        isShort ? 4 : 6
      }
    add(
      Tokenizer.hash(folded.prefix(WordBeginnings.size(of: folded))), weight: weight,
      isWeak: isShort || isYear)
  }

  private mutating func add(_ key: UInt64, weight: Double, isWeak: Bool) {
    guard weight > 0 else { return }
    let key = UInt32(truncatingIfNeeded: key) & 0xFF_FFFE | (isWeak ? 1 : 0)
    words.add(key, nearness: 1 / (1 + Double(position) / SignatureWords.half), weight)
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let scalar = Unicode.Scalar(UTF8Decoding.scalar(in: bytes, at: position).scalar)
    return scalar?.properties.isUppercase ?? false
  }

  // MARK: Features

  /// The words that weigh the most, scaled to the same length, by their keys.
  var features: [StoryFeature] {
    // Numbers in the order of the values, and where these are the same, of the keys from the last.
    var numbers = words.all.map { word in
      let value = Float(word.nearness.squareRoot() * word.weight)
      return UInt64(value.bitPattern) << 32 | UInt64(UInt32.max ^ word.key)
    }
    numbers.sort(by: >)
    let greatest = numbers.prefix(StorySignature.size).map { number in
      (
        key: UInt32.max ^ UInt32(truncatingIfNeeded: number),
        value: Double(Float(bitPattern: UInt32(number >> 32)))
      )
    }
    let length = greatest.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return greatest.sorted { $0.key < $1.key }.map {
      StoryFeature(
        key: $0.key, weight: UInt8(min(255, max(1, ($0.value / length * 256).rounded()))))
    }
  }
}

/// The words of a text that were met, each once: a table of open addressing, which is far from full
/// with as many words as are read.
private struct WeighedWords {
  struct Word {
    var key: UInt32 = 0
    /// How near its mentions are to the beginning; 0 where the slot is free.
    var nearness = 0.0
    var weight = 0.0
  }

  private var slots = [Word](repeating: Word(), count: 1_024)

  mutating func add(_ key: UInt32, nearness: Double, _ weight: Double) {
    var place = Int(key >> 1) & (slots.count - 1)
    while slots[place].nearness > 0, slots[place].key != key {
      place = (place + 1) & (slots.count - 1)
    }
    slots[place].key = key
    slots[place].nearness += nearness
    slots[place].weight = max(slots[place].weight, weight)
  }

  var all: [Word] { slots.filter { $0.nearness > 0 } }
}
