/// Puts the dates of one event together.
struct DateGroups {
  private let mentions: [DateMention]
  private let evidence: DateEvidence
  private let candidates: DateCandidates
  private let tellings: Int
  private var alignment: Alignment

  static func groups(
    of mentions: [DateMention], _ likeness: SceneLikeness, _ kinship: Kinship, tellings: Int
  ) -> [[DateMention]] {
    var groups = DateGroups(mentions, likeness, kinship, tellings)
    groups.joinSame()
    groups.joinDifferent()
    return groups.alignment.all.map { $0.map { mentions[$0] } }
  }

  private init(
    _ mentions: [DateMention], _ likeness: SceneLikeness, _ kinship: Kinship, _ tellings: Int
  ) {
    self.mentions = mentions
    self.tellings = tellings
    candidates = DateCandidates(mentions, tellings: tellings)
    evidence = DateEvidence(mentions, likeness, kinship, candidates)
    alignment = Alignment(tellings: mentions.map(\.telling))
  }

  private mutating func joinSame() {
    let links = links { self.evidence.ofSame($0, $1) }
    let (mentions, evidence) = (self.mentions, self.evidence)
    alignment.join(links) {
      mentions[$0].telling == mentions[$1].telling && !mentions[$0].isSame(as: mentions[$1])
        || mentions[$0].value.isOtherDay(than: mentions[$1].value) || evidence.areOpposed($0, $1)
    }
  }

  private mutating func joinDifferent() {
    var links: [Alignment.Link] = []
    for link in self.links({ self.evidence.ofDifferent($0, $1) })
    where !alignment.tellings(with: link.one).contains(mentions[link.other].telling)
      && !alignment.tellings(with: link.other).contains(mentions[link.one].telling)
    {
      links.append(link)
    }
    let evidence = self.evidence
    alignment.joinSure(links) { evidence.areOpposed($0, $1) }
  }

  /// The links of which there is evidence, each pair looked at once.
  private func links(_ evidence: (Int, Int) -> Double?) -> [Alignment.Link] {
    var links: [Alignment.Link] = []
    for one in mentions.indices {
      for telling in min(mentions[one].telling + 1, tellings)..<tellings {
        for other in candidates.of(mentions[one], in: telling) {
          if let points = evidence(one, other) {
            links.append(Alignment.Link(one: one, other: other, points: points))
          }
        }
      }
    }
    return links
  }
}

/// The dates of another telling that may be given for one.
struct DateCandidates {
  private let mentions: [DateMention]
  /// Those of each telling.
  private let byGrain: [[DateValue.Grain: [Int]]]

  /// Of more dates of a kind, nobody knows which are one.
  private static let most = 48

  init(_ mentions: [DateMention], tellings: Int) {
    self.mentions = mentions
    var byGrain = Array(repeating: [DateValue.Grain: [Int]](), count: tellings)
    for (index, mention) in mentions.enumerated() {
      byGrain[mention.telling][mention.value.grain, default: []].append(index)
    }
    self.byGrain = byGrain
  }

  func of(_ mention: DateMention, in telling: Int) -> [Int] {
    mention.value.grain.related.flatMap { grain -> [Int] in
      guard let list = byGrain[telling][grain], list.count <= DateCandidates.most else {
        return []
      }
      return list.filter { other in
        let other = mentions[other]
        return mention.isSame(as: other) || mention.value.isOfKind(other.value)
          || mention.isCompatible(with: other)
      }
    }
  }

  /// Whether nothing else of its telling could be given for it: the only hour, the only day that is
  /// still to come.
  func isOnly(_ mention: DateMention) -> Bool {
    mention.value.grain.related.allSatisfy { grain in
      guard let list = byGrain[mention.telling][grain] else { return true }
      return list.count <= DateCandidates.most
        && !list.contains { isRival(mentions[$0], of: mention) }
    }
  }

  private func isRival(_ other: DateMention, of mention: DateMention) -> Bool {
    guard mention.value.isOfKind(other.value), !mention.isSame(as: other),
      !other.setting.isOfReport
    else { return false }
    if let ahead = mention.setting.isAhead, let other = other.setting.isAhead, ahead != other {
      return false
    }
    return mention.value.isNear(other.value, isSure: true)
  }

  /// Whether its telling has another time of the same kind of event: a second quake.
  func isRepeated(_ mention: DateMention) -> Bool {
    guard let event = mention.setting.event, !event.isWeak else { return false }
    return mention.value.grain.related.contains { grain in
      guard let list = byGrain[mention.telling][grain], list.count <= DateCandidates.most else {
        return false
      }
      return list.contains {
        mentions[$0].setting.event == event && isRival(mentions[$0], of: mention)
      }
    }
  }

  /// How often a telling names the date.
  func count(of mention: DateMention) -> Int {
    let list = byGrain[mention.telling][mention.value.grain, default: []]
    guard list.count <= DateCandidates.most else { return list.count }
    return list.count { mentions[$0].value.isSame(as: mention.value) }
  }
}

extension DateValue.Grain {
  /// The grains in which the same time may be given.
  fileprivate var related: [DateValue.Grain] {
    switch self {
    case .day: [.day, .weekday, .yearday, .month, .year, .days]
    case .weekday: [.weekday, .day]
    case .yearday: [.yearday, .day]
    case .month: [.month, .someMonth, .year, .day, .stretch]
    case .someMonth: [.someMonth, .month]
    case .year: [.year, .month, .stretch, .day]
    case .stretch: [.stretch, .month, .year, .months]
    case .days: [.days, .day]
    case .months: [.months, .stretch]
    default: [self]
    }
  }
}
