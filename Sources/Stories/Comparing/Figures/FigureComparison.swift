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
    return items(of: articles, scenes, &vocabulary, ShownTellings(all: articles.count))
  }

  /// - Parameter scenes: of the articles, in their order.
  static func items(
    of articles: [Article], _ scenes: [TellingScene], _ vocabulary: inout SceneVocabulary,
    _ shown: ShownTellings
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
    let counted = groups.compactMap { FigureItem($0, articles, vocabulary.tolls, shown)?.item }
    return (counted + MatchResultComparison.items(scenes, shown)).sorted(by: FactItem.isBefore)
  }
}

/// What tellings give for one thing that they count.
private struct FigureItem {
  private let mentions: [FigureMention]
  /// Those of the tellings that are not shown, too: what softens a difference or names the thing.
  private let all: [FigureMention]
  private let articles: [Article]
  private let tolls: Set<Int32>
  /// The mentions of each value, that of the earliest telling first.
  private let values: [[FigureMention]]

  /// nil where no telling that is shown counts it.
  init?(
    _ all: [FigureMention], _ articles: [Article], _ tolls: Set<Int32>, _ shown: ShownTellings
  ) {
    self.all = all
    mentions = all.filter { shown.contains($0.telling) }
    guard !mentions.isEmpty else { return nil }
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
      relations.max() == .conflict && !all.allSatisfy(\.isMarketMove) && !mayHaveAged
    return isConflict ? .conflict : .compatible
  }

  /// Whether ages are no further apart than the years that may lie between tellings of which nobody
  /// knows when they were written.
  private var mayHaveAged: Bool {
    guard all.allSatisfy({ $0.value.unit.dimension == .age }),
      all.contains(where: { articles[$0.telling].published == nil }),
      let least = all.map(\.value.low).min(), let most = all.map(\.value.low).max()
    else { return false }
    return most - least <= 3
  }

  /// What it is of, in the words of the telling that says the most of it.
  private var about: String? { FigureLabel.best(of: all.lazy.compactMap(\.label)) }

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
