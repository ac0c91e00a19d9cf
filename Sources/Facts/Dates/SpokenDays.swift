import Articles

/// The day from which "today" counts within a quotation: that on which the words were spoken, where
/// the sentence tells it. "Yesterday she said: “Today we begin.”"
struct SpokenDays {
  /// Where the marks of the sentence were read to, and whether a quotation is open there.
  private var next = 0
  private var isOpen = false
  /// The day on which the words of the sentence were spoken.
  private var day: Day?
  private var isSought = false

  /// So far behind a quotation the day may stand, in tokens.
  private static let farthest = 30

  /// Forgets the sentence before.
  mutating func enter(_ sentence: Range<Int>) {
    next = sentence.lowerBound
    isOpen = false
    day = nil
    isSought = false
  }

  /// Whether a token stands within quotation marks of its sentence; asked in the order of the text.
  mutating func isQuoted(_ index: Int, _ reader: DateReader) -> Bool {
    while next < index {
      if reader.opensQuote(next) {
        isOpen = true
      } else if isOpen, reader.closesQuote(next) {
        isOpen = false
      }
      next += 1
    }
    return isOpen
  }

  /// Notes a day outside quotation marks on which something was said.
  mutating func note(_ reading: DateReading, _ days: ClosedRange<Day>?, _ reader: DateReader) {
    guard let days, days.lowerBound == days.upperBound, reader.isOfSaying(reading.tokens) else {
      return
    }
    day = days.lowerBound
  }

  /// The day of the quotation in which a token stands; nil where the sentence does not tell it.
  mutating func day(
    at index: Int, _ reader: DateReader, _ resolve: (DateReading) -> ClosedRange<Day>?
  ) -> Day? {
    guard day == nil, !isSought else { return day }
    isSought = true
    var token = index
    while token < reader.sentence.upperBound, !reader.closesQuote(token) { token += 1 }
    let last = min(reader.sentence.upperBound, token + SpokenDays.farthest)
    while token < last {
      // What is quoted after that is no day of saying.
      if reader.opensQuote(token) { return nil }
      if let reading = reader.read(at: token) {
        note(reading, resolve(reading), reader)
        if day != nil { return day }
        token = max(reading.tokens.upperBound, token + 1)
      } else {
        token += 1
      }
    }
    return nil
  }
}

extension DateReader {
  /// Whether a day is told as that of saying something: "said on Monday", "Yesterday she said", "On
  /// Monday, the mayor told".
  fileprivate func isOfSaying(_ range: Range<Int>) -> Bool {
    let isOn = kind(range.lowerBound - 1) == .on
    let start = isOn ? range.lowerBound - 1 : range.lowerBound
    if has(start - 1, .sayVerb) || has(range.upperBound, .sayVerb) { return true }
    return startsSentence(start) && (isOn || mark(range.upperBound) != .possessive)
  }

  fileprivate func opensQuote(_ index: Int) -> Bool {
    switch mark(index) {
    case .leftQuote, .lowQuote, .leftSingle: true
    case .straightQuote, .apostrophe:
      isJoined(index + 1) && (!isJoined(index) || index == sentence.lowerBound)
    default: false
    }
  }

  fileprivate func closesQuote(_ index: Int) -> Bool {
    switch mark(index) {
    case .rightQuote: true
    case .straightQuote, .apostrophe: isJoined(index) && !isJoined(index + 1)
    default: false
    }
  }
}
