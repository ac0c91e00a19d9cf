/// The name of an article in its archive: the day it was published, and its number on that day.
///
/// As a number it is `day × 1,000,000 + number`, so that the order of ids is the order of days:
/// 20260205000017 is `2026-02-05/17`. Undated articles take the numbers from 1 up and so come
/// before all dated ones: 17 is `undated/17`.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let rawValue: Int64

  /// How many articles a day can hold: ids have six digits for the number.
  public static let largestNumber: Int64 = 999_999
  /// What the day of an id is multiplied by.
  public static let perDay: Int64 = 1_000_000
  private static let firstDated = Int64(Day.first.decimal) * perDay

  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The id of an article's day and number; an undated one has no day.
  public init(day: Day?, number: Int64) {
    rawValue = (day.map { Int64($0.decimal) * ArticleID.perDay } ?? 0) + number
  }

  /// Reads `2026-02-05/17`, `undated/17` or the plain number; anything else is nil.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.last?.utf8.allSatisfy({ $0 &- 0x30 < 10 }) ?? false else { return nil }
    if parts.count == 1, let raw = Int64(parts[0]), raw > 0 {
      self.init(rawValue: raw)
      guard raw < ArticleID.firstDated || (day != nil && number > 0) else { return nil }
    } else if parts.count == 2, let number = Int64(parts[1]), number > 0 {
      if parts[0] == "undated", number < ArticleID.firstDated {
        self.init(day: nil, number: number)
      } else if let day = Day(parts[0]), number <= ArticleID.largestNumber {
        self.init(day: day, number: number)
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  /// The day of publication; nil for an undated article.
  public var day: Day? {
    guard rawValue >= ArticleID.firstDated else { return nil }
    let decimal = Int(rawValue / ArticleID.perDay)
    return Day(year: decimal / 10_000, month: decimal / 100 % 100, day: decimal % 100)
  }

  /// The article's number on its day, from 1.
  public var number: Int64 { day == nil ? rawValue : rawValue % ArticleID.perDay }

  public var description: String { "\(day?.description ?? "undated")/\(number)" }

  public static func < (left: ArticleID, right: ArticleID) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The ids that the articles of some days can have; no day stands for undated articles.
  public static func range(of days: ClosedRange<Day>?) -> ClosedRange<Int64> {
    guard let days else { return 1...firstDated - 1 }
    return Int64(days.lowerBound.decimal) * perDay...Int64(days.upperBound.decimal) * perDay
      + largestNumber
  }
}
