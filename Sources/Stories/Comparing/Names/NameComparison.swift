import Articles

/// The names, roles, dates and places of tellings, aligned.
enum NameComparison {
  static func items(of articles: [Article]) -> [FactItem] {
    var vocabulary = SceneVocabulary()
    let scenes = vocabulary.scenes(of: articles)
    return items(of: articles, scenes, ShownTellings(all: articles.count))
  }

  /// - Parameter scenes: of the articles, in their order.
  static func items(
    of articles: [Article], _ scenes: [TellingScene], _ shown: ShownTellings
  ) -> [FactItem] {
    let facts = zip(articles, scenes).flatMap { article, scene in
      article.facts.compactMap { NameEntry($0, in: scene) }
    }
    let entries = NameThings.entries(facts, in: articles, scenes)
    let bearers = NameGroups.bearers(
      of: entries + NameSearch.entries(besides: entries, in: articles, scenes)
    ).compactMap { $0.shown(shown) }
    let tellings = articles.count
    let names = bearers.map { NameItem($0, tellings: tellings).item }
    let roles = bearers.compactMap { RoleItem($0, tellings: tellings)?.item }
    let dates = DateComparison.items(of: articles, scenes, shown)
    return sorted(names + roles + dates)
  }

  /// Kind by kind, those given otherwise first.
  static func sorted(_ items: [FactItem]) -> [FactItem] { items.sorted(by: isBefore) }

  private static func isBefore(_ one: FactItem, _ other: FactItem) -> Bool {
    let (kind, otherKind) = (kinds.firstIndex(of: one.kind), kinds.firstIndex(of: other.kind))
    return kind == otherKind ? FactItem.isBefore(one, other) : kind ?? 0 < otherKind ?? 0
  }

  private static let kinds = ["person", "role", "organisation", "place", "date", "wording"]
}

/// The names that tellings give for one bearer.
private struct NameItem {
  let item: FactItem

  init(_ bearer: NameGroups.Bearer, tellings: Int) {
    let all = bearer.names.joined()
    let told = Set(all.map(\.telling))
    let kind = bearer.kind
    item = FactItem(
      kind: kind.rawValue, about: nil,
      values: bearer.names.map { entries in
        StatedValue(
          value: NameItem.fullest(entries), places: Place.oneEach(entries.map(\.place)))
      },
      verdict: bearer.names.count > 1 ? .otherwise : told.count > 1 ? .same : .only,
      missing: (0..<tellings).filter { !told.contains($0) },
      note: kind == .place && Set(all.map(\.words)).count == 1 && bearer.names.count > 1
        ? FactItem.twoNames : nil)
  }

  /// The name with the most words; one in capitals where no telling has it otherwise.
  private static func fullest(_ entries: [NameEntry]) -> String {
    let most = entries.map(\.words.count).max() ?? 0
    let full = entries.filter { $0.words.count == most }.sorted { $0.isFact && !$1.isFact }
    let shown = full.map { $0.kind == .place && !$0.isShortened ? $0.written : $0.name }
    return shown.first { $0 != $0.uppercased() } ?? full.first.map(NameItem.spoken) ?? ""
  }

  /// A name as it is spoken: "Lowland City" of the dateline "LOWLAND CITY".
  private static func spoken(_ entry: NameEntry) -> String {
    let name = entry.name
    let isDateline = entry.place.span.start == 0 || name.utf8.count > 6
    guard entry.kind == .place, name.utf8.count > 3, isDateline, !entry.isShortened else {
      return name
    }
    var words = name.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for (index, word) in words.enumerated() where !word.contains(".") {
      let isGrammar = index > 0 && FunctionWords.contains(word.lowercased())
      words[index] = isGrammar ? word.lowercased() : NameItem.capitalised(word)
    }
    return words.joined(separator: " ")
  }

  /// With a capital after each hyphen and apostrophe: "Saint-Denis".
  private static func capitalised(_ word: String) -> String {
    var isFirst = true
    return String(
      word.map { letter -> Character in
        defer { isFirst = !letter.isLetter }
        return isFirst ? letter : letter.lowercased().first ?? letter
      })
  }
}

extension FactItem {
  fileprivate static let twoNames = "one place, two names"

  /// Whether it is a place that tellings name in two languages or spellings, all of them right.
  var isNamedTwice: Bool { kind == "place" && note == FactItem.twoNames }
}

/// What tellings call one person.
private struct RoleItem {
  let item: FactItem

  init?(_ bearer: NameGroups.Bearer, tellings: Int) {
    guard bearer.kind == .person else { return nil }
    let roles = bearer.names.joined().compactMap(\.role).sorted {
      ($0.place.telling, $0.place.span.start) < ($1.place.telling, $1.place.span.start)
    }
    guard !roles.isEmpty else { return nil }
    var values: [[NameRole]] = []
    for role in roles {
      let same = values.firstIndex { $0[0].meaning.relation(to: role.meaning) == .same }
      if let same { values[same].append(role) } else { values.append([role]) }
    }
    let told = Set(roles.map(\.place.telling))
    item = FactItem(
      kind: "role", about: bearer.names[0].max { $0.words.count < $1.words.count }?.name,
      values: values.map { roles in
        StatedValue(value: roles[0].text, places: Place.oneEach(roles.map(\.place)))
      },
      verdict: RoleItem.verdict(values, told),
      missing: (0..<tellings).filter { !told.contains($0) },
      note: nil)
  }

  private static func verdict(_ values: [[NameRole]], _ told: Set<Int>) -> Verdict {
    guard values.count > 1 else { return told.count > 1 ? .same : .only }
    // What one telling calls somebody in two ways can both be true.
    if told.count == 1 { return .only }
    for (index, value) in values.enumerated() {
      for other in values[(index + 1)...]
      where value[0].meaning.relation(to: other[0].meaning) == .otherwise {
        return .otherwise
      }
    }
    return .compatible
  }
}
