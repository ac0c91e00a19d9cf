import Articles

/// The days on which an article says that things happened.
enum EventDays {
  /// How many code points tell what an article is about.
  static let lead = 600
  /// Days further from that of publication are those of other events.
  private static let reach = 30
  private static let most = 6

  /// The days that a text names at its beginning, as days from that of publication, sorted.
  static func of(_ facts: [Fact], published: Day?, within codePoints: Int) -> [Int8] {
    guard let published = published?.number else { return [] }
    var days: [Int8] = []
    for fact in facts where fact.kind == "date" && fact.span.start < codePoints {
      guard days.count < most, let from = fact.text(of: "date_from"),
        from == fact.text(of: "date_to"), let day = Day(from)?.number,
        abs(day - published) <= reach
      else { continue }
      let distance = Int8(day - published)
      if !days.contains(distance) { days.append(distance) }
    }
    return days.sorted()
  }
}
