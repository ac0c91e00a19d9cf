public import Articles

/// Groups articles by the story they tell.
///
///     for story in StoryGrouping(articles).all() { print(story) }
///
/// The same articles give the same stories, in whatever order they come.
public struct StoryGrouping: Sendable {
  var neighbourhoods: Neighbourhoods
  let index: SignatureIndex

  /// A set of joined articles that is larger is parted before it is looked at as a whole: what so
  /// many articles share is no story.
  private static let largest = 1_500

  public init(_ articles: [GroupedArticle]) { self.init(SignatureIndex(articles)) }

  init(_ index: SignatureIndex) {
    self.index = index
    neighbourhoods = Neighbourhoods(index)
  }

  // MARK: All

  /// All stories, those of one article, too; each in the order of time.
  public mutating func all() -> [[ArticleID]] {
    neighbourhoods.look(around: 0..<index.count)
    return stories(of: 0..<index.count)
  }

  // MARK: Some

  /// The stories whose first article is of some days, those of one article, too; each whole, and in
  /// the order of time.
  ///
  /// They are right as long as all articles were given that are within `StoryUpdate.window` days of
  /// `days`.
  ///
  /// - Parameter days: since 1970-01-01.
  public mutating func stories(beginningOn days: ClosedRange<Int>) -> [[ArticleID]] {
    let ranks = (0..<index.count).filter { index.days[$0].map(days.contains) ?? false }
    neighbourhoods.look(around: ranks)
    return stories(of: ranks).filter { story in
      story.first?.day.map { days.contains($0.number) } ?? false
    }
  }

  /// The days that were looked at, since 1970-01-01; nil where no article has any.
  public var days: ClosedRange<Int>? {
    let all = neighbourhoods.days
    guard let first = all.min(), let last = all.max() else { return nil }
    return first...last
  }

  /// The stories of these articles, whole.
  mutating func stories(of ranks: some Sequence<Int>) -> [[ArticleID]] {
    var done = Set<Int>()
    var stories: [[Int]] = []
    for rank in ranks {
      let original = neighbourhoods.original(of: rank)
      guard !done.contains(original) else { continue }
      let component = component(of: original)
      done.formUnion(component.members)
      stories += parts(of: component, Neighbourhoods.edgeShare)
    }
    return stories.map { story in
      story.flatMap { neighbourhoods.copies(of: $0) }.sorted().map(index.id)
    }
  }

  /// Originals that are joined by edges.
  private struct Component {
    /// Sorted.
    var members: [Int] = []
    /// By member.
    var edges: [Int: [Neighbourhoods.Neighbour]] = [:]
  }

  private mutating func component(of original: Int) -> Component {
    var component = Component()
    var waiting = [original]
    var met: Set = [original]
    while let next = waiting.popLast() {
      let edges = neighbourhoods.edges(of: next)
      component.members.append(next)
      component.edges[next] = edges
      for edge in edges where met.insert(edge.rank).inserted { waiting.append(edge.rank) }
    }
    component.members.sort()
    return component
  }

  private mutating func parts(of component: Component, _ share: Double) -> [[Int]] {
    let members = component.members
    guard members.count > 1 else { return [members] }
    if members.count > StoryGrouping.largest {
      return share >= 1 ? members.map { [$0] } : piecesOf(component, share + 0.05)
    }
    let places = Dictionary(uniqueKeysWithValues: zip(members, 0...))
    let index = index
    var clusters = StoryClusters(
      members,
      edges: members.map { (component.edges[$0] ?? []).compactMap { places[$0.rank] } },
      nearness: members.map { neighbourhoods.nearness(of: $0) }
    ) { one in
      let table = index.table(of: one)
      return { index.likeness(one, $0, table) }
    }
    return clusters.stories()
  }

  /// The pieces into which a component falls where edges need more.
  private mutating func piecesOf(_ component: Component, _ share: Double) -> [[Int]] {
    var edges: [Int: [Neighbourhoods.Neighbour]] = [:]
    for member in component.members {
      let own = neighbourhoods.nearness(of: member)
      edges[member] = (component.edges[member] ?? []).filter { edge in
        let wanted = max(own, neighbourhoods.nearness(of: edge.rank))
        return Double(edge.likeness) >= Double(wanted) * share
      }
    }
    var pieces: [[Int]] = []
    var left = Set(component.members)
    for member in component.members where left.contains(member) {
      var piece = Component()
      var waiting = [member]
      left.remove(member)
      while let next = waiting.popLast() {
        piece.members.append(next)
        piece.edges[next] = edges[next]
        for edge in edges[next] ?? [] where left.remove(edge.rank) != nil {
          waiting.append(edge.rank)
        }
      }
      piece.members.sort()
      pieces += parts(of: piece, share)
    }
    return pieces
  }
}
