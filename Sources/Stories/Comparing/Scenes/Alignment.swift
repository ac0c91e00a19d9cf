/// Puts together what tellings say of one thing, by links between what one says and another.
struct Alignment {
  /// That two may be of one thing, and how much speaks for it.
  struct Link {
    let one: Int
    let other: Int
    let points: Double
  }

  private let tellings: [Int]
  private var groups: Groups
  /// The tellings of each group, at its root.
  private var told: [Set<Int>]

  /// Where one thing could be two of another telling, one must be the likelier by this much.
  private static let margin = 0.75

  /// - Parameter tellings: of which telling each thing is.
  init(tellings: [Int]) {
    self.tellings = tellings
    groups = Groups(count: tellings.count)
    told = tellings.map { [$0] }
  }

  /// What belongs together.
  var all: [[Int]] { groups.all }

  mutating func join(_ one: Int, _ other: Int) {
    let both = told[groups.root(of: one)].union(told[groups.root(of: other)])
    groups.join(one, other)
    told[groups.root(of: one)] = both
  }

  /// The tellings that have one of the group of something.
  mutating func tellings(with index: Int) -> Set<Int> {
    told[groups.root(of: index)]
  }

  /// Follows links, the surest first, where nothing in one group speaks against anything in the
  /// other.
  mutating func join(_ links: [Link], unless areOpposed: (Int, Int) -> Bool) {
    for link in Alignment.sorted(links) where canJoin(link, unless: areOpposed) {
      join(link.one, link.other)
    }
  }

  /// Follows the links of which nothing else of a telling is nearly as likely, between groups that
  /// have no telling in common.
  mutating func joinSure(_ links: [Link], unless areOpposed: (Int, Int) -> Bool) {
    let best = bestByTelling(links)
    // Which is the best is asked of the groups as they are, before any of them are joined.
    let sure = links.filter { isSure($0, best) }
    let tellings = tellings
    join(sure) { tellings[$0] == tellings[$1] || areOpposed($0, $1) }
  }

  private mutating func canJoin(_ link: Link, unless areOpposed: (Int, Int) -> Bool) -> Bool {
    let (one, other) = (groups.root(of: link.one), groups.root(of: link.other))
    guard one != other else { return false }
    let (members, others) = (groups.members[one], groups.members[other])
    guard members.count * others.count <= Alignment.most else { return false }
    return members.allSatisfy { member in others.allSatisfy { !areOpposed(member, $0) } }
  }

  /// Larger groups are not compared.
  private static let most = 400

  private struct Slot: Hashable {
    let root: Int
    let telling: Int
  }

  /// The best link of each group to each telling, and the points of the best to another group.
  private mutating func bestByTelling(_ links: [Link]) -> [Slot: (best: Link, second: Double)] {
    var best: [Slot: (best: Link, second: Double)] = [:]
    for link in Alignment.sorted(links) {
      for slot in slots(of: link) {
        guard let found = best[slot] else {
          best[slot] = (link, -.infinity)
          continue
        }
        if !areAlike(found.best, link), link.points > found.second {
          best[slot]?.second = link.points
        }
      }
    }
    return best
  }

  private mutating func isSure(
    _ link: Link, _ best: [Slot: (best: Link, second: Double)]
  ) -> Bool {
    slots(of: link).allSatisfy { slot in
      guard let found = best[slot] else { return true }
      return areAlike(found.best, link) && found.best.points - found.second >= Alignment.margin
    }
  }

  private mutating func slots(of link: Link) -> [Slot] {
    [
      Slot(root: groups.root(of: link.one), telling: tellings[link.other]),
      Slot(root: groups.root(of: link.other), telling: tellings[link.one]),
    ]
  }

  /// Whether two links join the same groups.
  private mutating func areAlike(_ one: Link, _ other: Link) -> Bool {
    Set(slots(of: one).map(\.root)) == Set(slots(of: other).map(\.root))
  }

  private static func sorted(_ links: [Link]) -> [Link] {
    links.sorted { ($1.points, $0.one, $0.other) < ($0.points, $1.one, $1.other) }
  }
}
