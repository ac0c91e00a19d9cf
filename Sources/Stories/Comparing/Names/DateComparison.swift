import Articles

/// The dates, times and lengths of time of tellings, aligned by what is told to have happened then.
enum DateComparison {
  /// - Parameter scenes: of the articles, in their order.
  static func items(of articles: [Article], _ scenes: [TellingScene]) -> [FactItem] {
    let mentions = zip(articles, scenes).flatMap { article, scene in
      article.facts.lazy.filter { $0.kind == "date" }.flatMap {
        DateMention.mentions(of: $0, in: scene)
      }
    }
    let open = articles.map(openTexts)
    let groups = DateGroups.groups(of: mentions, SceneLikeness(scenes), tellings: articles.count)
    return groups.filter { !isOpenElsewhere($0, open) }
      .map { DateItem($0, tellings: articles.count).item }
  }

  /// What an undated article says of times that only its date would tell: "last month".
  private static func openTexts(of article: Article) -> Set<String> {
    Set(
      article.facts.filter { $0.kind == "date" && $0.text(of: "unresolved") != nil }
        .map { $0.text.lowercased() })
  }

  /// Whether all tellings without a date have the same words, of which their missing date leaves
  /// open what they mean: that is no difference.
  private static func isOpenElsewhere(_ group: [DateMention], _ open: [Set<String>]) -> Bool {
    let missing = Set(open.indices).subtracting(group.map(\.telling))
    let texts = group.map { $0.place.text.lowercased() }
    return !missing.isEmpty && missing.allSatisfy { !open[$0].isDisjoint(with: texts) }
  }
}

/// A date where it stands.
struct DateMention {
  let telling: Int
  let value: DateValue
  let place: Place
  let surroundings: Surroundings
  /// Whether it tells when something was said.
  let isOfReport: Bool

  /// Whether both give one time. A month without its year is the same month, however its year was
  /// made out.
  func isSame(as other: DateMention) -> Bool {
    value.isSame(as: other.value)
      || value.grain == .month && other.value.grain == .month && isWrittenAs(other)
  }

  /// Whether both are the same words, which leave it to the reader which day is meant.
  func isWrittenAs(_ other: DateMention) -> Bool {
    place.text.lowercased() == other.place.text.lowercased()
      && !place.text.utf8.contains { $0 &- 0x30 < 10 }
  }

  static func mentions(of fact: Fact, in scene: TellingScene) -> [DateMention] {
    guard let place = scene.place(fact.span), let stand = scene.stand(of: fact.span) else {
      return []
    }
    let surroundings = scene.surroundings(of: stand)
    return DateValue.values(of: fact).map {
      DateMention(
        telling: scene.telling, value: $0, place: place, surroundings: surroundings,
        isOfReport: scene.isOfReport(stand))
    }
  }
}

/// Puts the dates of one event together.
private struct DateGroups {
  private let mentions: [DateMention]
  private let likeness: SceneLikeness
  /// Those of each telling that can be given for one another.
  private let byGrain: [[DateValue.Grain: [Int]]]
  private var alignment: Alignment

  /// Of more dates of a kind, nobody knows which are one.
  private static let most = 48

  static func groups(
    of mentions: [DateMention], _ likeness: SceneLikeness, tellings: Int
  ) -> [[DateMention]] {
    var groups = DateGroups(mentions, likeness, tellings)
    groups.join(tellings)
    return groups.alignment.all.map { $0.map { mentions[$0] } }
  }

  private init(_ mentions: [DateMention], _ likeness: SceneLikeness, _ tellings: Int) {
    self.mentions = mentions
    self.likeness = likeness
    alignment = Alignment(tellings: mentions.map(\.telling))
    var byGrain = Array(repeating: [DateValue.Grain: [Int]](), count: tellings)
    for (index, mention) in mentions.enumerated() {
      byGrain[mention.telling][mention.value.grain, default: []].append(index)
    }
    self.byGrain = byGrain
  }

