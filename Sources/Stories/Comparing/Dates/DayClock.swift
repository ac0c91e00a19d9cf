import Articles

/// By which clock a telling gives a day: shortly before midnight in Lima it is the next day in
/// universal time, and what happened on Tuesday in Tokyo is told on Monday in New York.
struct DayClock: Hashable {
  /// The minutes of the time in universal time that stands beside the day; nil where none does.
  let universal: Double?
  /// The minutes by which the clock of the telling's paper is before universal time.
  let offset: Int?

  /// Whether one day by this clock can be the day before it by another.
  func canBeDayBefore(_ later: DayClock) -> Bool {
    switch (universal, later.universal) {
    // Clocks are up to 12 hours behind universal time, and 14 before it.
    case (nil, let minutes?): minutes < 12 * 60
    case (let minutes?, nil): minutes >= 10 * 60
    case (_?, _?): false
    case (nil, nil):
      if let offset, let other = later.offset { offset < other } else { false }
    }
  }
}

/// The times in universal time of a telling, in their order.
struct UniversalTimes {
  private let times: [(start: Int, minutes: Double)]

  init(_ facts: [Fact], in scene: TellingScene) {
    times = facts.filter { $0.kind == "date" }.compactMap { fact in
      guard let value = DateValue.values(of: fact).last, value.grain == .clock,
        let stand = scene.stand(of: fact.span),
        DateClause(stand, in: scene).isUniversal(Tokenizer.folded(fact.text))
      else { return nil }
      return (fact.span.start, value.number)
    }.sorted { $0.start < $1.start }
  }

  /// The first that stands in a sentence.
  func time(in sentence: Range<Int>, of scene: TellingScene) -> Double? {
    guard let first = sentence.first, let last = sentence.last else { return nil }
    let next = times.partitionIndex { $0.start >= scene.words[first].start }
    guard next < times.count, times[next].start < scene.words[last].end else { return nil }
    return times[next].minutes
  }
}
