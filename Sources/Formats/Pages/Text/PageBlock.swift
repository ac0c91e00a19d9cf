/// A piece of a page's text that stands in lines of its own.
struct PageBlock {
  enum Role {
    case paragraph, heading, headline, item, quote, verbatim, caption
    /// A whole table of data, a row in each line.
    case table
    /// In no element that says what it is: a `div`, a table's cell.
    case other
  }

  /// Where it stands in the text of all blocks.
  let text: Range<Int>
  /// The element around it that makes it a block.
  let element: Int
  let role: Role
  /// How much of it is a link.
  let linked: Int
  /// How many sentences end in it.
  let sentences: Int
  /// Whether a sentence ends at its end.
  let endsSentence: Bool

  var length: Int { text.count }

  /// The share of it that is a link.
  var linkShare: Double { Double(linked) / Double(max(1, length)) }

  var isLink: Bool { linkShare >= 0.6 || (linkShare >= 0.4 && !endsSentence) }

  /// Whether it reads like a paragraph of prose.
  var isProse: Bool {
    guard role != .headline, role != .heading, role != .caption, role != .table else {
      return false
    }
    return (length >= 80 && sentences > 0 && linkShare < 0.4) || (length >= 240 && linkShare < 0.3)
  }
}

/// The ends of sentences in the scripts of the world.
enum SentenceMarks {
  /// How many sentences end in a text, and whether one ends with it.
  static func count(in bytes: ArraySlice<UInt8>) -> (count: Int, atEnd: Bool) {
    var count = 0
    var isAtEnd = false
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (length, kind) = mark(bytes, index)
      switch kind {
      case .full:
        if length > 1 || isFollowedBySpace(bytes, index + length) { count += 1 }
        isAtEnd = true
      case .closing: break
      case .none: isAtEnd = false
      }
      index += length
    }
    return (count, isAtEnd)
  }

  private enum Kind { case full, closing, none }

  private static func isFollowedBySpace(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.endIndex else { return true }
    switch bytes[index] {
    case 0x20, 0x0A, 0x22, 0x27, 0x29, 0x5D, 0xC2, 0xE2: return true
    default: return false
    }
  }

  private static func mark(_ bytes: ArraySlice<UInt8>, _ index: Int) -> (Int, Kind) {
    let byte = bytes[index]
    if byte < 0x80 {
      switch byte {
      case 0x2E, 0x21, 0x3F: return (1, .full)
      case 0x22, 0x27, 0x29, 0x5D, 0x20, 0x0A: return (1, .closing)
      default: return (1, .none)
      }
    }
    guard index + 1 < bytes.endIndex else { return (1, .none) }
    let second = bytes[index + 1]
    if byte < 0xE0 {
      switch (byte, second) {
      // « »
      case (0xC2, 0xAB), (0xC2, 0xBB): return (2, .closing)
      // Arabic question mark and full stop, Armenian full stop
      case (0xD8, 0x9F), (0xDB, 0x94), (0xD6, 0x89): return (2, .full)
      default: return (2, .none)
      }
    }
    guard byte < 0xF0, index + 2 < bytes.endIndex else {
      return (min(4, bytes.endIndex - index), .none)
    }
    switch (byte, second, bytes[index + 2]) {
    // … and full stop, question and exclamation mark of Chinese and Japanese, and danda
    case (0xE2, 0x80, 0xA6), (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F),
      (0xE0, 0xA5, 0xA4), (0xEF, 0xBC, 0x8E), (0xEF, 0xBD, 0xA1), (0xE1, 0x8D, 0xA2):
      return (3, .full)
    // Quotation marks, and closing brackets of Chinese and Japanese
    case (0xE2, 0x80, 0x98...0x9F), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F), (0xEF, 0xBC, 0x89):
      return (3, .closing)
    default: return (3, .none)
    }
  }
}
