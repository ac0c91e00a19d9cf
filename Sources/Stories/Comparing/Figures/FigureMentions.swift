import Articles

/// Reads the figures of a telling.
struct FigureMentions {
  private let scene: TellingScene
  private let roles: FigureRoles
  private let quotes: [(span: TextSpan, speaker: String)]
  private let dates: [(span: TextSpan, days: ClosedRange<Int>?, weekday: Int?)]
  /// Of people, places and organisations, in order.
  private let names: [TextSpan]
  /// What their words mean, and others that have a capital within a sentence.
  private let nameWords: Set<Int32>
  private let votes: VoteSides
  private let people: [TextSpan]
  private let places: [TextSpan]

  init(_ scene: TellingScene, _ facts: [Fact], _ roles: FigureRoles) {
    self.scene = scene
    self.roles = roles
    quotes = facts.compactMap { fact in
      fact.kind == "quote" ? fact.text(of: "speaker").map { (fact.span, $0) } : nil
    }
    dates = facts.filter { $0.kind == "date" }.sorted { $0.span.start < $1.span.start }
      .map { ($0.span, FigureMentions.days(of: $0), FigureMentions.weekday(of: $0)) }
    votes = VoteSides(facts)
    people = FigureMentions.mentions(of: "person", in: facts)
    places = FigureMentions.mentions(of: "place", in: facts)
    let organisations = FigureMentions.mentions(of: "organisation", in: facts)
    names = (people + places + organisations).sorted { $0.start < $1.start }
    nameWords = Set(names.flatMap { scene.words[scene.words(of: $0)].map(\.meaning) })
      .union(
        scene.sentences.flatMap {
          scene.words[$0.dropFirst()].lazy.filter(\.isCapitalised).map(\.meaning)
        })
  }

  func mention(_ fact: Fact, _ vocabulary: inout SceneVocabulary) -> FigureMention? {
    guard let value = FigureValue(fact), let place = scene.place(fact.span) else { return nil }
    guard let stand = scene.stand(of: fact.span) else { return nil }
    let (words, range, before, after) = (stand.words, stand.sentence, stand.before, stand.after)
    let end = after.lowerBound
    let counted = (fact.text(of: "counted") ?? "").split(separator: " ")
      .map { vocabulary.meaning(of: Tokenizer.folded($0)) }.filter { $0 >= 0 }
    let anyone = vocabulary.number(of: Concepts.anyone)
    // "41 dead" are people who were killed, and a crowd is people who came.
    let told = counted.last.flatMap {
      vocabulary.tolls.contains($0) || $0 == roles.crowd ? $0 : nil
    }
    let isElliptic = counted.isEmpty && value.unit.dimension == .count && isSubject(stand)
    let head = told != nil || isElliptic ? anyone : counted.last
    let event = event(of: fact, value, stand).map { vocabulary.number(of: Concepts.of($0)) } ?? told
    let governor = governor(before: words.lowerBound, in: range)
    let surroundings = scene.surroundings(of: stand)
    let near = surroundings.near
    let aspect = value.unit.dimension == .length ? FigureAspect.of(stand, in: scene) : nil
    let reader = FigureSubject(stand, scene, names: names)
    let dates = dates(near: stand)
    return FigureMention(
      telling: scene.telling, fact: fact, place: place, value: value,
      head: head, counted: Set(counted).sorted(),
      event: roles.role(
        of: value, event: event, isOfPeople: (head ?? anyone) == anyone, stand, in: scene),
      governor: governor.map { scene.words[$0].meaning },
      label: label(of: fact, value, stand, aspect, governor), surroundings: surroundings,
      owner: owner(before: words.lowerBound),
      subject: subject(before: words.lowerBound, in: range), years: years(in: before, after),
      months: near.filter { vocabulary.months.contains($0) },
      places: names(places, in: before.lowerBound..<after.upperBound),
      changing: isOfSubject(value, event) ? reader.changing : nil, agent: reader.agent,
      recipient: value.unit.isMoney ? recipient(stand) : [],
      party: reader.party,
      ends: aspect == .distance ? reader.ends : [], days: dates.compactMap(\.days),
      weekdays: dates.compactMap(\.weekday),
      isPart: isPart(words, end), isTotal: isTotal(stand),
      isNegated: isNegated(before, after),
      isMarketMove: value.unit.dimension == .share
        && near.holds(vocabulary.number(of: Concepts.of("shares"))),
      opposite: votes.opposite(of: fact), aspect: aspect,
      isSize: isSize(fact, stand),
      direction: roles.areJobs(head) ? FigureDirection(stand, in: scene) : nil,
      speaker: speaker(at: fact.span)
    )
  }

