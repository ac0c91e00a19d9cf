public import Articles

/// Tells how the articles of a story stand to each other.
///
///     StoryTeller(articles)?.story.articles.map(\.relation)   // earliest, reprint, telling
public struct StoryTeller {
  private let members: [StoryMember]
  private let credits: StoryCredits
  private let overlaps: TextOverlaps

  /// - Parameter articles: of one story, in any order.
  public init(_ articles: [StoryInput]) {
    let credits = StoryCredits(articles.map(\.article))
    let order = StoryOrder.of(articles, credited: credits.credited)
    members = order.map { StoryMember(articles[$0].article, articles[$0].signature) }
    self.credits = credits.inOrder(order)
    overlaps = TextOverlaps(members)
  }

  /// The story; nil where there is no article.
  public var story: ToldStory? {
    guard !members.isEmpty else { return nil }
    let told = members.indices.map(relation)
    let origins = StoryOrigins(members, told, overlaps, credits).numbers
    let articles = members.indices.map { index in
      StoryArticle(
        id: members[index].article.id, relation: told[index].relation,
        nearest: told[index].nearest.map { members[$0].article.id },
        likeness: told[index].likeness, origin: origins[index],
        evidence: told[index].nearest.map {
          StoryTeller.evidence(of: members[index].article, and: members[$0].article)
        })
    }
    let days = members.compactMap(\.day)
    return ToldStory(
      articles: articles, headline: headline, firstDay: days.min(), lastDay: days.max())
  }

  /// What two articles share, in words.
  public static func evidence(of one: Article, and other: Article) -> String {
    StoryEvidence(one, other).text
  }

  // MARK: Relations

  /// How one article stands to those before it.
  struct Told {
    let relation: StoryRelation
    let nearest: Int?
    let likeness: Double
  }

  private func relation(of index: Int) -> Told {
    let earlier = StoryTeller.compared(before: index)
    guard !earlier.isEmpty else { return Told(relation: .earliest, nearest: nil, likeness: 1) }
    let key = members[index].body
    if let same = earlier.first(where: { members[$0].body == key }) {
      return Told(relation: .repeated, nearest: same, likeness: 1)
    }
    var nearest = (index: earlier.lowerBound, likeness: -1.0)
    for other in earlier {
      let likeness = self.likeness(index, other)
      if likeness > nearest.likeness { nearest = (other, likeness) }
    }
    if let copied = earlier.max(by: { overlap(index, $0) < overlap(index, $1) }),
      overlap(index, copied) >= StoryTeller.leastOfCopies
    {
      return Told(relation: .reprint, nearest: copied, likeness: likeness(index, copied))
    }
    return Told(
      relation: isFollowUp(index) ? .followUp : .telling, nearest: nearest.index,
      likeness: nearest.likeness)
  }

  /// In a story of very many articles, those at its beginning and those just before.
  static func compared(before index: Int) -> Range<Int> { max(0, index - 200)..<index }

  private static let leastOfCopies = 0.7

  private func overlap(_ one: Int, _ other: Int) -> Double { overlaps.containment(one, other) }

  private func likeness(_ one: Int, _ other: Int) -> Double {
    Double(
      Likeness.cosine(members[one].features[...], members[other].features[...]))
      / Double(Likeness.one)
  }

  /// Whether an article tells of a later event: it begins with a day after that on which the story
  /// began or, where it begins with none, came days later and is unlike the first articles.
  private func isFollowUp(_ index: Int) -> Bool {
    guard let day = members[index].day, let first = members.lazy.compactMap(\.day).min(),
      day > first
    else { return false }
    let distance = day.number - first.number
    let days = eventDays(of: index, within: StoryTeller.beginning)
    if !days.isEmpty { return days.contains { $0 > -distance } }
    guard distance >= StoryTeller.followingDays else { return false }
    // A round-up names the day further on.
    let laterDays = eventDays(of: index, within: EventDays.lead)
    guard laterDays.isEmpty || laterDays.contains(where: { $0 > -distance }) else { return false }
    let ofFirstDay = members.indices.prefix(200).filter { members[$0].day == first }
    return ofFirstDay.allSatisfy { likeness(index, $0) < StoryTeller.followingLikeness }
  }

  /// The days that an article names at its beginning, as days from its own.
  private func eventDays(of index: Int, within codePoints: Int) -> [Int] {
    EventDays.of(members[index].article.facts, published: members[index].day, within: codePoints)
      .map(Int.init)
  }

  /// How many code points are an article's beginning.
  private static let beginning = 200
  private static let followingDays = 3
  private static let followingLikeness = 0.6

  // MARK: The story

  private var headline: String? {
    let looked = members.indices.prefix(100)
    let sums = looked.map { one in
      looked.reduce(0.0) { $0 + ($1 == one ? 0 : likeness(one, $1)) }
    }
    // A beginning of a text, which serves where it has no headline, only where nobody has one.
    let printed = looked.filter {
      members[$0].article.draft.headline.map { $0.by != .firstSentence } ?? false
    }
    let named = looked.filter { members[$0].article.headline != nil }
    let best = (printed.isEmpty ? named : printed).max { (sums[$0], $1) < (sums[$1], $0) }
    return best.flatMap { members[$0].article.headline }
  }
}

/// An article of a story, whole.
public struct StoryInput: Sendable {
  public let article: Article
  /// The first 8 bytes of the SHA-256 of its text.
  public let textKey: Int64
  public let signature: StorySignature

  public init(article: Article, textKey: Int64, signature: StorySignature) {
    self.article = article
    self.textKey = textKey
    self.signature = signature
  }
}

/// An article as it is compared with the others of its story.
struct StoryMember {
  let article: Article
  let day: Day?
  /// Those of its signature.
  let features: [StoryFeature]

  init(_ article: Article, _ signature: StorySignature) {
    self.article = article
    day = article.draft.published?.value.day
    features = signature.features
  }

  var body: String { article.body }
}
