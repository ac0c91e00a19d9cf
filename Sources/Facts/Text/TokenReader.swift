import Articles

/// Takes a text apart into tokens, in one pass over its bytes.
///
/// Words hold letters and digits, apostrophes between letters ("O'Brien") and the points of an
/// abbreviation ("U.S.", "Gen.", "G."); a hyphen parts words, and so does a number's end ("20"
/// "th").
struct TokenReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  /// Where sentences end: a point there is a full stop, unless it stands within an abbreviation.
  private let sentenceEnds: [Int]
  private var nextEnd = 0
  private var position = 0
  private var point = 0
  private var folded: [UInt8] = []
  private(set) var tokens: ContiguousArray<Token> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, sentenceEnds: [Int], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.sentenceEnds = sentenceEnds
    tokens.reserveCapacity(bytes.count / 5 + 8)
    folded.reserveCapacity(64)
  }

  /// The tokens of UTF-8 text.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, sentenceEnds: [Int], lexicon: Lexicon
  ) -> ContiguousArray<Token> {
    var reader = TokenReader(bytes, sentenceEnds: sentenceEnds, lexicon: lexicon)
    reader.read()
    return reader.tokens
  }

  private mutating func read() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 || byte &- 0x09 < 5 {
        position += 1
        point += 1
      } else if byte &- 0x30 < 10 {
        readNumber()
      } else if readPlainWord() {
        continue
      } else if letterLength(at: position) > 0 {
        readWord()
      } else {
        readMark()
      }
    }
  }

  // MARK: Words

  /// Reads a word of nothing but ASCII letters, as most are; false where there is none, or what
  /// follows may belong to it.
  private mutating func readPlainWord() -> Bool {
    var end = position
    var capitals = 0
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 {
      if bytes[end] < 0x61 { capitals += 1 }
      end += 1
    }
    guard end > position else { return false }
    if end < bytes.count {
      let next = bytes[end]
      if next >= 0x80 || next &- 0x30 < 10 || next == 0x27 || next == 0x2E { return false }
    }
    let letters = UnsafeBufferPointer(rebasing: bytes[position..<end])
    append(
      end: end, points: letters.count, kind: .word,
      shape: TokenReader.shape(
        capitals: capitals, letters: letters.count, startsCapital: letters[0] < 0x61),
      word: lexicon.word(ofLetters: letters))
    return true
  }

  private static func shape(capitals: Int, letters: Int, startsCapital: Bool) -> Token.Shape {
    if capitals == 0 { return .small }
    if capitals == letters { return letters == 1 ? .letter : .capitals }
    return startsCapital && capitals == 1 ? .title : .mixed
  }

  private mutating func readWord() {
    let start = position
    var end = start
    var points = 0
    folded.removeAll(keepingCapacity: true)
    var capitals = 0
    var letters = 0
    var startsCapital = false
    var hasInnerPoint = false
    while end < bytes.count {
      let byte = bytes[end]
      if (byte | 0x20) &- 0x61 < 26 {
        let isCapital = byte < 0x61
        if isCapital {
          capitals += 1
          if letters == 0 { startsCapital = true }
        }
        letters += 1
        folded.append(byte | 0x20)
        end += 1
        points += 1
      } else if byte &- 0x30 < 10 {
        if capitals == 3, end - start == 3, isCurrency { break }
        folded.append(byte)
        end += 1
        points += 1
      } else if byte >= 0x80, let length = wideLetter(at: end) {
        let (scalar, _) = UTF8Decoding.scalar(in: bytes, at: end)
        let properties = Unicode.Scalar(scalar)?.properties
        if properties?.isUppercase ?? false {
          capitals += 1
          if letters == 0 { startsCapital = true }
        }
        letters += 1
        Tokenizer.fold(bytes, end..<end + length, into: &folded)
        end += length
        points += 1
      } else if let length = apostrophe(at: end), end > start,
        letterLength(at: end + length) > 0
      {
        if isPossessive(at: end, length) { break }
        folded.append(0x27)
        end += length
        points += 1
        // "d'Ivoire", "l'Ukraine": an article or preposition of its own.
        if end - start <= 1 + length, !startsCapital, isCapital(at: end) { break }
      } else if byte == 0x2E, hasPointInside(from: start, to: end, inner: hasInnerPoint) {
        hasInnerPoint = true
        folded.append(byte)
        end += 1
        points += 1
      } else {
        break
      }
    }
    if end < bytes.count, bytes[end] == 0x2E, !hasInnerPoint,
      takesPoint(end, letters: letters, capitals: capitals)
    {
      folded.append(0x2E)
      end += 1
      points += 1
    }
    let shape = TokenReader.shape(
      capitals: capitals, letters: letters, startsCapital: startsCapital)
    append(end: end, points: points, kind: .word, shape: shape, word: lexicon.word(folded))
  }

  /// Whether what was read is the code of a currency, which no number is part of: "EUR650m".
  private var isCurrency: Bool {
    let classes = lexicon.classes(of: lexicon.word(folded))
    return classes.contains(.currency) && !classes.contains(.common)
  }

  /// Whether the point after `end` stands inside an abbreviation such as "U.S." or a host's name,
  /// as the bytes around it tell.
  private func hasPointInside(from start: Int, to end: Int, inner: Bool) -> Bool {
    let next = letterLength(at: end + 1)
    let beforeIsShort = end - start <= 2 || inner
    if next > 0 {
      // "U.S", "Ph.D", "example.org"; not "end.Start".
      return beforeIsShort || !isCapital(at: end + 1)
    }
    // The last point of "U.S.", which also may end the sentence.
    return inner && isAbbreviationSoFar(from: start, to: end)
  }

  /// Whether what was read is letters with points between, none longer than two.
  private func isAbbreviationSoFar(from start: Int, to end: Int) -> Bool {
    guard end - start <= 16 else { return false }
    var run = 0
    for index in start..<end {
      run = bytes[index] == 0x2E ? 0 : run + 1
      if run > 2 { return false }
    }
    return true
  }

  /// Whether the point at `index` belongs to the word that it follows: an initial, or an
  /// abbreviation that the lexicon knows, where no sentence ends.
  private mutating func takesPoint(_ index: Int, letters: Int, capitals: Int) -> Bool {
    while nextEnd < sentenceEnds.count, sentenceEnds[nextEnd] <= index { nextEnd += 1 }
    if nextEnd < sentenceEnds.count, isSentenceStop(index, end: sentenceEnds[nextEnd]) {
      return false
    }
    if letters == 1 { return capitals == 1 }
    folded.append(0x2E)
    defer { folded.removeLast() }
    return lexicon.word(folded) != .none
  }

  /// Whether nothing but marks stands between a point and the end of its sentence.
  private func isSentenceStop(_ index: Int, end: Int) -> Bool {
    guard end - index <= 12 else { return false }
    var position = index + 1
    while position < end {
      if letterLength(at: position) > 0 || bytes[position] &- 0x30 < 10 { return false }
      position += 1
    }
    return true
  }

  private func isPossessive(at index: Int, _ length: Int) -> Bool {
    let s = index + length
    guard s < bytes.count, bytes[s] | 0x20 == 0x73 else { return false }
    return letterLength(at: s + 1) == 0 && !(s + 1 < bytes.count && bytes[s + 1] &- 0x30 < 10)
  }

  // MARK: Numbers

  private mutating func readNumber() {
    var end = position
    while end < bytes.count {
      let byte = bytes[end]
      if byte &- 0x30 < 10 {
        end += 1
      } else if byte == 0x2C || byte == 0x2E || byte == 0x3A || byte == 0x2F, end + 1 < bytes.count,
        bytes[end + 1] &- 0x30 < 10
      {
        end += 2
      } else {
        break
      }
    }
    folded.removeAll(keepingCapacity: true)
    if end - position <= 4 { folded += bytes[position..<end] }
    append(
      end: end, points: end - position, kind: .number, shape: .small, word: lexicon.word(folded))
  }

  // MARK: Marks

  private mutating func readMark() {
    if let length = apostrophe(at: position), isPossessive(at: position, length),
      let last = tokens.last, Int(last.end) == position, last.kind != .mark
    {
      return append(
        end: position + length + 1, points: 2, kind: .mark, shape: .small,
        word: lexicon.word(of: .possessive), mark: .possessive)
    }
    let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: position)
    if isSpace(scalar) {
      position += length
      point += 1
      return
    }
    var end = position + length
    var points = 1
    let mark = Mark(scalar)
    if mark == .hyphen || mark == .period {
      while end < bytes.count, bytes[end] == bytes[position] {
        end += 1
        points += 1
      }
    }
    let read: Mark = points > 1 ? (mark == .hyphen ? .dash : .ellipsis) : mark
    append(
      end: end, points: points, kind: .mark, shape: .small, word: lexicon.word(of: read), mark: read
    )
  }

  private func isSpace(_ scalar: UInt32) -> Bool {
    scalar < 0x20 || scalar == 0xA0 || (0x2000...0x200F).contains(scalar) || scalar == 0x202F
      || scalar == 0x3000 || scalar == 0xFEFF || scalar == 0x85
  }

  private mutating func append(
    end: Int, points: Int, kind: Token.Kind, shape: Token.Shape, word: WordID, mark: Mark = .none
  ) {
    let isJoined = tokens.last.map { Int($0.end) == position } ?? false
    tokens.append(
      Token(
        start: Int32(truncatingIfNeeded: position), end: Int32(truncatingIfNeeded: end),
        firstPoint: Int32(truncatingIfNeeded: point),
        endPoint: Int32(truncatingIfNeeded: point + points), word: word,
        classes: lexicon.classes(of: word), kind: kind, shape: shape, mark: mark,
        isJoined: isJoined))
    position = end
    point += points
  }
}
