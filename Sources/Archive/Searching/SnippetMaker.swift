import Articles
import Query

/// Finds the stretch of a text that shows best why a query found it.
struct SnippetMaker {
  private let finder: WordFinder

  /// How many words a snippet has.
  private static let length = 30
  /// How many of them stand before the first match.
  private static let before = 8

  /// A maker for what this query looks for in the text of articles.
  init(_ expression: Expression) {
    finder = WordFinder(
      expression.concepts.filter { $0.field?.isOfBody ?? true }.map(\.texts))
  }

  /// The snippet of a body; its beginning where nothing in it matches.
  func snippet(of body: String) -> MarkedText {
    var body = body
    return body.withUTF8 { bytes in
      let (tokens, matches) = finder.matches(in: bytes)
      let window = SnippetMaker.window(of: matches, in: tokens.count)
      return SnippetMaker.text(bytes, tokens, window, matches)
    }
  }

  /// The tokens that show the most different things looked for, among equals those that have them
  /// closest to each other, and then the first.
  private static func window(of matches: [WordFinder.Match], in count: Int) -> Range<Int> {
    var best = (start: 0, found: 0, reach: Int.max)
    for (index, match) in matches.enumerated() {
      let start = match.tokens.lowerBound
      var found: Set<Int> = []
      var reach = 0
      for other in matches[index...].prefix(64)
      where other.tokens.upperBound <= start + length - before {
        if found.insert(other.concept).inserted { reach = other.tokens.upperBound - start }
      }
      if found.count > best.found || found.count == best.found && reach < best.reach {
        best = (start, found.count, reach)
      }
    }
    let start = max(0, best.start - before)
    return start..<min(count, start + length)
  }

  // MARK: Text

  private static func text(
    _ bytes: UnsafeBufferPointer<UInt8>, _ tokens: [Range<Int>], _ window: Range<Int>,
    _ matches: [WordFinder.Match]
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

extension TextField {
  /// Whether it is a part of the body.
  fileprivate var isOfBody: Bool { self == .body || self == .lead }
}