  private mutating func join(_ tellings: Int) {
    var (same, different): ([Alignment.Link], [Alignment.Link]) = ([], [])
    for one in mentions.indices {
      for telling in min(mentions[one].telling + 1, tellings)..<tellings {
        for other in candidates(mentions[one], in: telling) {
          let points = likeness.of(mentions[one].surroundings, mentions[other].surroundings)
          let link = Alignment.Link(one: one, other: other, points: points)
          if mentions[one].isSame(as: mentions[other]) {
            if points >= wanted(mentions[one], mentions[other]) { same.append(link) }
          } else if points >= wantedOfDifferent(mentions[one], mentions[other]) {
            different.append(link)
          }
        }
      }
    }
    let mentions = mentions
    alignment.join(same) {
      mentions[$0].telling == mentions[$1].telling
        && !mentions[$0].isSame(as: mentions[$1])
    }
    different = different.filter { link in
      !alignment.tellings(with: link.one).contains(mentions[link.other].telling)
        && !alignment.tellings(with: link.other).contains(mentions[link.one].telling)
    }
    alignment.joinSure(different) { _, _ in false }
  }

  /// How much the words around must have in common for a date that is given otherwise: most, where
  /// the dates are far from each other; least in a sentence of few words. When something was said is
  /// no date of what is told.
  private func wantedOfDifferent(_ one: DateMention, _ other: DateMention) -> Double {
    guard !one.isOfReport, !other.isOfReport, !one.isWrittenAs(other),
      one.value.isNear(other.value)
    else { return 10 }
    if min(one.surroundings.near.count, other.surroundings.near.count) <= 3 { return 1.45 }
    return one.value.grain == .day ? 2.8 : 2.2
  }

  private func candidates(_ mention: DateMention, in telling: Int) -> [Int] {
    mention.value.grain.related.flatMap { grain -> [Int] in
      guard let list = byGrain[telling][grain], list.count <= DateGroups.most else { return [] }
      return list.filter { other in
        let value = mentions[other].value
        return mention.value.isSame(as: value) || mention.value.isOfKind(value)
          || mention.value.contains(value) || value.contains(mention.value)
      }
    }
  }

  /// How much the words around must have in common for one date to be of one event: of the days of
  /// the week, every story has many events.
  private func wanted(_ one: DateMention, _ other: DateMention) -> Double {
    switch one.value.grain {
    case .day, .weekday: one.isOfReport && other.isOfReport ? 0 : 0.5
    default: isOnly(one) && isOnly(other) ? 0 : 0.4
    }
  }

  /// Whether a telling names the date but once.
  private func isOnly(_ mention: DateMention) -> Bool {
    let list = byGrain[mention.telling][mention.value.grain, default: []]
    return list.count <= DateGroups.most
      && list.count { mentions[$0].value.isSame(as: mention.value) } == 1
  }
}

extension DateValue.Grain {
  /// The grains in which the same time may be given.
  fileprivate var related: [DateValue.Grain] {
    switch self {
    case .day: [.day, .weekday, .yearday, .month, .year]
    case .weekday: [.weekday, .day]
    case .yearday: [.yearday, .day]
    case .month: [.month, .someMonth, .year, .day, .stretch]
    case .someMonth: [.someMonth, .month]
    case .year: [.year, .month, .stretch, .day]
    case .stretch: [.stretch, .month, .year]
    default: [self]
    }
  }
}

/// What tellings give for the time of one event.
private struct DateItem {
  let item: FactItem

  init(_ mentions: [DateMention], tellings: Int) {
    var values: [[DateMention]] = []
    for mention in mentions {
      let same = values.firstIndex { $0[0].isSame(as: mention) }
      if let same { values[same].append(mention) } else { values.append([mention]) }
    }
    let told = Set(mentions.map(\.telling))
    item = FactItem(
      kind: "date", about: nil,
      values: values.map { value in
        StatedValue(
          value: value[0].value.text, places: Place.oneEach(value.map(\.place)))
      },
      verdict: DateItem.verdict(values, told),
      missing: (0..<tellings).filter { !told.contains($0) }, note: nil)
  }

  private static func verdict(_ values: [[DateMention]], _ told: Set<Int>) -> Verdict {
    guard values.count > 1 else { return told.count > 1 ? .same : .only }
    for (index, value) in values.enumerated() {
      for other in values[(index + 1)...]
      where !value[0].value.contains(other[0].value) && !other[0].value.contains(value[0].value) {
        return .otherwise
      }
    }
    return .compatible
  }
}
