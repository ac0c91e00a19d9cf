import Articles
import TestSupport
import Testing

@testable import Stories

/// Articles of which no story may swallow all.
@Suite struct GroupingLimitsTests {
  private static func article(_ number: Int, _ text: String, day: Int?) -> GroupedArticle {
    let published = day.map(InventedSignatures.day)
    return GroupedArticle(
      id: ArticleID(rawValue: Int64(number + 1)), published: published,
      textKey: Int64(bitPattern: StoryHash.of(text)),
      signature: StorySignature(headline: nil, body: text, published: published, facts: []))
  }

  private static func sizes(_ articles: [GroupedArticle]) -> [Int] {
    var grouping = StoryGrouping(articles)
    let stories = grouping.all()
    // Each article is in one story.
    let ids = stories.joined().sorted()
    #expect(ids == articles.map(\.id).sorted())
    return stories.map(\.count).sorted(by: >)
  }

  @Test func `copies of one text are one story, those far apart in time others`() {
    let text = "Dockers of Brandsund marched to the Customs House, where Ito and Bravin spoke."
    #expect(Self.sizes((0..<2_000).map { Self.article($0, text, day: nil) }) == [2_000])
    #expect(
      Self.sizes((0..<900).map { Self.article($0, text, day: $0 % 3 * 100) }) == [300, 300, 300])
  }

  @Test func `a notice that is printed every day for years is no story of years`() {
    let text = "The market of Brandsund is open on the quay from six, says the Customs House."
    let sizes = Self.sizes((0..<1_000).map { Self.article($0, text, day: $0) })
    #expect(sizes[0] <= 64)
    let others = Self.sizes(
      (0..<300).map { number in
        Self.article(
          number,
          (0..<12).map { "Zor\($0)vath \($0)kelm" }.joined(separator: " of the ")
            + " on day \(number)", day: number)
      })
    #expect(others[0] <= 64)
  }

  @Test(arguments: [1, 28])
  func `lines of news of a few firms are no story of all firms`(days: Int) {
    var numbers = SeededNumbers(seed: 2)
    let firms = ["Acmera", "Borelli", "Cintasco", "Delostar", "Enrique", "Ferroway"]
    let verbs = ["rise", "fall", "gain", "slip"]
    let articles = (0..<1_200).map { number in
      let firm = firms[number % firms.count]
      let verb = verbs[Int.random(in: verbs.indices, using: &numbers)]
      let percent = Int.random(in: 10...99, using: &numbers)
      return Self.article(
        number, "Shares of \(firm) \(verb) \(percent / 10).\(percent % 10) pct in London.",
        day: number / firms.count % days)
    }
    let sizes = Self.sizes(articles)
    // Those of one firm on one day, or on a few days in a row.
    #expect(sizes[0] <= (days == 1 ? 1_200 / firms.count : 40))
  }

  @Test func `live blogs on everything do not join everything`() {
    var numbers = SeededNumbers(seed: 3)
    let events = (0..<60).map { event in
      (0..<6).map { _ in "Zor\(event)vath met Kel\(event)mar at Bor\(event)gund in talks" }
    }
    let tellings = (0..<240).map { number in
      Self.article(
        number, events[number % 60].prefix(4).joined(separator: ". ") + " \(number)", day: 0)
    }
    var blogs: [GroupedArticle] = []
    for blog in 0..<12 {
      let leads = (0..<40).map { _ in
        events[Int.random(in: 0..<60, using: &numbers)][0] + " \(blog)."
      }
      for state in 1...8 {
        let text = leads.prefix(state * 5).reversed().joined(separator: " ")
        blogs.append(Self.article(1_000 + blogs.count, text, day: 0))
      }
    }
    #expect(Self.sizes(tellings + blogs)[0] <= 40)
  }

  @Test(arguments: [nil, 0])
  func `articles of a word, or of none, tell no story`(day: Int?) {
    let words = ["Yes", "No", "Rain", "", " ", "…", "Rain, rain", "Harbour news"]
    let sizes = Self.sizes((0..<80).map { Self.article($0, words[$0 % 8], day: day) })
    #expect(sizes == Array(repeating: 1, count: 80))
  }

  @Test func `texts without names, of the same few words, are grouped by few`() {
    var numbers = SeededNumbers(seed: 4)
    let words = (0..<400).map { "wo\($0)rd".replacing("0", with: "k") }
    let articles = (0..<400).map { number in
      let text = (0..<60).map { _ in words[Int.random(in: words.indices, using: &numbers)] }
      return Self.article(number, text.joined(separator: " "), day: number % 10)
    }
    #expect(Self.sizes(articles)[0] <= 40)
  }

  @Test(arguments: [(0x4E00, 2_000), (0x627, 28), (0x410, 32), (0xE01, 40)])
  func `texts in any writing are grouped by what they say`(first: Int, signs: Int) {
    var numbers = SeededNumbers(seed: 5)
    func words(_ count: Int) -> String {
      (0..<count).map { _ in
        var word = ""
        for _ in 0..<7 {
          let scalar = first + Int.random(in: 0..<signs, using: &numbers)
          word.unicodeScalars.append(Unicode.Scalar(UInt32(scalar)) ?? " ")
        }
        return word
      }.joined(separator: " ")
    }
    // Thirty events, each told three times: half of the words are the same.
    let events = (0..<30).map { _ in words(20) }
    let articles = (0..<90).map { number in
      Self.article(number, "\(events[number % 30]) \(words(12))", day: number % 30 / 3)
    }
    let sizes = Self.sizes(articles)
    #expect(sizes[0] <= 4 && sizes.count { $0 == 3 } >= 25)
  }

  @Test func `one word of four million letters is an article of one word`() {
    let long = String(repeating: "word", count: 1_000_000)
    let sizes = Self.sizes([
      Self.article(0, long, day: 0), Self.article(1, long + "s", day: 0),
      Self.article(2, "It rained in Brandsund.", day: 0),
    ])
    #expect(sizes.reduce(0, +) == 3 && sizes[0] <= 2)
  }

  @Test func `more joined articles than can be looked at as a whole are parted`() {
    // A chain: each is like the next, and like no other.
    let articles = (0..<1_800).map { number in
      InventedSignatures.article(Int64(number + 1), [number: 1, number + 1: 1], day: 0)
    }
    #expect(Self.sizes(articles)[0] <= 6)
  }
}
