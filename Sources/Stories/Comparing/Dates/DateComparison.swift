import Articles

/// The dates, times and lengths of time of tellings, aligned by what is told to have happened then.
enum DateComparison {
  /// - Parameter scenes: of the articles, in their order.
  static func items(
    of articles: [Article], _ scenes: [TellingScene], _ shown: ShownTellings
  ) -> [FactItem] {
    let mentions = zip(articles, scenes).flatMap { DateMentions.read($0, in: $1) }
    let open = articles.map(openTexts)
    let groups = DateGroups.groups(
      of: mentions, SceneLikeness(scenes), Kinship(scenes, articles),
      tellings: articles.count)
    return shown.shown(groups.filter { !isOpenElsewhere($0, open) }) { $0.telling }
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

/// What tellings give for the time of one event.
private struct DateItem {
  let item: FactItem

  init(_ mentions: [DateMention], tellings: Int) {
    let values = DateItem.values(mentions)
    let told = Set(mentions.map(\.telling))
    item = FactItem(
      kind: "date", about: nil,
      values: values.map { value in
        StatedValue(
          value: DateItem.closest(value).value.text, places: Place.oneEach(value.map(\.place)))
      },
      verdict: DateItem.verdict(values, told),
      missing: (0..<tellings).filter { !told.contains($0) }, note: DateItem.note(values))
  }

  /// Why two days are one.
  private static func note(_ values: [[DateMention]]) -> String? {
    let closest = values.map(closest)
    return zip(closest, closest.dropFirst()).contains { $0.isOfOtherClock($1) }
      ? "the tellings may go by clocks of other time zones" : nil
  }

  /// The mentions of each time, that of the earliest telling first.
  ///
  /// What leaves the week or the year open is the first that it can be: "Friday" and "June 24" are
  /// one where a telling has the whole date.
  private static func values(_ mentions: [DateMention]) -> [[DateMention]] {
    var values: [[Int]] = []
    let places = mentions.indices
    for index in places.filter({ !mentions[$0].value.isOpen })
      + places.filter({ mentions[$0].value.isOpen })
    {
      let same = values.firstIndex { value in
        value.contains { mentions[$0].isSame(as: mentions[index]) }
      }
      if let same { values[same].append(index) } else { values.append([index]) }
    }
    return values.map { $0.sorted() }.sorted { $0[0] < $1[0] }.map { $0.map { mentions[$0] } }
  }

  /// The one that names the time without leaving anything open, where there is one; of these, one
  /// beside a time of the clock.
  private static func closest(_ value: [DateMention]) -> DateMention {
    value.first { !$0.value.isOpen && $0.setting.clock.universal != nil }
      ?? value.first { !$0.value.isOpen } ?? value[0]
  }

  private static func verdict(_ values: [[DateMention]], _ told: Set<Int>) -> Verdict {
    guard values.count > 1 else { return told.count > 1 ? .same : .only }
    let closest = values.map(closest)
    for (index, value) in closest.enumerated() {
      for other in closest[(index + 1)...] where !value.isCompatible(with: other) {
        return .otherwise
      }
    }
    return .compatible
  }
}
