/// Whether a figure of another telling could count the same thing, and no other one there could.
struct FigureRivals {
  private let mentions: [FigureMention]
  private let candidates: FigureCandidates
  private let evidence: FigureEvidence
  /// The tellings that have what a mention counts, where that was found.
  private let told: [Set<Int>]

  init(
    _ mentions: [FigureMention], _ candidates: FigureCandidates, _ evidence: FigureEvidence,
    told: [Set<Int>]
  ) {
    self.mentions = mentions
    self.candidates = candidates
    self.evidence = evidence
    self.told = told
  }

  /// Whether two are each other's only choice.
  func areSole(_ one: Int, _ other: Int) -> Bool {
    isOnly(other, for: one) && isOnly(one, for: other)
  }

  /// Whether the telling of one has the other's number, too, and may well count the same by it: then
  /// the two numbers are of two things.
  func hasTwin(_ one: Int, _ other: Int) -> Bool {
    isTold(mentions[one], besides: other) || isTold(mentions[other], besides: one)
  }

  private func isTold(_ mention: FigureMention, besides other: Int) -> Bool {
    candidates.alike(mention, in: mentions[other].telling).contains { index in
      index != other && mentions[index].value.relation(to: mention.value) == .same
        && mentions[index].value.relation(to: mentions[other].value) != .same
        && evidence.canBeOne(mention, mentions[index])
    }
  }

  /// Whether one is the sum of the other and of what else its telling counts so: nine were killed here
  /// and six there, and 15 in all.
  func areSum(_ one: Int, _ other: Int) -> Bool {
    let isLess = mentions[one].value.base < mentions[other].value.base
    let (part, whole) = isLess ? (one, other) : (other, one)
    let rest = mentions[whole].value.base - mentions[part].value.base
    let near = candidates.near(mentions[whole], in: mentions[part].telling) ?? []
    let others = near.filter { index in
      index != part && mentions[index].value.unit.dimension == mentions[part].value.unit.dimension
        && countAlike(mentions[index], mentions[part])
    }.map { mentions[$0].value.base }
    let slack = abs(rest) * 1e-9
    return others.contains { abs($0 - rest) <= slack }
      || others.count > 1 && abs(Set(others).reduce(0, +) - rest) <= slack
  }

  /// Whether two figures of a telling say the same of the same.
  private func countAlike(_ one: FigureMention, _ other: FigureMention) -> Bool {
    one.event == other.event
      && (one.event == nil ? one.head != nil && one.head == other.head : true)
  }

  private func isOnly(_ other: Int, for one: Int) -> Bool {
    let (mention, sought) = (mentions[one], mentions[other])
    guard let near = candidates.near(mention, in: sought.telling) else { return false }
    return near.allSatisfy { index in
      let rival = mentions[index]
      return rival.value.base == sought.value.base || told[index].contains(mention.telling)
        || rival.value.unit.dimension != sought.value.unit.dimension
        || !evidence.canBeOne(mention, rival)
    }
  }
}
