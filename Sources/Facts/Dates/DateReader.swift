import Articles

/// Reads expressions of time, by the rules of TIMEX3 (TimeML 1.2.1): what is one, and how far it
/// reaches.
///
/// One function a sort of expression; each looks at a few tokens of one sentence, and none changes
/// anything.
struct DateReader {
  let text: FactText
  let tokens: ContiguousArray<Token>
  /// The tokens that stand in a name of several words: "Sunday Times".
  private let isInName: [Bool]
  /// The tokens with which holidays begin, and the holidays.
  private let isHoliday: [Bool]
  private let holidays: [Int: (tokens: Range<Int>, holiday: Holiday)]
  /// The sentence that is read.
  var sentence = 0..<0
  /// Whether a quarter of business was read: the text tells results.
  var isBusinessText = false
  /// The token after the year that was read last: "2019, 2020 and 2021".
  var afterYear = -1

  init(_ text: FactText) {
    self.text = text
    tokens = text.tokens
    var isInName = Array(repeating: false, count: tokens.count)
    for name in text.names {
      for mention in name.mentions where mention.count > 1 {
        for index in mention { isInName[index] = true }
        // "the Crown Court on Monday"
        if tokens[mention.upperBound - 1].has(.weekday),
          text.lexicon.calendar(tokens[mention.upperBound - 2].word).kind == .on
        {
          isInName[mention.upperBound - 1] = false
        }
      }
    }
    var isHoliday = Array(repeating: false, count: tokens.count)
    var holidays: [Int: (tokens: Range<Int>, holiday: Holiday)] = [:]
    for match in text.matches {
      for entry in text.entries(of: match) where entry.list == .calendar {
        if let holiday = Holiday(entry.name) {
          holidays[match.tokens.lowerBound] = (match.tokens, holiday)
          isHoliday[match.tokens.lowerBound] = true
        } else {
          for index in match.tokens { isInName[index] = true }
        }
      }
    }
    self.isInName = isInName
    self.holidays = holidays
    self.isHoliday = isHoliday
  }

  /// The expression that begins at a token.
  func read(at index: Int) -> DateReading? {
    if isHoliday[index], let holiday = holiday(index, nil) { return withClock(holiday) }
    if maySpeakTime(index), let time = spokenTime(index) { return time }
    switch tokens[index].kind {
    case .number: return number(index)
    case .mark: return shortDecade(index)
    case .word: break
    }
    let word = word(index)
    guard word.kind != .none else {
      if tokens[index].has(.numberWord) { return numberWord(index) }
      return tokens[index].isCapitalised ? shortFiscal(index) ?? shortQuarter(index) : nil
    }
    switch word.kind {
    case .month, .shortMonth: return month(index)
    case .weekday, .shortWeekday: return weekday(index)
    case .weekdays: return weekdays(index)
    case .season: return season(index)
    case .the: return the(index)
    case .article: return article(index)
    case .deictic: return deictic(index)
    case .day: return withClock(today(index))
    case .night: return night(index)
    case .part: return part(index)
    case .moment: return moment(index)
    case .phase, .comparative, .edge: return phase(index)
    case .approximate, .more, .least, .up: return limited(index)
    case .at: return atLeast(index)
    case .reference: return reference(index)
    case .every: return every(index)
    case .all: return all(index)
    case .per: return per(index)
    case .times: return times(index)
    case .adverb: return adverb(index)
    case .long: return long(index)
    case .vague, .vagueOf, .half: return amount(index)
    case .unit, .units: return unit(index)
    case .fiscal: return fiscal(index)
    default: return tokens[index].has(.numberWord) ? numberWord(index) : nil
    }
  }

  /// What begins with a word for a number.
  private func numberWord(_ index: Int) -> DateReading? {
    times(index) ?? ordinalPeriod(index) ?? amount(index)
  }

