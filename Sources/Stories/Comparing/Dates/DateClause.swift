import Articles

/// The words of a sentence around a date, as far as they tell what happened then.
struct DateClause {
  /// Between the marks and conjunctions around the date.
  let range: Range<Int>
  /// The words near the date, folded, the nearest first, with what parts them from it.
  private let before: [Near]
  private let after: [Near]

  private struct Near {
    let word: String
    /// In words; a mark or a conjunction between counts as many.
    let distance: Int
  }

  private static let reach = 14
  /// What is told beyond a mark happened at another time, most often.
  private static let farther = 5

  init(_ stand: TellingScene.Stand, in scene: TellingScene) {
    let first = stand.words.lowerBound
    let next = stand.after.lowerBound
    let start: Int
    let end: Int
    let sentence = stand.sentence
    (before, start) = DateClause.walk(
      stride(
        from: first - 1, through: max(sentence.lowerBound, first - DateClause.reach), by: -1),
      from: first, scene)
    (after, end) = DateClause.walk(
      next..<max(next, min(sentence.upperBound, next + DateClause.reach)), from: next - 1, scene)
    range = min(start, first)..<max(next, end + 1)
  }

  /// The words along a way from the date, and the last of them that no mark parts from it.
  private static func walk(
    _ way: some Sequence<Int>, from date: Int, _ scene: TellingScene
  ) -> ([Near], Int) {
    var near: [Near] = []
    var (last, inClause, extra) = (date, date, 0)
    for index in way {
      guard let word = scene.text(of: index).map(Tokenizer.folded) else { break }
      let gap = scene.gap(min(last, index))
      if gap.contains(where: { ",;:()\"“”—–".contains($0) }) || conjunctions.contains(word) {
        extra += gap.contains { ";:\"“”".contains($0) } ? 2 * farther : farther
      }
      if extra == 0 { inClause = index }
      near.append(Near(word: word, distance: near.count + 1 + extra))
      last = index
    }
    return (near, inClause)
  }

  private static let conjunctions: Set<String> = [
    "and", "but", "while", "after", "before", "when", "because", "although", "though", "as", "who",
    "which", "that", "whose", "where", "since",
  ]
}

extension DateClause {
  /// What happened then: what the nearest word tells that names anything that happens.
  func event(ofLength isLength: Bool) -> EventWords.Event? {
    if isLength, isWait { return EventWords.delay }
    var best: (event: EventWords.Event, cost: Int)?
    for near in before + after {
      guard let event = EventWords.event(of: near.word, ofLength: isLength) else { continue }
      let cost = near.distance + (event.isWeak ? DateClause.farther : 0)
      if cost < best?.cost ?? DateClause.most { best = (event, cost) }
    }
    return best?.event
  }

  private static let most = 16

  /// "It took 50 minutes before the gates opened."
  private var isWait: Bool {
    before.prefix(3).contains { ["took", "takes", "take"].contains($0.word) }
      && after.contains { $0.word == "before" || $0.word == "until" }
  }

  /// Whether it tells when something was said or made known: "police said Thursday", "announced the
  /// closing on Thursday", "On Thursday, police said".
  var isOfReport: Bool {
    for (index, near) in before.prefix(3).enumerated() {
      // "was reported at 7:15 a.m."
      if DateClause.speech.contains(near.word) { return !isPassive(index) }
      // "said it struck Wednesday"
      if index < 2, EventWords.event(of: near.word).map({ !$0.isWeak }) ?? false { break }
    }
    if before.prefix(2).contains(where: { DateClause.dating.contains($0.word) }) { return true }
    for near in before.prefix(7) {
      if ["that", "would", "will"].contains(near.word) { break }
      if DateClause.announcing.contains(near.word) { return true }
    }
    guard before.count <= 1 else { return false }
    for near in after.prefix(4) {
      if EventWords.event(of: near.word) != nil { break }
      if DateClause.speech.contains(near.word) { return true }
    }
    return false
  }

  private func isPassive(_ index: Int) -> Bool {
    index + 1 < before.count && ["was", "were", "been"].contains(before[index + 1].word)
  }