  private func label(
    of fact: Fact, _ value: FigureValue, _ stand: TellingScene.Stand, _ aspect: FigureAspect?,
    _ governor: Int?
  ) -> FigureLabel? {
    // "Five are in intensive care" has nothing between the number and its verb.
    let counted = (fact.text(of: "counted") ?? "").split(separator: " ").count
    return FigureLabel(
      fact, value, aspect: aspect,
      owner: owner(endingBefore: stand.words.lowerBound).flatMap(scene.place)?.text,
      governor: governor.flatMap { isDirect($0, stand) ? scene.text(of: $0) : nil },
      FigureClause(stand, scene, counted: counted, names: nameWords))
  }

  /// Whether a noun is of a number, and not of what has it: "the schedule of its 650-million mine".
  private func isDirect(_ governor: Int, _ stand: TellingScene.Stand) -> Bool {
    !scene.gap(governor).contains(",")
      && !(governor + 1..<max(governor + 1, stand.words.lowerBound)).contains { index in
        scene.text(of: index).map { FigureMentions.owners.contains(Tokenizer.folded($0)) } ?? false
      }
  }

  private static let owners: Set<String> = ["its", "their", "his", "her", "the", "a", "an", "this"]

  /// The last word of what happened: "ill" of "fallen ill". A share below zero fell.
  private func event(
    of fact: Fact, _ value: FigureValue, _ stand: TellingScene.Stand
  ) -> String? {
    guard let event = fact.text(of: "event") else {
      guard value.unit.dimension == .share else { return nil }
      return value.low < 0 || text(after: stand) == "lower"
        ? "fell" : text(after: stand) == "higher" ? "rose" : nil
    }
    return Tokenizer.folded(event).split(separator: " ").last.map(String.init)
  }

  /// The dates that are named nearby, other than those on which somebody said so.
  private func dates(
    near stand: TellingScene.Stand
  ) -> [(span: TextSpan, days: ClosedRange<Int>?, weekday: Int?)] {
    let first = stand.before.first ?? stand.words.lowerBound
    let last = max(stand.after.upperBound, stand.words.upperBound) - 1
    let span = scene.words[first].start..<scene.words[last].end
    let next = dates.partitionIndex { $0.span.end > span.lowerBound }
    return dates[next...].prefix { $0.span.start < span.upperBound }.filter { date in
      scene.stand(of: date.span).map { !scene.isOfReport($0) } ?? true
    }
  }

  /// The days of a date that names no more than three.
  private static func days(of date: Fact) -> ClosedRange<Int>? {
    guard let first = date.text(of: "date_from").flatMap({ Day($0) }),
      let last = date.text(of: "date_to").flatMap({ Day($0) }), first <= last,
      last.number - first.number < 3
    else { return nil }
    return first.number...last.number
  }

  /// The day of the week that a date is, of whatever week: `XXXX-WXX-3`.
  private static func weekday(of date: Fact) -> Int? {
    if let days = days(of: date) {
      return days.count == 1 ? (days.lowerBound + 3) % 7 + 1 : nil
    }
    guard let value = date.text(of: "value"), value.hasPrefix("XXXX-WXX-") else { return nil }
    return value.utf8.dropFirst(9).first.map { Int($0) - 0x30 }
  }

  /// Whether what it is of stands before the verb: a level that rose, or a share that somebody won.
  private func isOfSubject(_ value: FigureValue, _ event: Int32?) -> Bool {
    event != nil && value.unit.dimension == .share
      || value.unit.dimension != .count && roles.isChange(event)
  }

  private func text(after stand: TellingScene.Stand) -> String? {
    stand.after.first.flatMap { scene.text(of: $0) }.map(Tokenizer.folded)
  }

  /// Whether a number stands for those it counts: "five are in intensive care", "six of us".
  private func isSubject(_ stand: TellingScene.Stand) -> Bool {
    text(after: stand).map { FigureMentions.afterSubjects.contains($0) } ?? false
  }

  private static let afterSubjects: Set<String> = [
    "are", "were", "have", "had", "of", "going", "coming", "marching", "walking", "waiting",
  ]

  /// Whether a length stands right before a noun, or "tall" and the like after it.
  private func isSize(_ fact: Fact, _ stand: TellingScene.Stand) -> Bool {
    guard fact.text(of: "unit") != nil, let next = stand.after.first else { return false }
    return scene.words[next].meaning >= 0 && !scene.words[next].isCapitalised
  }

