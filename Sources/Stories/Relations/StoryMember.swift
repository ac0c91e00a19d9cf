import Articles

/// What is kept of an article to tell how it stands to the others of its story: not its text.
struct StoryMember: Sendable {
  let id: ArticleID
  let day: Day?
  /// With its time, where that is known.
  let time: String?
  let textKey: Int64
  let headline: String?
  /// Whether the headline was printed, and is not the beginning of the text.
  let hasPrintedHeadline: Bool
  let source: String?
  let url: String?
  /// Those of its signature.
  let features: [StoryFeature]
  /// The days that it names at its beginning, and in its lead, as days from its own.
  let firstDays: [Int]
  let leadDays: [Int]
  let credits: StoryCredits

  /// How many code points are an article's beginning.
  private static let beginning = 200

  /// - Parameter publishers: those of the story that its text names.
  init(_ input: StoryInput, naming publishers: Set<String>) {
    let article = input.article
    id = article.id
    day = article.draft.published?.value.day
    time = article.draft.published?.value.time.flatMap { _ in
      article.draft.published?.value.description
    }
    textKey = input.textKey
    headline = article.headline
    hasPrintedHeadline = article.draft.headline.map { $0.by != .firstSentence } ?? false
    source = article.source
    url = article.url
    features = input.signature.features
    firstDays = StoryMember.days(of: article, within: StoryMember.beginning)
    leadDays = StoryMember.days(of: article, within: EventDays.lead)
    credits = StoryCredits(article, naming: publishers)
  }

  private static func days(of article: Article, within codePoints: Int) -> [Int] {
    EventDays.of(
      article.facts, published: article.draft.published?.value.day, within: codePoints
    ).map(Int.init)
  }

  /// How alike two are, from 0 to 1.
  func likeness(to other: StoryMember) -> Double {
    StoryMember.likeness(of: Likeness.cosine(features[...], other.features[...]))
  }

  static func likeness(of cosine: Int32) -> Double {
    min(1, Double(cosine) / Double(Likeness.one))
  }
}