  private static let speech: Set<String> = [
    "said", "say", "says", "told", "tells", "announced", "announces", "added", "informed",
    "declared", "stated", "statement", "confirmed", "wrote", "tweeted", "reported",
  ]
  private static let dating: Set<String> = ["published", "posted", "updated"]
  private static let announcing: Set<String> = [
    "announced", "announce", "announces", "disclosed", "revealed", "confirmed", "described",
  ]

  /// Whether something must be done: "must report by", "has until".
  var isDuty: Bool {
    let words = before.prefix(8).map(\.word)
    if words.contains("must") { return true }
    return zip(words, words.dropFirst()).contains { later, earlier in
      ["has", "have", "had", "ordered", "required", "obliged"].contains(earlier)
        && (later == "to" || later == "until" || later == "till")
    } || ["has", "have", "had"].contains(words.dropFirst().first ?? "") && words[0] == "until"
  }

  /// "Shortly after two": near that time, and not at it.
  var isRough: Bool {
    ["after", "before"].contains(before.first?.word)
      && ["shortly", "just", "soon", "right"].contains(before.dropFirst().first?.word)
  }

  /// Whether a preposition stands before it: "on", "since the".
  var isAfterPreposition: Bool {
    before.first.map { DateClause.prepositions.contains($0.word) } ?? false
  }

  /// Whether a length of time is the distance to something: "a day after", "three weeks earlier".
  var isDistance: Bool {
    after.first.map {
      $0.distance <= 1 + DateClause.farther && DateClause.distances.contains($0.word)
    } ?? false
  }

  /// Whether a length of time begins a longer one: "its first 100 days".
  func isBeginning(_ text: String) -> Bool {
    before.first?.word == "first" || text.lowercased().split(separator: " ").contains("first")
  }

  private static let distances: Set<String> = [
    "after", "before", "later", "earlier", "ago", "previously", "since", "prior",
  ]

  private static let prepositions: Set<String> = [
    "on", "in", "by", "until", "till", "since", "of", "from", "before", "after", "the", "to", "for",
    "between", "through", "at",
  ]

  /// Whether it is a limit: "by the end of June", "until Oct. 15".
  var isLimit: Bool {
    before.prefix(4).contains { ["by", "until", "till", "before"].contains($0.word) }
  }

  /// Whether it is told as over.
  var isOver: Bool {
    before.prefix(6).contains { near in
      ["was", "were", "had"].contains(near.word)
        || near.word.utf8.count > 4 && near.word.hasSuffix("ed") && !near.word.hasSuffix("eed")
    }
  }

  /// Whether it is told as still to come.
  var isForeseen: Bool {
    (before.prefix(10) + after.prefix(6)).contains { DateClause.foresight.contains($0.word) }
  }

  private static let foresight: Set<String> = [
    "will", "would", "shall", "must", "expected", "planned", "plans", "plan", "due", "scheduled",
    "hopes", "hoped", "until", "awaited", "promised", "next", "upcoming", "set", "expects",
  ]

  /// Whether a time of the clock is in universal time: "13:36 GMT", "4:52 in universal time".
  func isUniversal(_ text: String) -> Bool {
    // What follows a second time is of that one: "4:00 p.m. (1100 GMT)".
    let after = self.after.prefix(3).map(\.word).prefix {
      !($0.utf8.first.map { $0 &- 0x30 < 10 } ?? true)
    }
    return (text.split(separator: " ").map(String.init) + after).contains { word in
      ["gmt", "utc", "universal"].contains(word)
    }
  }

  /// Whether a length of time is how old somebody is: "52-year-old", "a man of 52 years".
  func isAge(_ text: String) -> Bool {
    text.lowercased().hasSuffix("old") || after.first?.word == "old"
      || after.prefix(2).map(\.word) == ["of", "age"]
      || before.prefix(2).map(\.word) == ["of", "age"] || before.first?.word == "at"
      || before.prefix(2).map(\.word) == ["of", "man"]
      || before.prefix(2).map(\.word) == ["of", "woman"] || before.first?.word == "aged"
  }
}
