import Articles

/// The dates, times and lengths of time of tellings, aligned by what is told to have happened then.
enum DateComparison {
  /// - Parameter scenes: of the articles, in their order.
  static func items(of articles: [Article], _ scenes: [TellingScene]) -> [FactItem] {
    let mentions = zip(articles, scenes).flatMap { DateMentions.read($0, in: $1) }
    let open = articles.map(openTexts)
    let groups = DateGroups.groups(
      of: mentions, SceneLikeness(scenes), FigureKinship(scenes, articles),
      tellings: articles.count)
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
          value: DateItem.closest(value).value.text, places: Place.oneEach(value.map(\.place)))
      },
      verdict: DateItem.verdict(values, told),
      missing: (0..<tellings).filter { !told.contains($0) }, note: nil)
  }

  /// The one that names the time without leaving anything open, where there is one.
  private static func closest(_ value: [DateMention]) -> DateMention {
    value.first { !$0.value.isOpen } ?? value[0]
  }

  private static func verdict(_ values: [[DateMention]], _ told: Set<Int>) -> Verdict {
    guard values.count > 1 else { return told.count > 1 ? .same : .only }
    for (index, value) in values.enumerated() {
      for other in values[(index + 1)...] where !value[0].isCompatible(with: other[0]) {
        return .otherwise
      }
    }
    return .compatible
  }
}