  /// The noun of "depth of 12 km", "a fine of up to $250,000".
  private func governor(before first: Int, in sentence: Range<Int>) -> Int? {
    for index in stride(from: first - 1, through: max(sentence.lowerBound + 1, first - 3), by: -1) {
      if scene.words[index].meaning == SceneWord.of {
        return scene.words[index - 1].meaning >= 0 ? index - 1 : nil
      }
      if scene.words[index].meaning >= 0 { return nil }
    }
    return nil
  }

  /// Whose age it is, by the last word of the name: "Leland Crick, 63".
  private func owner(before first: Int) -> Int32? {
    guard let name = owner(endingBefore: first), let last = scene.words(of: name).last else {
      return nil
    }
    return scene.words[last].meaning >= 0 ? scene.words[last].meaning : nil
  }

  /// The name before a number: "Nico Farella, 17", "Nico Farella, who has seventeen years".
  private func owner(endingBefore first: Int) -> TextSpan? {
    let isHad =
      first > 2 && scene.text(of: first - 1) == "has" && scene.text(of: first - 2) == "who"
    guard first > (isHad ? 2 : 0) else { return nil }
    let last = scene.words[first - (isHad ? 3 : 1)]
    let next = people.partitionIndex { $0.end > last.start }
    return next < people.count && people[next].start < last.end ? people[next] : nil
  }

  private func subject(before first: Int, in sentence: Range<Int>) -> Int32? {
    guard first > sentence.lowerBound else { return nil }
    let next = people.partitionIndex { $0.start >= scene.words[first].start }
    guard next > 0, people[next - 1].start >= scene.words[sentence.lowerBound].start else {
      return nil
    }
    let name = scene.words(of: people[next - 1])
    return name.last.map { scene.words[$0].meaning }
  }

  private func years(in before: Range<Int>, _ after: Range<Int>) -> [Int] {
    let near = scene.words[before].suffix(6) + scene.words[after].prefix(6)
    return near.compactMap(\.year).filter { $0 != scene.published?.year }
  }

  /// The meanings of the words of names that stand in a stretch.
  private func names(_ names: [TextSpan], in range: Range<Int>) -> [Int32] {
    Set(
      scene.words[range].lazy
        .filter { $0.meaning >= 0 && FigureMentions.meets(names, $0.start, $0.end) }
        .map(\.meaning)
    ).sorted()
  }

  private func isNegated(_ before: Range<Int>, _ after: Range<Int>) -> Bool {
    (scene.words[before].suffix(4) + scene.words[after].prefix(4))
      .contains { $0.meaning == SceneWord.negation }
  }

  private func isPart(_ words: Range<Int>, _ end: Int) -> Bool {
    end < scene.words.count && scene.words[end].meaning == SceneWord.increment
      || words.lowerBound > 0
        && scene.words[words.lowerBound - 1].meaning == SceneWord.increment
  }

  /// The words of the name of a person after "to" or "for".
  private func recipient(_ stand: TellingScene.Stand) -> [Int32] {
    for index in stand.after.dropLast()
    where scene.text(of: index) == "to" || scene.text(of: index) == "for" {
      let next = scene.words[index + 1]
      guard FigureMentions.meets(people, next.start, next.end) else { continue }
      let name = people.partitionIndex { $0.end > next.start }
      return scene.words(of: people[name]).map { scene.words[$0].meaning }.filter { $0 >= 0 }
    }
    return []
  }

  /// "Has so far lost seven", "seven in all"
  private func isTotal(_ stand: TellingScene.Stand) -> Bool {
    let near = (stand.before.suffix(4) + stand.after.prefix(5))
      .compactMap { scene.text(of: $0).map(Tokenizer.folded) }
    return zip(near, near.dropFirst()).contains { first, next in
      first == "so" && next == "far" || first == "in" && ["all", "total"].contains(next)
    }
  }

  private func speaker(at span: TextSpan) -> String? {
    let next = quotes.partitionIndex { $0.span.end > span.start }
    guard next < quotes.count, quotes[next].span.start <= span.start else { return nil }
    return Tokenizer.folded(quotes[next].speaker)
  }

  /// All that is written of names of a kind, in order.
  private static func mentions(of kind: String, in facts: [Fact]) -> [TextSpan] {
    facts.lazy.filter { $0.kind == kind }.flatMap(\.mentions).sorted { $0.start < $1.start }
  }

  private static func meets(_ spans: [TextSpan], _ start: Int, _ end: Int) -> Bool {
    let next = spans.partitionIndex { $0.end > start }
    return next < spans.count && spans[next].start < end
  }
}
