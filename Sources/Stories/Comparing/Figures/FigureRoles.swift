import Articles

/// What those who are counted do in the event, where no verb beside the number says so: they are
/// the crowd of "in front of about 200 people", and the police "took six of us away".
struct FigureRoles {
  /// Who came to see, to hear or to protest.
  let crowd: Int32
  private let jobs: Set<Int32>
  private let changes: Set<Int32>
  private let arrested: Int32
  private let protesters: Int32
  /// Those who live in a place.
  private let population: Int32
  private let police: Set<Int32>
  /// Verbs beside a number that say nothing of what happened: "counted", "gave".
  private let weak: Set<Int32>

  /// A smaller number of people is no crowd.
  private static let fewest = 20.0
  /// How far from a number of people it may be said that they came, in words.
  private static let reach = 14

  init(_ vocabulary: inout SceneVocabulary) {
    let roles = vocabulary.numbers(of: ["crowd", "arrested", "protesters"])
    (crowd, arrested, protesters) = (roles[0], roles[1], roles[2])
    population = vocabulary.number(of: "population")
    jobs = Set(vocabulary.numbers(of: ["jobs", "employees"]))
    changes = Set(vocabulary.numbers(of: ["rose", "fell"]))
    police = Set(
      vocabulary.numbers(
        of: ["police", "guard", "sheriff", "gendarmes", "detectives", "troopers", "cops"]))
    weak = Set(
      vocabulary.numbers(
        of: [
          "counted", "gave", "part", "reached", "left", "made", "included", "covered", "found",
          "discovered",
        ]))
  }

  /// Whether what is counted is work that is given or taken.
  func areJobs(_ head: Int32?) -> Bool { head.map(jobs.contains) ?? false }

  /// Whether something rose or fell.
  func isChange(_ event: Int32?) -> Bool { event.map(changes.contains) ?? false }

  /// What is said of people, or of a number that does not say what it counts.
  ///
  /// - Parameter event: as the finder of figures has it.
  func role(
    of value: FigureValue, event: Int32?, isOfPeople: Bool, _ stand: TellingScene.Stand,
    in scene: TellingScene
  ) -> Int32? {
    let told = event.flatMap { weak.contains($0) ? nil : $0 }
    guard isOfPeople, value.unit.dimension == .count else { return told }
    if told == protesters { return crowd }
    if let told { return told }
    if isTakenAway(stand, in: scene) { return arrested }
    if isOfPlace(stand, in: scene) { return population }
    let isMany = value.low >= FigureRoles.fewest
    return isMany && (isAddressed(stand, in: scene) || isGathered(stand, in: scene)) ? crowd : nil
  }

  /// "A city of 167,000", "home to 167,000 people", "population 167,000"
  private func isOfPlace(_ stand: TellingScene.Stand, in scene: TellingScene) -> Bool {
    let before = stand.before.suffix(4).compactMap { scene.text(of: $0).map(Tokenizer.folded) }
    if before.contains("population") || before.suffix(2) == ["home", "to"] { return true }
    guard before.last == "of", let noun = before.dropLast().last else { return false }
    return FigureRoles.towns.contains(noun)
  }

  private static let towns: Set<String> = [
    "city", "town", "village", "island", "country", "nation", "state", "province", "metropolis",
  ]

  /// "She told some 350 residents", "in front of about 200 people".
  private func isAddressed(_ stand: TellingScene.Stand, in scene: TellingScene) -> Bool {
    let last = stand.words.lowerBound - 1
    guard last > stand.sentence.lowerBound, let word = scene.text(of: last) else { return false }
    if FigureRoles.addresses.contains(Tokenizer.folded(word)) { return true }
    return scene.words[last].meaning == SceneWord.of
      && scene.text(of: last - 1).map(Tokenizer.folded) == "front"
  }

  private static let addresses: Set<String> = [
    "told", "addressed", "addressing", "before", "facing", "reassured", "thanked",
  ]

  private func isGathered(_ stand: TellingScene.Stand, in scene: TellingScene) -> Bool {
    let first = max(stand.sentence.lowerBound, stand.words.lowerBound - FigureRoles.reach)
    let last = min(stand.sentence.upperBound, stand.words.upperBound + FigureRoles.reach)
    return (first..<max(first, last)).contains { index in
      let meaning = scene.words[index].meaning
      return meaning == crowd || meaning == protesters
        // The month's name has the same letters.
        || scene.text(of: index).map { $0 == "marched" || $0 == "marching" } ?? false
    }
  }

  /// "The guards took six of us away", "officers led four men off".
  private func isTakenAway(_ stand: TellingScene.Stand, in scene: TellingScene) -> Bool {
    let sentence = scene.words[stand.sentence]
    guard sentence.contains(where: { police.contains($0.meaning) }) else { return false }
    let before = stand.before.suffix(5).compactMap { scene.text(of: $0).map(Tokenizer.folded) }
    guard let verb = before.lastIndex(where: FigureRoles.takes.contains) else { return false }
    let after = stand.after.prefix(5).compactMap { scene.text(of: $0).map(Tokenizer.folded) }
    return (before[verb...] + after).contains(where: FigureRoles.ways.contains)
  }

  private static let takes: Set<String> = ["took", "take", "taken", "led", "hauled", "dragged"]
  private static let ways: Set<String> = ["away", "with", "custody", "off", "station", "in"]
}
