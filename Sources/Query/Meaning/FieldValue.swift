import Articles

/// Reads the value of a field that takes one: days, numbers, names.
struct FieldValue {
  let field: QueryField
  let text: String
  let today: Day

  /// Why a value cannot be read, and what to write.
  struct Unreadable: Error {
    let message: String
  }

  func expression() throws(Unreadable) -> Expression {
    switch field.kind {
    case .published, .publishedAfter, .publishedBefore: try published()
    case .language: .property(.language(try language()))
    case .words: .property(.words(try numbers()))
    case .figure: .property(.figure(try numbers()))
    case .mentions: .property(.mentions(try days()))
    case .url: .property(.url(try address()))
    case .id: .property(.id(try id()))
    case .story: .property(.story(try id()))
    case .has: .property(.has(try part()))
    case .text, .quotation, .capitals, .saved: throw unreadable("takes words")
    }
  }

  private func unreadable(_ what: String) -> Unreadable {
    Unreadable(message: "\(field.name): \(what), as in \(field.example)")
  }

  // MARK: Days

  private func published() throws(Unreadable) -> Expression {
    if text == "undated", field.kind == .published { return .undated }
    let days = try days()
    let range: DayRange? =
      switch field.kind {
      case .publishedAfter: DayRange(from: days.days.lowerBound)
      case .publishedBefore: DayRange(to: days.days.upperBound)
      default: days
      }
    return .published(range ?? days)
  }

  private func days() throws(Unreadable) -> DayRange {
    guard let days = DayRange(text, today: today) else { throw Unreadable(message: wrongDay) }
    return days
  }

  private var wrongDay: String {
    if let (low, high) = text.partedByDots,
      let from = DayRange(String(low), today: today), let to = DayRange(String(high), today: today),
      from.days.lowerBound > to.days.upperBound
    {
      return "these days are the wrong way round; write \(high)..\(low)"
    }
    return """
      "\(text)" is no day, month or year; write 2026-02-05, 2026-02, 2026, 2026-01..2026-02, today, \
      yesterday or last-30-days
      """
  }

  // MARK: Numbers and names

  private func numbers() throws(Unreadable) -> NumberRange {
    guard let range = NumberRange(text) else {
      throw Unreadable(
        message: """
          "\(text)" is no number or range of numbers; write \(field.name):500, \(field.name):>500, \
          \(field.name):<=500 or \(field.name):300..500
          """)
    }
    return range
  }

  private func language() throws(Unreadable) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    }
    guard isTag, (2...3).contains(parts.first?.utf8.count ?? 0) else {
      throw unreadable("takes the code of a language")
    }
    return text.lowercased()
  }

  private func address() throws(Unreadable) -> String {
    let plain = text.unicodeScalars.filter {
      !Lexer.isSpace($0) && $0 != "*" && Quotes.closing($0) == nil
    }
    guard !plain.isEmpty else { throw unreadable("takes a site or a part of an address") }
    return String(String.UnicodeScalarView(plain))
  }

  private func id() throws(Unreadable) -> ArticleID {
    guard let id = ArticleID(text) else {
      throw Unreadable(
        message: "\"\(text)\" is no id of an article; ids look like 2026-02-05/2 or undated/7")
    }
    return id
  }

  private func part() throws(Unreadable) -> ArticlePart {
    if let part = ArticlePart(rawValue: text.lowercased()) { return part }
    let names = ArticlePart.allCases.map(\.rawValue)
    let near = nearest(to: text.lowercased(), among: names)
    let hint = near.map { "did you mean has:\($0)?" } ?? "it takes \(names.joined(separator: ", "))"
    throw Unreadable(message: "has: knows no \"\(text)\"; \(hint)")
  }
}
