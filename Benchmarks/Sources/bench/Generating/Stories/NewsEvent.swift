/// An event of which papers tell: where and when it was, and the names and figures of it.
struct NewsEvent {
  let kind: EventKind
  /// The day, since 1970-01-01.
  let day: Int
  /// By the names that sentences have for them.
  let values: [String: String]
  /// Two or three things that are said, each with who says it.
  let quotes: [(text: String, speaker: String)]

  /// - Parameters:
  ///   - words: rare ones, for goods and the like.
  init(day: Int, _ names: Names, _ words: Vocabulary, _ random: inout SplitMix64) {
    self.day = day
    kind = random.choose(EventKind.all)
    // Names of its own: few others have the like.
    var maker = WordMaker(seed: random.next())
    let people = (0..<3).map { _ in names.person(&random) }
    func stem() -> String { maker.stem() + random.choose(NameParts.placeEnds) }
    var values = [
      "place": stem(), "site": "the \(stem()) \(random.choose(NewsEvent.sites))",
      "org": random.percent(40) ? names.organisation(&random) : "\(stem()) Group",
      "person": "\(people[0].first) \(people[0].last)", "surname": people[0].last,
      "second": "\(people[1].first) \(people[1].last)",
      "third": "\(people[2].first) \(people[2].last)",
      "stuff": "\(words.rare(&random)) and \(words.rare(&random))",
      "n1": "\(random.within(2...80))", "n2": "\(random.within(90...990))",
      "n3": "\(random.within(3...19))", "n4": "\(random.within(20...89))",
      "money": "$\(random.within(1...98)).\(random.within(1...9)) million",
      "people": "\(random.within(2...89)),\(random.within(100...999))",
      "year": "\(random.within(1950...1999))",
    ]
    let date = CalendarDay(daysSince1970: day)
    let later = CalendarDay(daysSince1970: day + random.within(20...60))
    values["weekday"] = NameParts.weekdays[(date.weekday + 6) % 7]
    values["later"] = "\(DateLine.months[later.month - 1]) \(later.day)"
    self.values = values
    quotes = (0..<random.within(2...3)).map { index in
      (
        SentenceFrame.filled(random.choose(CommonSentences.quotes), values),
        values[["person", "second", "third"][index]] ?? ""
      )
    }
  }

  private static let sites = [
    "Mill", "Bridge", "Works", "Dam", "Depot", "Harbour", "Brewery", "Hospital", "Mine", "Station",
    "Warehouse", "Foundry", "Market", "Dairy", "Yard", "Library",
  ]
}

extension Vocabulary {
  /// One of the words of which each is in few articles.
  func rare(_ random: inout SplitMix64) -> String {
    words[random.within(Vocabulary.size / 6...Vocabulary.size - 1)]
  }
}
