import Articles

/// Goes through a text once, and resolves each expression with those before it.
struct DateFinder {
  /// The paragraphs of the text, as ranges of its tokens.
  private let paragraphs: [Range<Int>]
  private var reader: DateReader
  private var resolver: DateResolver
  /// The end of the paragraph until which the date named last can be meant.
  private var namedUntil = 0
  private var paragraph = 0
  /// Where the expression before ends, and what it means.
  private var last = -1
  private var lastPeriod: Period?
  private var isLastWeekday = false
  /// The day that the sentence named last.
  private var dayOfSentence: Period?
  private var spoken = SpokenDays()

  init(_ text: FactText) {
    paragraphs = text.paragraphs
    reader = DateReader(text)
    resolver = DateResolver(published: text.published)
  }

  /// The facts of the text that it was made for.
  mutating func facts(_ kind: String, in text: FactText) -> [Fact] {
    var found: [Fact] = []
    found.reserveCapacity(min(text.sentences.count, 1_024))
    for sentence in text.sentences {
      reader.sentence = sentence
      enter(sentence)
      var index = sentence.lowerBound
      while index < sentence.upperBound {
        guard reader.mayBegin(at: index), let reading = reader.read(at: index) else {
          index += 1
          continue
        }
        found.append(text.fact(kind, at: reading.tokens, resolve(reading).parts))
        index = max(reading.tokens.upperBound, index + 1)
      }
    }
    return found
  }

  /// Forgets the date named last where it stands too far before.
  private mutating func enter(_ sentence: Range<Int>) {
    while paragraph + 1 < paragraphs.count,
      paragraphs[paragraph].upperBound <= sentence.lowerBound
    {
      paragraph += 1
    }
    if sentence.lowerBound >= namedUntil { resolver.named = nil }
    resolver.yearOfSentence = nil
    dayOfSentence = nil
    spoken.enter(sentence)
  }

  /// The day from which a range or list of days goes on: "on Monday ... and Thursday", "from Monday
  /// to Friday".
  private func start(of reading: DateReading) -> Period? {
    if reader.isRangeEnd(reading.tokens.lowerBound, after: last) {
      // "moved from Friday to Tuesday"
      return reader.isMoved(before: last) ? nil : lastPeriod
    }
    // "will sell notes Tuesday, and bonds Thursday"
    guard case .weekday(_, nil, nil) = reading.meaning, last > reader.sentence.lowerBound,
      isLastWeekday,
      resolver.tense != .past, case .day(let day)? = lastPeriod, let published = resolver.published,
      day > published
    else { return nil }
    return lastPeriod
  }

  /// What a reading names; "that morning" is of the day that the sentence named last.
  private func period(_ reading: DateReading) -> Period? {
    if reading.isOfNamedDay, let dayOfSentence { return dayOfSentence }
    return resolver.period(reading.meaning)
  }

  /// "Today" within a quotation of which the sentence tells the day; nothing else is told by it.
  private mutating func ofSpokenDay(_ reading: DateReading) -> Timex? {
    guard spoken.isQuoted(reading.tokens.lowerBound, reader) else {
      if reading.isDay { spoken.note(reading, period(reading)?.days, reader) }
      return nil
    }
    guard reading.meaning.countsFromToday else { return nil }
    var (resolver, reader) = (resolver, reader)
    let day = spoken.day(at: reading.tokens.lowerBound, reader) { later in
      guard later.isDay else { return nil }
      resolver.tense = later.needsTense ? reader.tense(around: later.tokens) : .unknown
      return resolver.period(later.meaning)?.days
    }
    guard let day, day != resolver.published else { return nil }
    resolver.published = day
    return resolver.timex(reading.meaning, resolver.period(reading.meaning))
  }

