import Articles

/// Seasons, quarters, halves and years of business: "the fall of 2021", "third-quarter", "fiscal
/// 2026".
extension DateReader {
  // MARK: Seasons

  /// A season that begins the expression: "spring 2024", "in summer".
  func season(_ index: Int) -> DateReading? {
    guard !isNamed(index) else { return nil }
    if let reading = seasonOfYear(index) { return reading }
    guard kind(index - 1) == .in || isLasting(index - 1) && value(index) != 3, isFree(index + 1),
      tokens[index].shape == .small, kind(index + 1) != .of
    else { return nil }
    return DateReading(index..<index + 1, .section(.season(value(index)), nil, of: nil))
  }

  /// A season with its year: "fall of 2021", "winter of last year", "Spring 2024".
  private func seasonOfYear(_ index: Int) -> DateReading? {
    let season = YearSection.season(value(index))
    if let (year, end) = yearAfter(index + 1), mark(index + 1) != .comma {
      return DateReading(index..<end, .section(season, nil, of: .period(.year(year))))
    }
    guard let year = yearWords(index + 1) else { return nil }
    return DateReading(index..<year.tokens.upperBound, .section(season, nil, of: year.meaning))
  }

  /// "the fall of 2021", "in the summer": what follows the article.
  func theSeason(_ index: Int) -> DateReading? {
    guard kind(index) == .season, !isNamed(index) else { return nil }
    if let reading = seasonOfYear(index) { return reading }
    let before = index - 2
    guard kind(before) == .in || isLasting(before) || kind(before) == .approximate,
      isFree(index + 1), kind(index + 1) != .of, tokens[index].shape == .small
    else { return nil }
    return DateReading(index..<index + 1, .section(.season(value(index)), nil, of: nil))
  }

  /// Whether a preposition stands there that times follow: "during", "until", "since".
  func isLasting(_ index: Int) -> Bool {
    switch kind(index) {
    case .before, .after: true
    case .preposition: value(index) == 2
    default: false
    }
  }

  // MARK: Quarters and halves

  /// A quarter or half, from `start` to `end`, with its year where it follows.
  func section(_ section: YearSection, _ start: Int, _ end: Int) -> DateReading? {
    if isHyphen(end) { return nil }
    if let fiscal = fiscalAfter(end), case .quarter(let quarter) = section {
      return DateReading(start..<fiscal.end, .period(.fiscalQuarter(fiscal.year, quarter)))
    }
    if let (year, after) = yearAfter(end), mark(end) != .comma {
      return DateReading(start..<after, .section(section, nil, of: .period(.year(year))))
    }
    if let year = yearWords(end) {
      return DateReading(
        start..<year.tokens.upperBound, .section(section, nil, of: year.meaning))
    }
    guard isBusinessText || isBusiness(start..<end) || isPlanned(start) || isBusinessNear(start)
    else { return nil }
    return DateReading(start..<end, .section(section, nil, of: nil))
  }

  /// Whether the sentence speaks of business, and not of a match.
  func isBusiness(_ range: Range<Int>) -> Bool {
    let reach =
      max(
        sentence.lowerBound, range.lowerBound - 30)..<min(
        sentence.upperBound, range.upperBound + 30)
    return reach.contains { kind($0) == .business }
  }

  /// Whether it is planned for then: matches are told when they are over.
  private func isPlanned(_ index: Int) -> Bool {
    (max(sentence.lowerBound, index - 8)..<index).contains { kind($0) == .plan }
  }

  /// Whether the sentences around speak of business again and again.
  private func isBusinessNear(_ index: Int) -> Bool {
    let reach = max(0, index - 60)..<min(tokens.count, index + 60)
    return reach.count { text.lexicon.calendar(tokens[$0].word).kind == .business } >= 3
  }

  /// "Q3", "Q4 2025", "H1 2025"
  func shortQuarter(_ index: Int) -> DateReading? {
    guard length(index) == 2, let letter = text.bytes(of: index).first,
      let digit = text.bytes(of: index).last, digit &- 0x31 < (letter == 0x51 ? 4 : 2)
    else { return nil }
    let number = Int(digit - 0x30)
    guard letter == 0x51 else {
      guard letter == 0x48, let (year, end) = yearAfter(index + 1) else { return nil }
      return DateReading(index..<end, .period(.half(year, number)))
    }
    return section(.quarter(number), index, index + 1)
  }

  // MARK: Years of business

  /// "fiscal 2026", "fiscal year 2026", "2026 fiscal year", "fiscal year"
  func fiscal(_ index: Int) -> DateReading? {
    if let year = plain(index) {
      guard length(index) == 4, kind(index + 1) == .fiscal, kind(index + 2) == .unit else {
        return nil
      }
      return DateReading(index..<index + 3, .period(.fiscalYear(year)))
    }
    return fiscalAfter(index).map { DateReading(index..<$0.end, .period(.fiscalYear($0.year))) }
  }

  /// The year of business here, after an "of" too.
  private func fiscalAfter(_ index: Int) -> (year: Int, end: Int)? {
    var next = index
    if kind(next) == .of { next += 1 }
    guard kind(next) == .fiscal else { return nil }
    next += 1
    if kind(next) == .unit, value(next) == TimeUnit.year.rawValue { next += 1 }
    guard let year = plain(next), length(next) == 4, (1900...2100).contains(year),
      !isJoined(next + 1) || isFree(next + 1)
    else { return nil }
    return (year, next + 1)
  }

  /// "FY2026", "FY26", "FY 2026"
  func shortFiscal(_ index: Int) -> DateReading? {
    let bytes = text.bytes(of: index)
    guard bytes.count >= 2, bytes.count <= 6, bytes.starts(with: [0x46, 0x59]) else { return nil }
    let digits = bytes.dropFirst(2)
    if digits.isEmpty {
      guard let year = plain(index + 1), length(index + 1) == 4 else { return nil }
      return DateReading(index..<index + 2, .period(.fiscalYear(year)))
    }
    guard digits.count % 2 == 0, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return DateReading(
      index..<index + 1, .period(.fiscalYear(digits.count == 2 ? 2000 + number : number)))
  }
}
