public import Articles

/// A text as the kinds of facts read it; it is taken apart once for all of them.
public struct FactText: Sendable {
  public let body: String
  /// The day against which words such as "Thursday" are resolved.
  public let published: Day?
  /// A BCP 47 tag; nil where it is not known.
  public let language: String?
  /// The words, numbers and marks of the body.
  let tokens: ContiguousArray<Token>
  /// The sentences, and the paragraphs, as ranges of tokens in order.
  let sentences: [Range<Int>]
  let paragraphs: [Range<Int>]
  /// The entries of the lexicon in it, in order, none within another.
  let matches: [LexiconMatch]
  /// The people, organisations and places, in the order of their first mentions.
  private(set) var names: [Name] = []
  let lexicon: Lexicon
  private let bytes: [UInt8]

  public init(body: String, published: Day?, language: String? = nil) {
    self.init(body: body, published: published, language: language, lexicon: .standard)
  }

  init(body: String, published: Day?, language: String?, lexicon: Lexicon) {
    self.body = body
    self.published = published
    self.language = language
    self.lexicon = lexicon
    bytes = Array(body.utf8)
    let sentenceBytes: [Range<Int>]
    (tokens, sentenceBytes) = bytes.withUnsafeBufferPointer { bytes in
      let ranges = Sentences.ranges(in: bytes)
      let tokens = TokenReader.tokens(
        of: bytes, sentenceEnds: ranges.map(\.upperBound), lexicon: lexicon)
      return (tokens, ranges)
    }
    sentences = FactText.group(tokens, by: sentenceBytes)
    paragraphs = FactText.paragraphs(tokens, bytes)
    matches = FactText.matches(in: tokens, lexicon)
    names = NameVotes.names(self)
  }

  // MARK: Words of the text

  /// The text of tokens, as written.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(
      decoding: bytes[Int(tokens[first].start)..<Int(tokens[last].end)], as: UTF8.self)
  }

  func text(_ index: Int) -> String { text(index..<index + 1) }

  /// The UTF-8 bytes of a token.
  func bytes(of index: Int) -> ArraySlice<UInt8> { bytes[tokens[index].bytes] }

  /// Whether a line of the body ends before a token.
  func startsLine(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    var position = Int(tokens[index].start) - 1
    let end = Int(tokens[index - 1].end)
    while position >= end {
      if bytes[position] == 0x0A || bytes[position] == 0x0D { return true }
      position -= 1
    }
    return false
  }

  /// The place of tokens in the body.
  func span(_ range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(start: 0, end: 0) }
    return TextSpan(start: Int(tokens[first].firstPoint), end: Int(tokens[last].endPoint))
  }

  /// A fact that stands at these tokens.
  func fact(_ kind: String, at range: Range<Int>, _ parts: [Fact.Part]) -> Fact {
    Fact(kind: kind, text: text(range), span: span(range), parts: parts)
  }

  /// The sentence of a token, as an index into `sentences`.
  func sentence(of token: Int) -> Int { FactText.group(of: token, in: sentences) }

  /// The paragraph of a token, as an index into `paragraphs`.
  func paragraph(of token: Int) -> Int { FactText.group(of: token, in: paragraphs) }

  /// The entries of a match.
  func entries(of match: LexiconMatch) -> ArraySlice<LexiconEntry> {
    lexicon.entries[Int(match.entries.lowerBound)..<Int(match.entries.upperBound)]
  }

  /// The longest place or organisation that begins a match and is shorter: "White House" of "White
  /// House press secretary".
  func nameWithin(_ match: LexiconMatch) -> LexiconMatch? {
    let start = match.tokens.lowerBound
    return match.tokens.dropFirst().reversed().lazy.compactMap { end in
      lexicon.match(tokens, exactly: start..<end)
    }.first { inner in
      entries(of: inner).contains { $0.list == .places || $0.list == .organisations }
    }
  }

  // MARK: Taking it apart

  /// The range that holds a token; ranges are in order and leave none out.
  static func group(of token: Int, in groups: [Range<Int>]) -> Int {
    var low = 0
    var high = groups.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if groups[middle].lowerBound <= token { low = middle } else { high = middle }
    }
    return low
  }

  private static func group(
    _ tokens: ContiguousArray<Token>, by bytes: [Range<Int>]
  ) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    groups.reserveCapacity(bytes.count)
    var index = 0
    for range in bytes {
      let start = index
      while index < tokens.count, Int(tokens[index].start) < range.upperBound { index += 1 }
      if index > start { groups.append(start..<index) }
    }
    if index < tokens.count { groups.append(index..<tokens.count) }
    return groups
  }

  /// Paragraphs are parted by empty lines.
  private static func paragraphs(
    _ tokens: ContiguousArray<Token>, _ bytes: [UInt8]
  ) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      let gap = Int(tokens[index - 1].end)..<Int(tokens[index].start)
      if gap.count > 1, bytes[gap].count(where: { $0 == 0x0A }) > 1 {
        groups.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { groups.append(start..<tokens.count) }
    return groups
  }

  private static func matches(
    in tokens: ContiguousArray<Token>, _ lexicon: Lexicon
  ) -> [LexiconMatch] {
    var matches: [LexiconMatch] = []
    var index = 0
    while index < tokens.count {
      if let match = lexicon.match(tokens, at: index) {
        matches.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }
}
