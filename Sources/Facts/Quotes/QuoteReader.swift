/// Finds the stretches between quotation marks, in one pass over the tokens.
///
/// Marks that nothing closes cost nothing but themselves: what is closed within them still counts.
struct QuoteReader {
  private let text: FactText
  private let tokens: ContiguousArray<Token>
  private let marks: QuoteMarks
  private var found: [QuoteStretch] = []
  private var open: [Opening] = []
  /// The closed pairs of this paragraph, none within another.
  private var pairs: [Pair] = []
  private var isContinuation = false

  private struct Opening {
    let style: QuoteStyle
    let mark: Int
    let start: Int
    /// Where an apostrophe may close it.
    var weakEnd: Int?
  }

  private struct Pair {
    let opening: Opening
    let close: Int
    let end: Int
  }

  private init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
    marks = QuoteMarks(text)
  }

  /// The stretches of a text, in order, none within another.
  static func stretches(of text: FactText) -> [QuoteStretch] {
    var reader = QuoteReader(text)
    for paragraph in text.paragraphs { reader.read(paragraph) }
    return reader.found
  }

  private mutating func read(_ paragraph: Range<Int>) {
    var index = paragraph.lowerBound
    var start = index
    while index < paragraph.upperBound {
      guard tokens[index].mark.isQuotation else {
        index += 1
        continue
      }
      if index > start, !open.isEmpty, opensLine(index) {
        finish(start..<index)
        start = index
      }
      index += step(at: index)
    }
    finish(start..<paragraph.upperBound)
  }

  /// Whether a mark that can open stands first in its line.
  private func opensLine(_ index: Int) -> Bool {
    guard text.startsLine(index), open.last?.style == .double || open.last?.style == .guillemet
    else {
      return false
    }
    return index + 1 < tokens.count && tokens[index + 1].isJoined && tokens[index + 1].kind != .mark
  }

  /// Reads a mark, and says how many tokens it takes.
  private mutating func step(at index: Int) -> Int {
    let outer = open.count > 1 ? open[open.count - 2].style : nil
    switch marks.step(at: index, inside: open.last?.style, outer: outer) {
    case .open(let style, let length):
      if style == .single { closeWeakly() }
      open.append(Opening(style: style, mark: index, start: index + length))
      return length
    case .close(let length):
      close(at: index, length)
      return length
    case .closeWeakly:
      if let last = open.indices.last, open[last].weakEnd == nil { open[last].weakEnd = index }
      return 1
    case .pass: return 1
    }
  }

  private mutating func close(at index: Int, _ length: Int) {
    let isSingleMark =
      length == 1 && (tokens[index].mark == .apostrophe || tokens[index].mark == .leftSingle)
    if !isSingleMark {
      // A single mark inside that nothing closed was an apostrophe.
      while let last = open.last, last.style.isSingle, open.count > 1 { open.removeLast() }
    }
    guard let opening = open.popLast() else { return }
    add(Pair(opening: opening, close: index, end: index + length))
  }

  private mutating func add(_ pair: Pair) {
    while let last = pairs.last, last.opening.mark > pair.opening.mark { pairs.removeLast() }
    pairs.append(pair)
  }

  /// Ends a single stretch at the apostrophe that could close it.
  private mutating func closeWeakly() {
    guard let last = open.last, let end = last.weakEnd else { return }
    open.removeLast()
    add(Pair(opening: last, close: end, end: end + 1))
  }

  // MARK: The end of a paragraph

  private mutating func finish(_ paragraph: Range<Int>) {
    closeWeakly()
    for pair in pairs {
      append(
        pair.opening, content: pair.opening.start..<pair.close, end: pair.end, .closed, paragraph)
    }
    let next = paragraph.upperBound
    let isContinued = addOpen(paragraph, next)
    isContinuation = isContinued
    open.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
  }

  /// Adds what the paragraph leaves open, and says whether the next goes on with it.
  private mutating func addOpen(_ paragraph: Range<Int>, _ next: Int) -> Bool {
    guard open.count == 1, let opening = open.last, !opening.style.isSingle,
      (pairs.last?.opening.mark ?? -1) < opening.mark
    else { return false }
    let isContinued = next < tokens.count && reopens(next, opening)
    append(
      opening, content: opening.start..<next, end: next, isContinued ? .continued : .unclosed,
      paragraph)
    return isContinued
  }

  /// Whether a paragraph begins with the mark that opened the one before.
  private func reopens(_ index: Int, _ opening: Opening) -> Bool {
    let mark = tokens[index].mark
    if mark == tokens[opening.mark].mark { return true }
    return opening.style == .guillemet && mark == .rightGuillemet
      || opening.style == .double && (mark == .leftQuote || mark == .straightQuote)
  }

  private mutating func append(
    _ opening: Opening, content: Range<Int>, end: Int, _ ending: QuoteStretch.Ending,
    _ paragraph: Range<Int>
  ) {
    guard !content.isEmpty else { return }
    found.append(
      QuoteStretch(
        open: opening.mark, content: content, end: end, ending: ending, paragraph: paragraph,
        isContinuation: isContinuation && opening.mark == paragraph.lowerBound))
  }
}

extension Mark {
  /// Whether it can be a quotation mark or part of one.
  fileprivate var isQuotation: Bool {
    switch self {
    case .straightQuote, .leftQuote, .rightQuote, .leftSingle, .lowQuote, .leftGuillemet,
      .rightGuillemet, .apostrophe, .other:
      true
    default: false
    }
  }
}
