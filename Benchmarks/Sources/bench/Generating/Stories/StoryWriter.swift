/// Writes articles that form stories, event by event, always the same ones.
///
/// Some events are told once, others up to six times: by other papers in other words and another
/// order, reprinted under another headline or cut, or followed up days later. What comes first does
/// not depend on how much is written.
struct StoryWriter {
  private let vocabulary = Vocabulary()
  private let names = Names()
  private let eventsPerDay: Int
  private var events = 0
  private var written = 0
  private var waiting: [StoryArticle] = []

  /// The first day, since 1970-01-01: 2012-01-01.
  private static let firstDay = 15_340
  /// How many tellings an event has, in a hundred.
  private static let shares = [45, 65, 78, 88, 95, 100]

  init(eventsPerDay: Int) { self.eventsPerDay = eventsPerDay }

  /// The next article.
  mutating func next() -> StoryArticle {
    while true {
      if let article = waiting.popLast() { return article }
      writeEvent()
    }
  }

  private mutating func writeEvent() {
    var random = SplitMix64(article: -1 - events)
    let day = StoryWriter.firstDay + events / eventsPerDay
    let event = NewsEvent(day: day, names, vocabulary, &random)
    events += 1
    let chance = random.below(100)
    let count = 1 + (StoryWriter.shares.firstIndex { chance < $0 } ?? 0)
    var articles: [StoryArticle] = []
    for place in 0..<count {
      let kind = random.below(100)
      let article: StoryArticle
      if place > 0, kind < 25 {
        article = reprint(random.choose(articles), &random)
      } else {
        article = telling(of: event, isLater: place > 1 && kind < 45, &random)
      }
      articles.append(article)
    }
    waiting = articles.reversed()
  }

  // MARK: One article

  private mutating func telling(
    of event: NewsEvent, isLater: Bool, _ random: inout SplitMix64
  ) -> StoryArticle {
    var writer = TellingWriter(event, vocabulary)
    let body = writer.body(isLater: isLater, &random)
    let after = isLater ? random.within(2...6) : random.percent(70) ? 0 : 1
    written += 1
    return StoryArticle(
      number: written, event: events, headline: writer.headline(isLater: isLater, &random),
      day: CalendarDay(daysSince1970: event.day + after), paper: random.choose(Papers.all),
      body: body)
  }

  /// The same text in another paper, now and then without its end.
  private mutating func reprint(
    _ article: StoryArticle, _ random: inout SplitMix64
  ) -> StoryArticle {
    var paragraphs = article.body.split(separator: "\n\n")
    if paragraphs.count > 4, random.percent(50) { paragraphs.removeLast() }
    written += 1
    return StoryArticle(
      number: written, event: article.event, headline: article.headline, day: article.day,
      paper: random.choose(Papers.all), body: paragraphs.joined(separator: "\n\n"))
  }
}
