public import Articles

/// Groups anew what a change of the articles touches, and nothing else: what comes out is what
/// grouping all of them anew would give.
public struct StoryUpdate {
  private var before: Side
  private var after: Side

  /// The articles as they were, or as they are.
  private struct Side: Sendable {
    var grouping: StoryGrouping
    private(set) var ranks: [ArticleID: Int]

    init(_ index: SignatureIndex) {
      grouping = StoryGrouping(index)
      ranks = Dictionary(minimumCapacity: index.count)
      for rank in 0..<index.count { ranks[index.id(rank)] = rank }
    }

    /// Looks around articles, which is done at once for many.
    mutating func look(around ids: Set<ArticleID>) {
      grouping.neighbourhoods.look(around: ids.compactMap { ranks[$0] })
    }

    /// Articles that are near to some, of which it is known.
    mutating func neighbours(of ids: Set<ArticleID>) -> Set<ArticleID> {
      var all: Set<ArticleID> = []
      for rank in ids.compactMap({ ranks[$0] }) {
        let text = grouping.index.firstOfText[rank]
        all.formUnion(grouping.neighbourhoods.all(of: text).map { id($0.rank) })
      }
      return all
    }

    mutating func copies(of ids: Set<ArticleID>) -> Set<ArticleID> {
      var all: Set<ArticleID> = []
      for (id, rank) in ids.compactMap({ id in ranks[id].map { (id, $0) } })
      where !all.contains(id) {
        all.formUnion(grouping.neighbourhoods.allJoined(with: rank).map(self.id))
      }
      return all
    }

    func id(_ rank: Int) -> ArticleID { grouping.index.id(rank) }
  }

  /// - Parameters:
  ///   - articles: all of the days around the change, as they are.
  ///   - came: those of them that are new or have changed.
  ///   - gone: what is gone, or was so before it changed.
  public init(_ articles: [GroupedArticle], came: Set<ArticleID>, gone: [GroupedArticle]) {
    let store = SignatureStore(articles + gone)
    let sides = [false, true].concurrentMap { isAfter in
      Side(
        SignatureIndex(store) { place in
          place < articles.count ? isAfter || !came.contains(articles[place].id) : !isAfter
        })
    }
    (before, after) = (sides[0], sides[1])
    changed = came.union(gone.map(\.id))
  }

  /// What came, went or changed.
  private let changed: Set<ArticleID>

  /// The stories that may have changed, those of one article, too; each in the order of time.
  public mutating func stories() -> [[ArticleID]] {
    let touched = touched()
    // All on which the edges of these depend.
    after.look(around: touched)
    after.look(around: touched.union(after.neighbours(of: touched)))
    let ranks = touched.compactMap { after.ranks[$0] }.sorted()
    return after.grouping.stories(of: ranks)
  }

  /// The days that were looked at, since 1970-01-01; nil where no article has any.
  ///
  /// What is grouped is right as long as all articles were given that are within
  /// `StoryUpdate.window` days of these.
  public var days: ClosedRange<Int>? {
    let sides = [before.grouping.days, after.grouping.days].compactMap { $0 }
    guard let first = sides.map(\.lowerBound).min(), let last = sides.map(\.upperBound).max()
    else { return nil }
    return first...last
  }

  public static let window = KeyPostings.daysInStretch

  // MARK: What is touched

  /// The articles whose edges may have changed.
  private mutating func touched() -> Set<ArticleID> {
    // Those in whose neighbourhood anything came or went, also as the original of copies.
    let copies = copies(of: changed.union(lookedUpOtherwise()))
    let near = neighbours(of: copies)
    // Where most is near, looking around it would take longer than grouping all.
    if near.count * 3 > after.ranks.count { return Set(after.ranks.keys) }
    // Whether they do so is told by those around them.
    let far = neighbours(of: near)
    before.look(around: far)
    after.look(around: far)
    // Those that tell of many things now, and did not before, or the other way round, came or went
    // for all around them.
    var around = near
    for id in near where StoryUpdate.isLoose(id, &before) != StoryUpdate.isLoose(id, &after) {
      around.formUnion(neighbours(of: [id]))
    }
    // An edge has two ends.
    return neighbours(of: around)
  }

  private func lookedUpOtherwise() -> Set<ArticleID> {
    let (one, other) = (before.grouping.index, after.grouping.index)
    return one.articlesLookedUpOtherwise(than: other)
      .union(other.articlesLookedUpOtherwise(than: one))
  }

  /// Articles with all that are copies of them, before or after.
  private mutating func copies(of ids: Set<ArticleID>) -> Set<ArticleID> {
    before.look(around: ids)
    after.look(around: ids)
    return ids.union(before.copies(of: ids)).union(after.copies(of: ids))
  }

  /// Articles with all that are near to them, before or after.
  private mutating func neighbours(of ids: Set<ArticleID>) -> Set<ArticleID> {
    before.look(around: ids)
    after.look(around: ids)
    return ids.union(before.neighbours(of: ids)).union(after.neighbours(of: ids))
  }

  private static func isLoose(_ id: ArticleID, _ side: inout Side) -> Bool {
    guard let rank = side.ranks[id] else { return false }
    return side.grouping.neighbourhoods.isLoose(side.grouping.neighbourhoods.original(of: rank))
  }
}