  private mutating func resolve(_ reading: DateReading) -> Timex {
    resolver.tense = reading.needsTense ? reader.tense(around: reading.tokens) : .unknown
    resolver.from = start(of: reading)
    if let timex = ofSpokenDay(reading) { return timex }
    let period = period(reading)
    var timex = resolver.timex(reading.meaning, period)
    timex.modifier = reading.modifier
    if case .period(.year(let year)) = reading.meaning {
      reader.afterYear = reading.tokens.upperBound
      if reading.tokens.lowerBound <= reader.sentence.lowerBound + 2 {
        resolver.yearOfSentence = year
      }
    }
    if case .quarter? = period, reading.isQuarterNamed {
      resolver.quarter = period
      reader.isBusinessText = true
    }
    last = reading.tokens.upperBound
    lastPeriod = period
    if case .day? = period { dayOfSentence = period }
    isLastWeekday = reading.isBare
    let isOfReport = reading.isBare && reader.isOfReport(reading.tokens)
    let isLimit = reading.isDay && reader.isSince(reading.tokens.lowerBound - 1)
    if let period, !reading.isToday, !isLimit, !isOfReport || resolver.named == nil {
      resolver.named = period
      // This paragraph and the next.
      let next = min(paragraph + 1, paragraphs.count - 1)
      namedUntil = next >= 0 ? paragraphs[next].upperBound : 0
    }
    return timex
  }
}

extension DateReading {
  /// Whether it names a quarter, and does not compare one with another.
  fileprivate var isQuarterNamed: Bool {
    switch meaning {
    case .section(.quarter, _, of: _), .period(.quarter), .unit(.quarter, holding: _): true
    default: false
    }
  }

  /// Whether the tense decides which day is meant.
  fileprivate var needsTense: Bool { meaning.needsTense }

  /// Whether it is a time of "that day".
  fileprivate var isOfNamedDay: Bool {
    if case .clock(_, of: .shift(.day, by: 0, from: .named)) = meaning { true } else { false }
  }

  /// Whether it is "today" or the like, from which nothing counts.
  fileprivate var isToday: Bool {
    if case .shift(.day, by: _, from: .published) = meaning { true } else { false }
  }

  /// Whether it is a weekday or "today".
  fileprivate var isBare: Bool {
    switch meaning {
    case .weekday, .shift(.day, by: _, from: .published): true
    case .clock(_, let day): DateReading(tokens, day).isBare
    default: false
    }
  }
}

extension DateMeaning {
  /// Whether it is "today", "tonight", "yesterday" or the like.
  fileprivate var countsFromToday: Bool {
    switch self {
    case .shift(.day, by: _, from: .published): true
    case .clock(_, let day): day.countsFromToday
    default: false
    }
  }

  fileprivate var needsTense: Bool {
    switch self {
    case .section(_, let deictic, let year): deictic == nil && year == nil
    case .weekday(_, let deictic, let week): deictic == nil && week == nil
    case .weekend, .overnight, .shift(.day, by: 0, from: .near): true
    case .part(_, _, of: let whole): whole.needsTense
    case .clock(_, let day), .unit(_, holding: let day): day.needsTense
    case .range(let first, _): first.needsTense
    default: false
    }
  }
}

extension DateReader {
  fileprivate func isSince(_ index: Int) -> Bool { isWord(index, "since") }

  /// Whether a date tells when something was said: "police said Thursday".
  fileprivate func isOfReport(_ range: Range<Int>) -> Bool {
    let before = kind(range.lowerBound - 1) == .on ? range.lowerBound - 2 : range.lowerBound - 1
    return has(before, [.sayVerb, .reportVerb])
  }

  /// Whether "to" or the like joins an expression to the one that ends before it.
  fileprivate func isRangeEnd(_ index: Int, after last: Int) -> Bool {
    guard last == index - 1 else { return false }
    return kind(last) == .to || mark(last) == .dash || mark(last) == .hyphen
      || ["through", "until", "till"].contains { isWord(last, $0) }
  }

  /// Whether an expression may begin at a token; most do not.
  fileprivate func mayBegin(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .number: return true
    case .mark: return token.mark == .apostrophe || token.mark == .leftSingle
    case .word:
      // "FY2026" and "Q3" are no words of the lexicon.
      if token.word == .none { return token.isCapitalised && length(index) <= 6 }
      return kind(index).beginsDates || token.has(.numberWord) || beginsHoliday(index)
        || token.isCapitalised && length(index) == 2
    }
  }
}
