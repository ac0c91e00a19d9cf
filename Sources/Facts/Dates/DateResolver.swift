import Articles

/// Resolves expressions of time against the day of the article and the dates named before.
struct DateResolver {
  /// The day of the article.
  var published: Day?
  /// The date that was named last, from which "two days later" counts.
  var named: Period?
  var tense = Tense.unknown
  /// The quarter whose results the text tells.
  var quarter: Period?
  /// The year with which the sentence begins: "In 2007, ... on June 29".
  var yearOfSentence: Int?
  /// Where a range begins that the expression ends: "from Monday" before "to Friday".
  var from: Period?

  /// Why a meaning names no days.
  private var reason: String {
    published == nil ? "no publication day" : "nothing to count from"
  }

  /// What a meaning comes to, with the stretch of the calendar that it names.
  func timex(_ meaning: DateMeaning, _ period: Period?) -> Timex {
    switch meaning {
    case .duration(let amount): return Timex(amount.value, .duration)
    case .set(let value): return Timex(value, .set)
    case .reference(let direction):
      return Timex(
        direction < 0 ? "PAST_REF" : direction > 0 ? "FUTURE_REF" : "PRESENT_REF", .date)
    case .open(let value, let reason): return Timex(value, .date, unresolved: reason)
    case .range(let first, let last): return range(first, last)
    case .clock(let time, let day): return clock(time, day, period)
    case .overnight: return overnight()
    default: break
    }
    if let period { return Timex(period) }
    return Timex(open(meaning), .date, unresolved: reason)
  }

  /// The stretch of the calendar that is meant; nil where that is not known.
  func period(_ meaning: DateMeaning) -> Period? {
    guard let from, let start = from.days?.lowerBound, let found = here(meaning),
      let end = found.days?.upperBound, end < start
    else { return here(meaning) }
    return later(found, meaning) ?? found
  }

  /// The same weekday a week later, or the same part of the next year.
  private func later(_ period: Period, _ meaning: DateMeaning) -> Period? {
    switch (period, meaning) {
    case (.day, .weekday(_, nil, nil)): return period.shifted(by: 7)
    case (.day(let day), .section(let section, nil, nil)): return section.period(in: day.year + 1)
    case (.month, .section(_, nil, nil)): return period.shifted(by: 12)
    default: return nil
    }
  }

  private func here(_ meaning: DateMeaning) -> Period? {
    switch meaning {
    case .period(let period): return period
    case .section(let section, let deictic, let year): return self.section(section, deictic, year)
    case .weekday(let weekday, let deictic, let week):
      return self.weekday(weekday, deictic, week).map { .day($0) }
    case .shift(let unit, let count, let origin): return shift(unit, count, origin)
    case .weekend: return weekend()
    case .part(let unit, let number, let whole):
      return period(whole)?.days.flatMap { PartsOf.period(unit, number, of: $0) }
    case .counterpart(let year, let unit): return counterpart(period(year), unit)
    case .unit(let unit, let day):
      return period(day)?.days.map { Period(unit, holding: $0.lowerBound) }
    case .clock(_, let day): return period(day)
    case .range(let first, _): return period(first)
    case .overnight: return nil
    default: return nil
    }
  }

  private var isAhead: Bool {
    tense == .future || tense == .planned || tense == .conditional
  }

  // MARK: Weeks

  private func weekday(_ weekday: Int, _ deictic: Deictic?, _ week: DateMeaning?) -> Day? {
    if let week {
      guard case .week(let monday)? = period(week) else { return nil }
      return monday.shifted(days: weekday - 1)
    }
    guard let published else { return nil }
    let back = (published.weekday - weekday + 7) % 7
    let ahead = (weekday - published.weekday + 7) % 7
    switch deictic {
    case .last?: return published.shifted(days: back == 0 ? -7 : -back)
    case .next?: return published.monday.shifted(days: 7 + weekday - 1)
    case .coming?: return published.shifted(days: ahead == 0 ? 7 : ahead)
    case .previous?, .following?:
      guard let day = named?.days?.lowerBound else {
        return published.shifted(days: back == 0 ? -7 : -back)
      }
      let step = (weekday - day.weekday + 7) % 7
      if deictic == .following { return day.shifted(days: step == 0 ? 7 : step) }
      return day.shifted(days: step - 7)
    case .this?: return published.monday.shifted(days: weekday - 1)
    default: return published.shifted(days: isAhead ? ahead : -back)
    }
  }

