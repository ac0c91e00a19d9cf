import Articles
import Query

/// Finds the stretch of a text that shows best why a query found it.
struct SnippetMaker {
  /// What is looked for, as folded words.
  fileprivate let sought: [Sought]

  fileprivate struct Sought {
    let words: [[UInt8]]
    let isPrefix: Bool
  }

  /// How many words a snippet has.
  private static let length = 30
  /// How many of them stand before the first match.
  private static let before = 8

  /// A maker for what this query looks for in the text of articles.
  init(_ expression: Expression) {
    sought = expression.soughtTexts.filter { $0.field == nil || $0.field == .body }.map { text in
      Sought(
        words: Tokenizer.words(in: text.words).map { Array(Tokenizer.fold($0).utf8) },
        isPrefix: text.isPrefix)
    }
  }

  /// A match: which tokens, and of what.
  private struct Match {
    let tokens: Range<Int>
    let sought: Int
  }

  /// The snippet of a body; its beginning where nothing in it matches.
  func snippet(of body: String) -> MarkedText {
    var body = body
    return body.withUTF8 { bytes in
      let tokens = Tokenizer.tokens(of: bytes)
      let matches = matches(tokens, bytes)
      let window = SnippetMaker.window(of: matches, in: tokens.count)
      return SnippetMaker.text(bytes, tokens, window, matches)
    }
  }

  // MARK: Matching

  private func matches(_ tokens: [Range<Int>], _ bytes: UnsafeBufferPointer<UInt8>) -> [Match] {
    guard !sought.isEmpty else { return [] }
    var matches: [Match] = []
    var folded: [UInt8] = []
    for index in tokens.indices {
      folded.removeAll(keepingCapacity: true)
      Tokenizer.fold(bytes, tokens[index], into: &folded)
      for (number, text) in sought.enumerated() where text.matches(folded, at: 0) {
        let end = index + text.words.count
        if end <= tokens.count, follows(text, tokens[(index + 1)..<end], bytes) {
          matches.append(Match(tokens: index..<end, sought: number))
        }
      }
    }
    return matches
  }

  private func follows(
    _ text: Sought, _ tokens: ArraySlice<Range<Int>>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var folded: [UInt8] = []
    for (offset, token) in tokens.enumerated() {
      folded.removeAll(keepingCapacity: true)
      Tokenizer.fold(bytes, token, into: &folded)
      guard text.matches(folded, at: offset + 1) else { return false }
    }
    return true
  }

  /// The tokens that show the most different things looked for, and among equals the first.
  private static func window(of matches: [Match], in count: Int) -> Range<Int> {
    var best = (start: 0, score: 0)
    for (index, match) in matches.enumerated() {
      let end = match.tokens.lowerBound + length - before
      var found: Set<Int> = []
      for other in matches[index...].prefix(64) where other.tokens.upperBound <= end {
        found.insert(other.sought)
      }
      if found.count > best.score { best = (match.tokens.lowerBound, found.count) }
    }
    let start = max(0, best.start - before)
    return start..<min(count, start + length)
  }

  // MARK: Text

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Range<Int>], _ window: Range<Int>,
    _ matches: [Match]
  ) -> MarkedText {
    guard !window.isEmpty else { return MarkedText("") }
    let start = window.lowerBound == 0 ? 0 : tokens[window.lowerBound].lowerBound
    let end =
      window.upperBound == tokens.count ? bytes.count : tokens[window.upperBound - 1].upperBound
    var text: [UInt8] = start > 0 ? Array("…".utf8) : []
    var positions = [Int](repeating: 0, count: end - start + 1)
    var isAfterSpace = false
    for index in start..<end {
      let isSpace = bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index])
      positions[index - start] = text.count
      if !isSpace { text.append(bytes[index]) } else if !isAfterSpace { text.append(0x20) }
      isAfterSpace = isSpace
    }
    positions[end - start] = text.count
    if end < bytes.count { text += "…".utf8 }
    var marks: [Range<Int>] = []
    for match in matches
    where window.contains(match.tokens.lowerBound)
      && match.tokens.upperBound <= window.upperBound
    {
      let from = positions[tokens[match.tokens.lowerBound].lowerBound - start]
      let to = positions[tokens[match.tokens.upperBound - 1].upperBound - start]
      if from >= marks.last?.upperBound ?? 0 { marks.append(from..<to) }
    }
    return MarkedText(String(decoding: text, as: UTF8.self), marks: marks)
  }
}

extension SnippetMaker.Sought {
  /// Whether a folded token is this text's word at an index.
  fileprivate func matches(_ folded: [UInt8], at index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    return isPrefix && index == words.count - 1
      ? folded.starts(with: words[index]) : folded == words[index]
  }
}
