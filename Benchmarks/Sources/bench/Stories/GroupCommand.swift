import Articles
import Facts
import Glibc
import Stories

/// `bench group`: groups generated articles by the stories they tell, from nothing, and says what
/// that took. A process of its own, so that its memory is that of grouping.
struct GroupCommand {
  private let count: Int
  private let eventsPerDay: Int

  /// How many articles are signed at a time.
  private static let batch = 2_000

  init(_ arguments: Arguments) throws {
    guard arguments.words.count == 2 else { throw UsageError("group takes N and EVENTS") }
    count = try Arguments.count(arguments.words[0], "group")
    eventsPerDay = try Arguments.count(arguments.words[1], "group")
  }

  /// Prints names and values, a line each; see `GroupCost`.
  func run() {
    var writer = StoryWriter(eventsPerDay: eventsPerDay)
    var articles: [GroupedArticle] = []
    articles.reserveCapacity(count)
    var signing = SigningCost()
    while articles.count < count {
      let batch = (0..<min(GroupCommand.batch, count - articles.count)).map { _ in writer.next() }
      if articles.isEmpty { signing = SigningCost(batch) }
      articles += batch.concurrentMap { GroupedArticle($0) }
    }
    let start = CPUClock.seconds
    var grouping = StoryGrouping(articles)
    let stories = grouping.all()
    let seconds = CPUClock.seconds - start
    print("grouping \(seconds)\nstories \(stories.count)")
    print("facts \(signing.facts)\nsignature \(signing.signature)")
  }
}

/// What a signature takes, and what finding the facts that it needs does: microseconds for each
/// 3 KB of text.
private struct SigningCost {
  private(set) var facts = 0.0
  private(set) var signature = 0.0

  init() {}

  /// The best of some rounds. A signature is made at once after the facts, as in an import: what
  /// both take is told by all, less finding the facts alone.
  init(_ articles: [StoryArticle]) {
    let bytes = articles.reduce(0) { $0 + $1.body.utf8.count }
    var (facts, both) = (Double.infinity, Double.infinity)
    for _ in 0..<SigningCost.rounds {
      let start = CPUClock.seconds
      var found = 0
      for article in articles { found += article.facts.count }
      let middle = CPUClock.seconds
      for article in articles {
        found += StorySignature(article, article.facts) == SigningCost.other ? 1 : 0
      }
      let end = CPUClock.seconds
      // Also keeps all of it from being left out as what nobody needs.
      guard found > 0 else { continue }
      facts = min(facts, middle - start)
      both = min(both, end - middle)
    }
    let texts = Double(bytes) / 3_000
    self.facts = facts * 1e6 / texts
    signature = (both - facts) * 1e6 / texts
  }

  private static let rounds = 5
  private static let other = StorySignature(headline: nil, body: "", published: nil, facts: [])
}

enum CPUClock {
  /// What all threads of this process have taken.
  static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

extension StoryArticle {
  fileprivate var facts: [Fact] {
    FactKinds.facts(in: FactText(body: body, published: published, language: "en"))
  }

  fileprivate var published: Day? { Day(year: day.year, month: day.month, day: day.day) }
}

extension StorySignature {
  fileprivate init(_ article: StoryArticle, _ facts: [Fact]) {
    self.init(
      headline: article.headline, body: article.body, published: article.published, facts: facts)
  }
}

extension GroupedArticle {
  fileprivate init(_ article: StoryArticle) {
    self.init(
      id: ArticleID(day: article.published, number: Int64(article.number)),
      published: article.published,
      textKey: Int64(article.number), signature: StorySignature(article, article.facts))
  }
}
