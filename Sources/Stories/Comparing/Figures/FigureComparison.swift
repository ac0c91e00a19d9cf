import Articles

/// The figures of tellings, aligned by what they count.
///
/// Figures of one value are one item where little more speaks for it: "as many as 1,200" and "up to
/// 1,200". Figures of two values are one only where what is counted, what happened and the words
/// around say so, and no other figure fits: a conflict that is none would be the worst error.
enum FigureComparison {
  static func items(of articles: [Article]) -> [FactItem] {
    var vocabulary = SceneVocabulary()
    let scenes = vocabulary.scenes(of: articles)
    return items(of: articles, scenes, &vocabulary)
  }

  /// - Parameter scenes: of the articles, in their order.
  static func items(
    of articles: [Article], _ scenes: [TellingScene], _ vocabulary: inout SceneVocabulary
  ) -> [FactItem] {
    var mentions: [FigureMention] = []
    let roles = FigureRoles(&vocabulary)
    for (article, scene) in zip(articles, scenes) {
      let reader = FigureMentions(scene, article.facts, roles)
      mentions += article.facts.lazy.filter { $0.kind == "figure" }
        .compactMap { reader.mention($0, &vocabulary) }
    }
    let evidence = FigureEvidence(scenes, mentions, &vocabulary)
    let groups = FigureGroups.groups(
      of: mentions, evidence, Kinship(scenes, articles), tellings: articles.count)
    return groups.map { FigureItem($0, articles, tolls: vocabulary.tolls).item }.sorted(
      by: FactItem.isBefore)
  }
}

/// What tellings give for one thing that they count.
private struct FigureItem {
  private let mentions: [FigureMention]
  private let articles: [Article]
  private let tolls: Set<Int32>
  /// The mentions of each value, that of the earliest telling first.
  private let values: [[FigureMention]]

  init(_ mentions: [FigureMention], _ articles: [Article], tolls: Set<Int32>) {
    self.mentions = mentions
    self.articles = articles
    self.tolls = tolls
    var values: [[FigureMention]] = []
    for mention in mentions {
      let same = values.firstIndex { $0[0].value.relation(to: mention.value) == .same }
      if let same { values[same].append(mention) } else { values.append([mention]) }
    }
    self.values = values
  }

  var item: FactItem {
    let tellings = Set(mentions.map(\.telling))
    let verdict = verdict(tellings)
    return FactItem(
      kind: "figure", about: about,
      values: values.map {
        StatedValue(value: $0[0].value.text, places: Place.oneEach($0.map(\.place)))
      },
      verdict: verdict, missing: articles.indices.filter { !tellings.contains($0) },
      note: verdict == .conflict ? note : nil)
  }

  private func verdict(_ tellings: Set<Int>) -> Verdict {
    guard values.count > 1 else { return tellings.count > 1 ? .same : .only }
    let relations = values.indices.dropLast().flatMap { one in
      values[(one + 1)...].map { values[one][0].value.relation(to: $0[0].value) }
    }
    let isConflict =
      relations.max() == .conflict && !mentions.allSatisfy(\.isMarketMove) && !mayHaveAged
    return isConflict ? .conflict : .compatible
  }

  /// Whether ages are no further apart than the years that may lie between tellings of which nobody
  /// knows when they were written.
  private var mayHaveAged: Bool {
    guard mentions.allSatisfy({ $0.value.unit.dimension == .age }),
      mentions.contains(where: { articles[$0.telling].published == nil }),
      let least = mentions.map(\.value.low).min(), let most = mentions.map(\.value.low).max()
    else { return false }
    return most - least <= 3
  }

  /// What is counted, in the words of the telling that says the most of it.
  private var about: String? {
    let told = mentions.map { mention in
      let counted = mention.fact.text(of: "counted")
      // "The injured" were injured: once is enough.
      let event = mention.fact.text(of: "event").flatMap {
        counted?.split(separator: " ").contains($0[...]) == true ? nil : $0
      }
      return [counted, event].compactMap { $0 }
    }
    guard let most = told.map(\.count).max(), most > 0 else {
      return mentions.lazy.compactMap(\.governorText).first
    }
    return told.first { $0.count == most }?.joined(separator: " ")
  }

  /// Why a toll differs: the later it is counted, the more it is.
  private var note: String? {
    guard mentions.contains(where: { isToll($0) }) else { return nil }
    let byValue = values.sorted { $0[0].value.base < $1[0].value.base }
    for (lower, higher) in zip(byValue, byValue.dropFirst()) {
      guard let last = days(of: lower).max(), let first = days(of: higher).min(), last < first
      else {
        return nil
      }
    }
    return "the later telling has the higher count"
  }

  private func isToll(_ mention: FigureMention) -> Bool {
    mention.event.map(tolls.contains) ?? false || mention.head.map(tolls.contains) ?? false
  }

  private func days(of mentions: [FigureMention]) -> [Day] {
    mentions.compactMap { articles[$0.telling].published?.day }
  }
}
