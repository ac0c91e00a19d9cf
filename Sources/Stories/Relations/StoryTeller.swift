public import Articles

/// Tells how the articles of a story stand to each other.
///
///     StoryTeller.story(of: articles)?.articles.map(\.relation)   // earliest, reprint, telling
public struct StoryTeller {
  private let members: [StoryMember]
  /// By member, the number of its text, and by text, the first member that has it.
  private let texts: [Int]
  private let firsts: [Int]
  private let overlaps: TextOverlaps
  private let firstDay: Day?
  /// Those of the first day that speak for it.
  private let ofFirstDay: [StoryMember]

  public init(_ read: StoryTexts) {
    members = StoryOrder.of(read.members)
    var (texts, firsts): ([Int], [Int]) = ([], [])
    var numbers: [Int64: Int] = [:]
    for (index, member) in members.enumerated() {
      let number = numbers[member.textKey] ?? firsts.count
      if number == firsts.count {
        numbers[member.textKey] = number
        firsts.append(index)
      }
      texts.append(number)
    }
    self.texts = texts
    self.firsts = firsts
    let members = members
    overlaps = TextOverlaps(firsts.compactMap { read.texts[members[$0].textKey]?.runs })
    let day = members.lazy.compactMap(\.day).min()
    firstDay = day
    ofFirstDay = Array(members.lazy.filter { $0.day == day }.prefix(StoryTeller.speaking))
  }

  /// How the articles of a story stand to each other; nil where there is none.
  ///
  /// - Parameter articles: in any order.
  public static func story(of articles: [StoryInput]) -> ToldStory? {
    var texts = StoryTexts(
      among: StoryPublishers(articles.compactMap(\.article.source)), articles: articles.count)
    texts.read(articles)
    let byID = Dictionary(articles.map { ($0.article.id, $0.article) }) { first, _ in first }
    return StoryTeller(texts).story { one, other in
      byID[one].flatMap { one in byID[other].map { evidence(of: one, and: $0) } }
    }
  }

  /// The story; nil where there is no article.
  ///
  /// - Parameter evidence: what two articles share, in words. It is asked once of articles of the
  ///   same texts and days.
  public func story(
    _ evidence: (ArticleID, ArticleID) throws -> String?
  ) rethrows -> ToldStory? {
    guard !members.isEmpty else { return nil }
    let told = self.told
    let origins = StoryOrigins(members, told, texts: texts, related: overlaps.related).numbers
    var known: [Pair: String?] = [:]
    let articles = try members.indices.map { index in
      let nearest = told[index].nearest.map { members[$0] }
      let shared = try nearest.flatMap { nearest in
        let pair = Pair(members[index], nearest)
        if let text = known[pair] { return text }
        let text = try evidence(members[index].id, nearest.id)
        known[pair] = text
        return text
      }
      return StoryArticle(
        id: members[index].id, relation: told[index].relation, nearest: nearest?.id,
        likeness: told[index].likeness, origin: origins[index], evidence: shared)
    }
    return ToldStory(
      articles: articles, headline: headline, firstDay: firstDay,
      lastDay: members.lazy.compactMap(\.day).max())
  }

  /// What two articles share, in words.
  public static func evidence(of one: Article, and other: Article) -> String {
    StoryEvidence(one, other).text
  }

  /// What the evidence of two articles depends on.
  private struct Pair: Hashable {
    let texts: [Int64]
    let days: [Day?]

    init(_ one: StoryMember, _ other: StoryMember) {
      texts = [one.textKey, other.textKey]
      days = [one.day, other.day]
    }
  }

  // MARK: Relations

  /// How one article stands to those before it.
  struct Told {
    let relation: StoryRelation
    let nearest: Int?
    let likeness: Double
  }

  private var told: [Told] {
    var standing = StandingTexts()
    return members.indices.map { index in
      let text = texts[index]
      guard index == firsts[text] else {
        return Told(relation: .repeated, nearest: firsts[text], likeness: 1)
      }
      defer { if overlaps.stand[text] { standing.add(index, members[index].features) } }
      return relation(of: index, among: standing)
    }
  }

  /// How an article that is the first of its text stands to the others.
  private func relation(of index: Int, among standing: StandingTexts) -> Told {
    if let copied = overlaps.nearest[texts[index]],
      copied.overlap.containment >= TextOverlaps.leastOfCopies
    {
      let nearest = firsts[copied.text]
      return Told(
        relation: .reprint, nearest: nearest,
        likeness: members[index].likeness(to: members[nearest]))
    }
    guard let nearest = standing.nearest(to: members[index].features) else {
      return Told(relation: .earliest, nearest: nil, likeness: 1)
    }
    return Told(
      relation: isFollowUp(index) ? .followUp : .telling, nearest: nearest.text,
      likeness: StoryMember.likeness(of: nearest.cosine))
  }

  /// Whether an article tells of a later event: it begins with a day after that on which the story
  /// began or, where it begins with none, came days later and is unlike the first articles.
  private func isFollowUp(_ index: Int) -> Bool {
    let member = members[index]
    guard let day = member.day, let firstDay, day > firstDay else { return false }
    let distance = day.number - firstDay.number
    if !member.firstDays.isEmpty { return member.firstDays.contains { $0 > -distance } }
    guard distance >= StoryTeller.followingDays else { return false }
    // A round-up names the day further on.
    guard member.leadDays.isEmpty || member.leadDays.contains(where: { $0 > -distance }) else {
      return false
    }
    return ofFirstDay.allSatisfy { member.likeness(to: $0) < StoryTeller.followingLikeness }
  }

  private static let followingDays = 3
  private static let followingLikeness = 0.6

  // MARK: The story

  private var headline: String? {
    let looked = members.prefix(StoryTeller.speaking)
    let sums = looked.map { one in
      looked.reduce(0.0) { $0 + ($1.id == one.id ? 0 : one.likeness(to: $1)) }
    }
    // A beginning of a text, which serves where it has no headline, only where nobody has one.
    let printed = looked.indices.filter { looked[$0].hasPrintedHeadline }
    let named = looked.indices.filter { looked[$0].headline != nil }
    let best = (printed.isEmpty ? named : printed).max { (sums[$0], $1) < (sums[$1], $0) }
    return best.flatMap { looked[$0].headline }
  }

  /// So many articles speak for a story of very many.
  private static let speaking = 100
}
