/// Puts the figures together that count one thing: first those of one value, then those of others,
/// the surest first.
struct FigureGroups {
  private let mentions: [FigureMention]
  private let evidence: FigureEvidence
  private let candidates: FigureCandidates
  private let tellings: Int
  private var groups: Groups

  private struct Link {
    let one: Int
    let other: Int
    let points: Double
  }

  /// Where a figure could be given otherwise by two figures of a telling, one must be the likelier
  /// by this much.
  private static let margin = 0.75

  /// The mentions of each thing that is counted.
  static func groups(
    of mentions: [FigureMention], _ evidence: FigureEvidence, tellings: Int
  ) -> [[FigureMention]] {
    var groups = FigureGroups(mentions, evidence, tellings)
    groups.joinRepeats()
    groups.joinSame()
    groups.joinDifferent()
    return groups.groups.all.map { $0.map { mentions[$0] } }
  }

  private init(_ mentions: [FigureMention], _ evidence: FigureEvidence, _ tellings: Int) {
    self.mentions = mentions
    self.evidence = evidence
    self.tellings = tellings
    candidates = FigureCandidates(mentions, tellings: tellings)
    groups = Groups(count: mentions.count)
  }

  /// What one telling says twice.
  private mutating func joinRepeats() {
    struct Key: Hashable {
      let telling: Int
      let value: FigureValue
      let head: Int32?
      let event: Int32?
    }
    var first: [Key: Int] = [:]
    for (index, mention) in mentions.enumerated() where mention.head != nil || mention.event != nil
    {
      let key = Key(
        telling: mention.telling, value: mention.value, head: mention.head, event: mention.event)
      if let earlier = first[key] { groups.join(earlier, index) } else { first[key] = index }
    }
  }

  private mutating func joinSame() {
    var links: [Link] = []
    for one in mentions.indices {
      for telling in later(than: one) {
        let alike = candidates.alike(mentions[one], in: telling)
        for other in alike
        where mentions[one].value.relation(to: mentions[other].value) == .same {
          let isUnique =
            alike.count == 1
            && candidates.alike(mentions[other], in: mentions[one].telling).count == 1
          let points = evidence.ofSame(mentions[one], mentions[other], isUnique: isUnique)
          if points >= 0 { links.append(Link(one: one, other: other, points: points)) }
        }
      }
    }
    // Small counts may stand for many things: each belongs to one of a telling.
    for link in FigureGroups.sorted(links) where canJoin(link) {
      groups.join(link.one, link.other)
    }
  }

  /// Whether two groups hold no figures of one telling that count different things.
  private mutating func canJoin(_ link: Link) -> Bool {
    let (one, other) = (groups.root(of: link.one), groups.root(of: link.other))
    guard one != other else { return false }
    let (members, others) = (groups.members[one], groups.members[other])
    guard members.count * others.count <= 1024 else { return false }
    return members.allSatisfy { member in
      others.allSatisfy {
        mentions[member].telling != mentions[$0].telling
          || evidence.ofSame(mentions[member], mentions[$0], isUnique: false) >= 0
      }
    }
  }

  private mutating func joinDifferent() {
    var links: [Link] = []
    for one in mentions.indices {
      let told = Set(groups.members[groups.root(of: one)].map { mentions[$0].telling })
      for telling in later(than: one) where !told.contains(telling) {
        for other in candidates.related(mentions[one], in: telling) {
          let points = evidence.ofDifferent(mentions[one], mentions[other])
          if points >= 0 { links.append(Link(one: one, other: other, points: points)) }
        }
      }
    }
    let best = bestByTelling(links)
    // Which is the best is asked of the groups as they are, before any of them are joined.
    let sure = FigureGroups.sorted(links).filter { isSure($0, best) }
    for link in sure where areDisjoint(link) { groups.join(link.one, link.other) }
  }

  /// The points of the best link of each figure to each telling, and of the best to another figure
  /// than that.
  private mutating func bestByTelling(_ links: [Link]) -> [Slot: (best: Link, second: Double)] {
    var best: [Slot: (best: Link, second: Double)] = [:]
    for link in FigureGroups.sorted(links) {
      for slot in slots(of: link) {
        guard let found = best[slot] else {
          best[slot] = (link, -.infinity)
          continue
        }
        let isOther = Set(slots(of: found.best).map(\.root)) != Set(slots(of: link).map(\.root))
        if isOther, link.points > found.second { best[slot]?.second = link.points }
      }
    }
    return best
  }

  private struct Slot: Hashable {
    let root: Int
    let telling: Int
  }

  private mutating func slots(of link: Link) -> [Slot] {
    [
      Slot(root: groups.root(of: link.one), telling: mentions[link.other].telling),
      Slot(root: groups.root(of: link.other), telling: mentions[link.one].telling),
    ]
  }

  private mutating func isSure(
    _ link: Link, _ best: [Slot: (best: Link, second: Double)]
  ) -> Bool {
    slots(of: link).allSatisfy { slot in
      guard let found = best[slot] else { return true }
      let isBest = Set(slots(of: found.best).map(\.root)) == Set(slots(of: link).map(\.root))
      return isBest && found.best.points - found.second >= FigureGroups.margin
    }
  }

  private mutating func areDisjoint(_ link: Link) -> Bool {
    let (one, other) = (groups.root(of: link.one), groups.root(of: link.other))
    guard one != other else { return false }
    let tellings = Set(groups.members[one].map { mentions[$0].telling })
    return groups.members[other].allSatisfy { member in
      !tellings.contains(mentions[member].telling)
        && groups.members[one].allSatisfy { !evidence.areOpposed(mentions[$0], mentions[member]) }
    }
  }

  /// The tellings after that of a mention, so that each pair is looked at once.
  private func later(than mention: Int) -> Range<Int> {
    min(mentions[mention].telling + 1, tellings)..<tellings
  }

  private static func sorted(_ links: [Link]) -> [Link] {
    links.sorted { ($1.points, $0.one, $0.other) < ($0.points, $1.one, $1.other) }
  }
}