  /// "Christmas", "Easter 2024", "9/11"
  func holiday(_ index: Int, _ deictic: Deictic?) -> DateReading? {
    guard isHoliday.indices.contains(index), isHoliday[index],
      let (tokens, holiday) = holidays[index], !isInName[index] || tokens.count > 1
    else {
      return nil
    }
    if let once = holiday.once { return DateReading(tokens, .period(.day(once))) }
    if let (year, end) = yearAfter(tokens.upperBound) {
      return DateReading(
        tokens.lowerBound..<end, .section(.holiday(holiday), nil, of: .period(.year(year))))
    }
    return DateReading(tokens, .section(.holiday(holiday), deictic, of: nil))
  }

  func beginsHoliday(_ index: Int) -> Bool { isHoliday[index] }

  // MARK: Looking at tokens

  /// What a token of the sentence says of time.
  func word(_ index: Int) -> CalendarWord {
    guard sentence.contains(index) else { return .none }
    return text.lexicon.calendar(tokens[index].word)
  }

  /// Whether a sentence begins at a token, but for a mark before it.
  func startsSentence(_ index: Int) -> Bool {
    let first = sentence.lowerBound
    return index == first || index == first + 1 && mark(first) != .none
  }

  func kind(_ index: Int) -> CalendarWord.Kind { word(index).kind }

  func value(_ index: Int) -> Int { Int(word(index).value) }

  func mark(_ index: Int) -> Mark { sentence.contains(index) ? tokens[index].mark : .none }

  /// Whether a token stands right after the one before it.
  func isJoined(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].isJoined }

  /// Whether a hyphen joins the tokens around it: the one of "two-day".
  func isHyphen(_ index: Int) -> Bool {
    mark(index) == .hyphen && isJoined(index) && isJoined(index + 1)
  }

  /// Whether a hyphen or dash stands between two figures: "5-7", "2021–24".
  func isRange(_ index: Int) -> Bool {
    let mark = mark(index)
    return (mark == .hyphen || mark == .dash) && sentence.contains(index + 1)
      && tokens[index + 1].isNumber
  }

  func isNumber(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].isNumber }

  func isSmall(_ index: Int) -> Bool {
    sentence.contains(index) && tokens[index].isWord && tokens[index].shape == .small
  }

  func isCapital(_ index: Int) -> Bool { sentence.contains(index) && tokens[index].isCapitalised }

  func has(_ index: Int, _ classes: WordClasses) -> Bool {
    sentence.contains(index) && tokens[index].has(classes)
  }

  func isNamed(_ index: Int) -> Bool { isInName[index] }

  /// Whether a token of the sentence is a preposition.
  func isPreposition(_ index: Int) -> Bool {
    switch kind(index) {
    case .in, .on, .at, .of, .to, .preposition, .before, .after, .than: true
    default: false
    }
  }

  /// Whether nothing that a number or adjective could belong to follows: an end, a mark, a word of
  /// grammar.
  func isFree(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return true }
    let token = tokens[index]
    switch token.kind {
    case .number: return false
    case .mark:
      return !token.isJoined
        || !(token.mark == .hyphen || token.mark == .slash || token.mark == .percent
          || token.mark == .degree || token.mark == .plus)
    case .word: break
    }
    if token.isJoined { return false }
    return token.has([.function, .sayVerb]) || kind(index) == .tense
      || kind(index) == .comparative || isPreposition(index)
  }

  /// A figure without points and commas, of at most nine digits.
  func plain(_ index: Int) -> Int? {
    guard isNumber(index), tokens[index].end - tokens[index].start <= 9 else { return nil }
    var number = 0
    for byte in text.bytes(of: index) {
      guard byte &- 0x30 < 10 else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// How many bytes a token has.
  func length(_ index: Int) -> Int { Int(tokens[index].end - tokens[index].start) }

  /// The word for a number that a token is.
  func numberWord(at index: Int) -> NumberWord? {
    has(index, .numberWord) ? text.lexicon.numbers.english[tokens[index].word] : nil
  }
}
