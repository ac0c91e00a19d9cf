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
  private let nearness = SignatureWords.nearness
  private var words = WeighedWords()
  private var position = 0
  /// A number of which more may come.
  private var number: Range<Int>?
  private var isInBody = true
  private var headline: [UInt32] = []
  private var numbers = SmallestNumbers<UInt32>(StoryOwn.mostNumbers)

  /// How many words are read; news says at its beginning what it is about.
  private static let limit = 250
  /// How many bytes these may take.
  private static let byteLimit = 8_000
  /// A word that stands so far from the beginning counts half of the first.
  private static let half = 60.0
  /// What words count by their positions.
  private static let nearness = (0...limit).map { 1 / (1 + Double($0) / half) }

  init(year: Int?) { self.year = year }

  /// Reads a headline, before all else.
  mutating func read(headline: String) {
    isInBody = false
    defer { isInBody = true }
    var text = headline
    text.withUTF8 { bytes in
      let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(SignatureWords.byteLimit))
      Tokenizer.forEachHashedToken(of: beginning, beginning: WordBeginnings.length) {
        read($0, $1, of: bytes)
      }
      finish(bytes)
    }
  }

  /// Reads the next token of a text.
  ///
  /// - Parameter folded: its folded form, where it is not ASCII.
  @inline(__always)
  mutating func read(
    _ token: HashedToken, _ folded: [UInt8], of bytes: UnsafeBufferPointer<UInt8>
  ) {
    if position < SignatureWords.limit { readNext(token, folded, bytes) }
  }

  private mutating func readNext(
    _ token: HashedToken, _ folded: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    guard token.range.upperBound <= SignatureWords.byteLimit else { return }
    if let before = number {
      if token.isNumber, SignatureWords.isOneNumber(bytes, before, token.range) {
        number = before.lowerBound..<token.range.upperBound
        return
      }
      addNumber(bytes, before)
      number = nil
    }
    if token.isNumber {
      number = token.range
    } else if token.isASCII {
      addWord(
        token.hash, token.beginning, letters: token.range.count,
        isCapital: bytes[token.range.lowerBound] &- 0x41 < 26)
    } else if IdeographPairs.isMostOf(folded) {
      addPairs(folded)
    } else {
      addWord(
        token.hash, Tokenizer.hash(folded.prefix(WordBeginnings.size(of: folded))),
        letters: folded.count { $0 & 0xC0 != 0x80 },
        isCapital: SignatureWords.isCapital(bytes, token.range.lowerBound))
    }
  }

  /// Ends a text.
  mutating func finish(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let number { addNumber(bytes, number) }
    number = nil
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

  /// - Parameters:
  ///   - hash: that of the folded word.
  ///   - beginning: that of its first letters.
  private mutating func addWord(
    _ hash: UInt64, _ beginning: UInt64, letters: Int, isCapital: Bool
  ) {
    guard letters > 2 else { return }
    defer { position += 1 }
    let whole = kinds.kinds(of: hash)
    guard !whole.contains(.function), !(isCapital && AgencyDateline.isAgency(hash)) else { return }
    var kind = hash == beginning ? whole : kinds.kinds(of: beginning)
    if !isCapital { kind.remove(.calendar) }
    if kind.contains(.calendar), year == nil {
      add(beginning, weight: 6, isWeak: true)
    } else if !kind.isDisjoint(with: [.calendar, .common]) {
      add(beginning, weight: 2, isWeak: true)
    } else if kind.contains(.country) {
      add(beginning, weight: 3, isWeak: true)
    } else if isCapital {
      add(beginning, weight: SignatureWords.weightOfName, isWeak: false)
    } else {
      add(beginning, weight: letters > 4 ? 4 : letters > 3 ? 2 : 0, isWeak: false)
    }
  }

  /// Of writing without spaces, each two signs side by side count as a word.
  private mutating func addPairs(_ folded: [UInt8]) {
    IdeographPairs.forEach(in: folded) { pair in
      guard position < SignatureWords.limit else { return }
      add(Tokenizer.hash(pair), weight: 4, isWeak: false)
      position += 1
    }
  }

  private mutating func addNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    defer { position += 1 }
    let digits = bytes[range].filter { $0 != UInt8(ascii: ",") }
    let isYear =
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    let isShort = digits.count < 3
    if isInBody, !isYear { numbers.add(StoryHash.short(Tokenizer.hash(digits))) }
    let weight: Double =
      if year == nil {
        6
      } else if isYear {
        Int(String(decoding: digits, as: UTF8.self)) == year ? 2 : 4
      } else {
        isShort ? 4 : 6
      }
    add(
      Tokenizer.hash(digits.prefix(WordBeginnings.length)), weight: weight,
      isWeak: isShort || isYear)
  }

  private mutating func add(_ key: UInt64, weight: Double, isWeak: Bool) {
    guard weight > 0 else { return }
    let key = UInt32(truncatingIfNeeded: key) & 0xFF_FFFE | (isWeak ? 1 : 0)
    words.add(
      key, nearness: nearness[min(position, SignatureWords.limit)], weight, isInBody: isInBody)
    if !isInBody, !isWeak, headline.count < StoryOwn.mostOfHeadline, !headline.contains(key) {
      headline.append(key)
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let scalar = Unicode.Scalar(UTF8Decoding.scalar(in: bytes, at: position).scalar)
    return scalar?.properties.isUppercase ?? false
  }

  // MARK: What is found

  /// What tells the text from others in the same words.
  var own: StoryOwn {
    var top = SmallestNumbers<UInt64>(StoryOwn.mostOfTop)
    var names = 0
    for word in words.all where word.inBody > 0 && word.key & 1 == 0 {
      let value = Float(word.inBody.squareRoot() * word.weight)
      top.add(~(UInt64(value.bitPattern) << 32 | UInt64(UInt32.max ^ word.key)))
      if word.weight >= SignatureWords.weightOfName { names += 1 }
    }
    return StoryOwn(
      headline: headline.sorted(),
      top: top.sorted.map { UInt32(truncatingIfNeeded: $0) }.sorted(),
      numbers: numbers.sorted, isRich: names >= StoryOwn.namesOfRich)
  }

  private static let weightOfName = 6.0

  /// The words that weigh the most, scaled to the same length, by their keys.
  var features: [StoryFeature] {
    // Numbers in the order of the values, and where these are the same, of the keys: turned round,
    // so that the greatest are the smallest.
    var greatest = SmallestNumbers<UInt64>(StorySignature.size)
    for word in words.all {
      let value = Float(word.nearness.squareRoot() * word.weight)
      greatest.add(~(UInt64(value.bitPattern) << 32 | UInt64(UInt32.max ^ word.key)))
    }
    let found = greatest.sorted.map { number in
      (
        key: UInt32(truncatingIfNeeded: number),
        value: Double(Float(bitPattern: UInt32(truncatingIfNeeded: ~number >> 32)))
      )
    }
    let length = found.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return found.map {
      StoryFeature(
        key: $0.key, weight: UInt8(min(255, max(1, ($0.value / length * 256).rounded()))))
    }.sorted()
  }
}
