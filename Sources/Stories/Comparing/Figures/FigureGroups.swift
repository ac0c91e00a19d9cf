/// Puts the figures together that count one thing: first those of one value, then those of others,
/// the surest first.
struct FigureGroups {
  private let mentions: [FigureMention]
  private let evidence: FigureEvidence
  private let candidates: FigureCandidates
  private var kinship: Kinship
  private let tellings: Int
  private var alignment: Alignment

  /// The mentions of each thing that is counted.
  static func groups(
    of mentions: [FigureMention], _ evidence: FigureEvidence, _ kinship: Kinship,
    tellings: Int
  ) -> [[FigureMention]] {
    var groups = FigureGroups(mentions, evidence, kinship, tellings)
    groups.joinRepeats()
    groups.joinSame()
    groups.noteKinship()
    groups.joinDifferent()
    return groups.alignment.all.map { $0.map { mentions[$0] } }
  }

  private init(
    _ mentions: [FigureMention], _ evidence: FigureEvidence, _ kinship: Kinship,
    _ tellings: Int
  ) {
    self.mentions = mentions
    self.evidence = evidence
    self.kinship = kinship
    self.tellings = tellings
    candidates = FigureCandidates(mentions, tellings: tellings)
    alignment = Alignment(tellings: mentions.map(\.telling))
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
      if let earlier = first[key] { alignment.join(earlier, index) } else { first[key] = index }
    }
  }

  private mutating func joinSame() {
    var links: [Alignment.Link] = []
    for one in mentions.indices {
      for telling in later(than: one) {
        let alike = candidates.alike(mentions[one], in: telling)
        for other in alike
        where mentions[one].value.relation(to: mentions[other].value) == .same {
          let isUnique =
            alike.count == 1
            && candidates.alike(mentions[other], in: mentions[one].telling).count == 1
          let points = evidence.ofSame(mentions[one], mentions[other], isUnique: isUnique)
          if points >= 0 { links.append(Alignment.Link(one: one, other: other, points: points)) }
        }
      }
    }
    // Small counts may stand for many things: each belongs to one of a telling.
    let (mentions, evidence) = (mentions, evidence)
    alignment.join(links) {
      mentions[$0].telling == mentions[$1].telling
        && evidence.ofSame(mentions[$0], mentions[$1], isUnique: false) < 0
    }
  }

  /// Two tellings that have a number in common that is none by chance are of one event.
  private mutating func noteKinship() {
    for group in alignment.all where mentions[group[0]].value.rarity >= 2 {
      kinship.note(Set(group.map { mentions[$0].telling }))
    }
  }

  private mutating func joinDifferent() {
    var links: [Alignment.Link] = []
    let told = mentions.indices.map { alignment.tellings(with: $0) }
    let rivals = FigureRivals(mentions, candidates, evidence, told: told)
    for one in mentions.indices {
      for telling in later(than: one) where !told[one].contains(telling) {
        for other in candidates.related(one, in: telling)
        where !told[other].contains(mentions[one].telling) {
          let points = evidence.ofDifferent(mentions[one], mentions[other], kinship) {
            rivals.areSole(one, other)
          }
          if points >= 0, !rivals.areSum(one, other), !rivals.hasTwin(one, other) {
            links.append(Alignment.Link(one: one, other: other, points: points))
          }
        }
      }
    }
    let (mentions, evidence) = (mentions, evidence)
    let isLinked = linked(links)
    alignment.joinSure(links) {
      !isLinked($0, $1) && evidence.areOpposed(mentions[$0], mentions[$1])
    }
  }

  /// Whether the values of two figures were set against each other by some of those who give them:
  /// another that gives one of them in words of its own is no objection.
  private func linked(_ links: [Alignment.Link]) -> (Int, Int) -> Bool {
    var value = Array(repeating: 0, count: mentions.count)
    for (number, group) in alignment.all.enumerated() {
      for index in group { value[index] = number }
    }
    let pairs = Set(links.map { Set([value[$0.one], value[$0.other]]) })
    return { pairs.contains([value[$0], value[$1]]) }
  }

  /// The tellings after that of a mention, so that each pair is looked at once.
  private func later(than mention: Int) -> Range<Int> {
    min(mentions[mention].telling + 1, tellings)..<tellings
  }
}
