import Articles

/// What the words around a date tell of what happened then.
struct DateSetting {
  let surroundings: Surroundings
  /// The words of the sentences before and after, too.
  let context: Surroundings
  /// What happened then; nil where no word tells it that is known.
  let event: EventWords.Event?
  /// The words of the names of people nearby.
  let people: [Int32]
  /// The words of the names of places in the sentence.
  let places: [Int32]
  /// Whether it tells when something was said, or written.
  let isOfReport: Bool
  /// Whether it is still to come; nil where that is not known.
  let isAhead: Bool?
  /// Whether something must be done until then.
  let isDuty: Bool
  /// Whether it is a limit: "by Friday", "until Friday".
  let isLimit: Bool
  /// Whether it was near that time, and not at it: "shortly after two".
  let isRough: Bool
  /// Whether it is the day of which the article tells first.
  let isMain: Bool
  /// Whether it is how old somebody is.
  let isAge: Bool
  /// Whether it is a length of time that tells how long before or after something else it was.
  let isDistance: Bool
  /// Whether it is the beginning of a longer one: "its first 100 days".
  let isBeginning: Bool
  /// Whether it is of the clock, and in universal time; nil of other times.
  let isUniversal: Bool?
  /// By which clock it is the day that it is.
  let clock: DayClock

  /// Whether only one is in universal time.
  func areZonesApart(_ other: DateSetting) -> Bool {
    guard let isUniversal, let another = other.isUniversal else { return false }
    return isUniversal != another
  }
}

/// Reads what stands around the dates of a telling, in their order.
struct DateSettings {
  private let scene: TellingScene
  /// Where people are named, in order.
  private let people: [TextSpan]
  private let places: [TextSpan]
  private let universal: UniversalTimes
  private var hasMain = false
  /// Where the last dateline ends; far away where there was none.
  private var datelineEnd = Int.max / 2

  /// The main event is told at the start, if anywhere.
  private static let leadSentences = 6

  init(_ scene: TellingScene, _ facts: [Fact]) {
    self.scene = scene
    people = DateSettings.spans(of: "person", facts)
    places = DateSettings.spans(of: "place", facts)
    universal = UniversalTimes(facts, in: scene)
  }

  private static func spans(of kind: String, _ facts: [Fact]) -> [TextSpan] {
    facts.lazy.filter { $0.kind == kind }.flatMap(\.mentions).sorted { $0.start < $1.start }
  }

  mutating func setting(
    of value: DateValue, _ place: Place, _ stand: TellingScene.Stand
  ) -> DateSetting {
    let clause = DateClause(stand, in: scene)
    let isAhead = isAhead(value, clause)
    let isOfReport =
      !value.isLength && clause.isOfReport || isDateline(value, place, clause, stand.words)
    let isMain =
      !hasMain && value.isDayLike && !isOfReport && isAhead != true
      && (scene.sentence(of: stand.words.lowerBound) ?? .max) < DateSettings.leadSentences
    if isMain { hasMain = true }
    return DateSetting(
      surroundings: surroundings(stand, clause), context: context(of: stand),
      event: clause.event(ofLength: value.isLength),
      people: names(people, in: stand.before.lowerBound..<stand.after.upperBound),
      places: names(places, in: stand.sentence),
      isOfReport: isOfReport, isAhead: isAhead,
      isDuty: clause.isDuty, isLimit: clause.isLimit, isRough: clause.isRough, isMain: isMain,
      isAge: value.grain == .months && clause.isAge(place.text),
      isDistance: value.isLength && clause.isDistance,
      isBeginning: value.isLength && clause.isBeginning(place.text),
      isUniversal: value.grain == .clock
        ? clause.isUniversal(Tokenizer.folded(place.text)) : nil,
      clock: DayClock(
        universal: value.isDayLike ? universal.time(in: stand.sentence, of: scene) : nil,
        offset: scene.offset))
  }

  /// The words nearby, and those of the clause.
  private func surroundings(_ stand: TellingScene.Stand, _ clause: DateClause) -> Surroundings {
    let first = max(stand.sentence.lowerBound, stand.words.lowerBound - DateSettings.reach)
    let before = min(first, clause.range.lowerBound)..<stand.before.upperBound
    let after = stand.after.lowerBound..<max(stand.after.upperBound, clause.range.upperBound)
    return Surroundings(
      telling: scene.telling,
      near: Set(scene.meanings(before) + scene.meanings(after)).sorted(),
      sentence: scene.meanings(stand.sentence))
  }

  /// Who does something is named before the day, most often.
  private static let reach = 14

  /// The words of names that stand within a stretch of words.
  private func names(_ spans: [TextSpan], in range: Range<Int>) -> [Int32] {
    guard !range.isEmpty else { return [] }
    let (start, end) = (scene.words[range.lowerBound].start, scene.words[range.upperBound - 1].end)
    var index = spans.partitionIndex { $0.start >= start }
    var names: Set<Int32> = []
    while index < spans.count, spans[index].end <= end {
      names.formUnion(scene.words[scene.words(of: spans[index])].map(\.meaning))
      index += 1
    }
    return names.filter { $0 >= 0 }.sorted()
  }

  /// Whether it is when the article was written: a full date before the text begins, and a time of
  /// the clock after it.
  private mutating func isDateline(
    _ value: DateValue, _ place: Place, _ clause: DateClause, _ words: Range<Int>
  ) -> Bool {
    let isDateline =
      value.isYearWritten(in: place.text) && !clause.isAfterPreposition
      && (scene.sentence(of: words.lowerBound) ?? .max) < DateSettings.datelineSentences
      || value.isDayLike && !clause.isAfterPreposition && opensText(words)
      || value.grain == .clock && (datelineEnd..<datelineEnd + 6).contains(words.lowerBound)
    if isDateline { datelineEnd = words.upperBound }
    return isDateline
  }

  private static let datelineSentences = 4

  /// "HARWICK, Nov 11 -": the first words of the text, with a dash after them.
  private func opensText(_ words: Range<Int>) -> Bool {
    // Some texts begin with the headline.
    let isAfterPlace = scene.gap(words.lowerBound - 1).contains(",")
    return words.upperBound <= (isAfterPlace ? 3 : 1) * DateSettings.longestDateline
      && scene.gap(words.upperBound - 1).contains { "-–—".contains($0) }
  }

  /// In words.
  private static let longestDateline = 8

  private func context(of stand: TellingScene.Stand) -> Surroundings {
    guard let index = scene.sentence(of: stand.words.lowerBound) else {
      return Surroundings(telling: scene.telling, near: [], sentence: [])
    }
    let first = scene.sentences[max(0, index - 1)].lowerBound
    let next = scene.sentences[min(scene.sentences.count - 1, index + 1)].upperBound
    let most = DateSettings.mostContext
    return Surroundings(
      telling: scene.telling, near: [],
      sentence: scene.meanings(
        max(first, stand.words.lowerBound - most)..<min(next, stand.words.upperBound + most)))
  }

  /// In words, either side.
  private static let mostContext = 60

  /// By the calendar where the days are known; else by the words.
  private func isAhead(_ value: DateValue, _ clause: DateClause) -> Bool? {
    if let published = scene.published, let first = value.first, let last = value.last {
      if first > published { return true }
      if last < published { return false }
      return nil
    }
    return clause.isForeseen ? true : clause.isOver ? false : nil
  }
}
