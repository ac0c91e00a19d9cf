import Articles
import Facts

/// Finds ships, rockets and storms, which bear names as organisations do and are no facts: "the
/// ferry Sea Thrift", "Tropical Storm Odile".
enum NameThings {
  /// The entries of tellings with their ships and storms among them; what one telling calls a ship
  /// is one in all, and what one calls a road or a pass is nobody.
  static func entries(
    _ entries: [NameEntry], in articles: [Article], _ scenes: [TellingScene]
  ) -> [NameEntry] {
    let things = zip(articles, scenes).flatMap { names(in: $1, NameMentions($0.facts)) }
    let ways = ways(among: entries, scenes)
    guard !things.isEmpty || !ways.isEmpty else { return entries }
    let words = Set(things.map(\.words))
    return entries.map { entry in
      words.contains(entry.words)
        ? entry.of(.organisation) : ways.contains(entry.words) ? entry.of(.place) : entry
    } + things
  }

  /// The names that are taken for somebody's right after a word for what lies on a map: "on the route
  /// Arlen-Mott", "the slope of Cerro Brun".
  private static func ways(among entries: [NameEntry], _ scenes: [TellingScene]) -> Set<[String]> {
    var ways: Set<[String]> = []
    for entry in entries where entry.kind == .person && entry.role == nil {
      let scene = scenes[entry.telling]
      guard let first = scene.words(of: entry.place.span).first, first > 1 else { continue }
      let isOf = scene.text(of: first - 1) == "of"
      guard let noun = scene.text(of: isOf ? first - 2 : first - 1),
        (isOf ? heights : lines).contains(noun)
      else { continue }
      ways.insert(entry.words)
    }
    return ways
  }

  private static let lines: Set<String> = [
    "route", "road", "highway", "motorway", "railway", "corridor", "pipeline",
  ]
  private static let heights: Set<String> = [
    "slope", "slopes", "pass", "summit", "foot", "ridge", "shore", "shores", "banks", "valley",
    "village", "town", "hamlet", "city", "port", "province", "district", "island",
  ]

  private static func names(in scene: TellingScene, _ mentions: NameMentions) -> [NameEntry] {
    var names: [[String]: NameEntry] = [:]
    var index = 1
    while index < scene.words.count {
      guard let end = end(ofNameAt: index, in: scene) else {
        index += 1
        continue
      }
      let span = TextSpan(start: scene.words[index].start, end: scene.words[end - 1].end)
      index = end
      guard !mentions.cross(span), let place = scene.place(span) else { continue }
      let words = NameEntry.words(of: place.text)
      let isName = words.contains { !OrdinaryWords.contains($0) } || words.count > 1
      if isName, names[words] == nil { names[words] = NameEntry(.organisation, words, at: place) }
    }
    return names.values.sorted { $0.place.span.start < $1.place.span.start }
  }

  /// Where a name ends that begins at a word, right after what it is.
  private static func end(ofNameAt index: Int, in scene: TellingScene) -> Int? {
    guard scene.words[index].isCapitalised, scene.areJoined(index - 1) else { return nil }
    let isStorm = scene.words[index - 1].isCapitalised
    guard let noun = scene.text(of: index - 1),
      isStorm ? storms.contains(noun) : vessels.contains(noun)
    else { return nil }
    var end = index + 1
    while end < min(scene.words.count, index + longest), scene.words[end].isCapitalised,
      scene.areJoined(end - 1)
    {
      end += 1
    }
    let goesOn =
      end < scene.words.count && scene.words[end].isCapitalised && scene.areJoined(end - 1)
    guard !goesOn, !isStorm || end == index + 1, let first = scene.text(of: index),
      !isDay(Tokenizer.fold(first))
    else { return nil }
    return end
  }

  /// No name of a ship has more words.
  private static let longest = 4

  /// "boarded the ferry Monday"
  static func isDay(_ word: String) -> Bool {
    word.hasSuffix("day") || months.contains(word)
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let storms: Set<String> = ["Storm", "Hurricane", "Typhoon", "Cyclone"]

  private static let vessels: Set<String> = [
    "ferry", "ship", "tanker", "freighter", "trawler", "yacht", "schooner", "frigate", "destroyer",
    "submarine", "icebreaker", "tugboat", "liner", "barge", "rocket", "satellite", "spacecraft",
    "airship", "storm", "hurricane", "typhoon", "cyclone",
  ]
}