  private func weekend() -> Period? {
    guard let monday = published?.monday, let published else { return nil }
    let isOver = !isAhead && published.weekday < 6
    return Period.weekend(monday).shifted(by: isOver ? -1 : 0)
  }

  // MARK: Comparisons

  /// The quarter or month of another year that is compared with the one spoken of.
  private func counterpart(_ other: Period?, _ unit: TimeUnit?) -> Period? {
    guard case .year(let year)? = other else { return other }
    if case .month(_, let month)? = named, unit == .month { return .month(year, month) }
    if case .year? = named, unit != .quarter { return other }
    guard case .quarter(_, let quarter)? = quarter else { return other }
    return .quarter(year, quarter)
  }

  // MARK: Shifts

  private func shift(_ unit: TimeUnit, _ count: Int, _ origin: DateMeaning.Origin) -> Period? {
    guard let day = day(of: origin, unit, count) else { return nil }
    let period = Period(unit, holding: day).shifted(by: count)
    if origin == .named, count > 0, let published, let first = period?.days?.lowerBound,
      first > published, day <= published
    {
      // "Two years later" in what is told counts from something else.
      return nil
    }
    return period
  }

  /// The day from which a shift counts.
  private func day(of origin: DateMeaning.Origin, _ unit: TimeUnit, _ count: Int) -> Day? {
    switch origin {
    case .published: return published
    case .quarter:
      if let quarter { return quarter.days?.lowerBound }
      return published.flatMap { Period(.quarter, holding: $0).shifted(by: -1)?.days?.lowerBound }
    case .near:
      guard unit.days == 1 else {
        if let days = named?.days, days.upperBound.number - days.lowerBound.number < unit.days {
          return days.lowerBound
        }
        return published
      }
      // What is told was before the article, and only what is planned comes after it.
      if let published, let day = named?.days?.lowerBound,
        day > published && !isAhead || day < published && tense == .future
      {
        return published
      }
      if let days = named?.days, days.lowerBound == days.upperBound { return days.lowerBound }
      return published
    case .named:
      guard let days = named?.days else { return count > 0 ? nil : published }
      // From "in 2019", "two days later" counts from nothing.
      if count < 0, let published, days.contains(published) { return published }
      let length = days.upperBound.number - days.lowerBound.number + 1
      return length <= unit.days ? days.lowerBound : nil
    }
  }

  // MARK: Times and ranges

  private func clock(_ time: String, _ day: DateMeaning, _ period: Period?) -> Timex {
    guard let period, case .day = period else {
      let open = self.open(day)
      let value = open == TimeUnit.day.open && !DateResolver.isPart(time) ? time : open + time
      return Timex(value, .time, unresolved: reason)
    }
    return Timex(period.value + time, .time, days: period.days)
  }

  private static func isPart(_ time: String) -> Bool { time.utf8.count == 3 }

  /// The night before the article, or the one after it.
  private func overnight() -> Timex {
    guard let published,
      let day = published.shifted(days: isAhead ? 0 : -1)
    else { return Timex(TimeUnit.day.open + "TNI", .time, unresolved: reason) }
    return Timex(day.description + "TNI", .time, days: day...day.adding(days: 1))
  }

  private func range(_ first: DateMeaning, _ last: DateMeaning) -> Timex {
    guard let from = period(first), var to = period(last) else {
      return Timex(open(first) + "/" + open(last), .date, unresolved: reason)
    }
    if let start = from.days, let end = to.days, end.lowerBound < start.lowerBound,
      case .day(let day) = to,
      let later = Day(year: start.lowerBound.year, month: day.month, day: day.day)
    {
      to = .day(later)
    }
    guard let start = from.days?.lowerBound, let end = to.days?.upperBound, start <= end else {
      return Timex(from)
    }
    return Timex(from.value + "/" + to.value, .date, days: start...end)
  }

  // MARK: Values without a day of publication

  private func open(_ meaning: DateMeaning) -> String {
    switch meaning {
    case .period(let period): period.value
    case .section(let section, _, _): section.open
    case .weekday(let weekday, _, _): "XXXX-WXX-\(weekday)"
    case .shift(let unit, _, _): unit.open
    case .counterpart(let year, _): open(year)
    case .part(let unit, _, _): unit.open
    case .weekend: TimeUnit.weekend.open
    case .unit(let unit, holding: _): unit.open
    case .clock(let time, let day): open(day) + time
    case .range(let first, let last): open(first) + "/" + open(last)
    default: "XXXX-XX-XX"
    }
  }
}
