import Articles

/// The result of a match as a telling has it: "beat Sarnesi 2-1", "a 1-1 draw", "won 6-4, 7-5".
struct MatchResult {
  let place: Place
  /// `2-1`, the winner's first; of a match in sets, theirs in order.
  let score: String
  /// The capitalised words of the sentence, folded: who played.
  let names: Set<String>
  let published: Day?

  var telling: Int { place.telling }

  /// Whether two results of two scores are of one match: the same two sides, at about one time.
  func isOfMatch(of other: MatchResult) -> Bool {
    let shared = names.intersection(other.names).count
    if score == other.score { return shared > 0 }
    guard shared > 1 else { return false }
    guard let day = published, let otherDay = other.published else { return true }
    return abs(day.number - otherDay.number) <= MatchResult.days
  }

  /// How many days lie between tellings of one match at most. Sides that meet again do so later.
  private static let days = 2
}

/// Finds the results of matches in a telling: two numbers joined by a hyphen, in a sentence that
/// says who won, and not how it stood at half-time, in the series or in a vote.
struct MatchResultReader {
  private let scene: TellingScene

  init(_ scene: TellingScene) { self.scene = scene }

  /// In their order; of each sentence the first.
  var results: [MatchResult] { scene.sentences.compactMap { result($0, isSaid: true) } }

  /// Where a score stands alone, "Two-one.", and nothing says that somebody won.
  var scores: [MatchResult] { scene.sentences.compactMap { result($0, isSaid: false) } }

  private func result(_ sentence: Range<Int>, isSaid: Bool) -> MatchResult? {
    var index = sentence.lowerBound
    var words: [String]?
    while index + 1 < sentence.upperBound {
      guard let first = score(at: index) else {
        index += 1
        continue
      }
      let folded = words ?? sentence.map { scene.text(of: $0).map(Tokenizer.folded) ?? "" }
      words = folded
      var sets = [first]
      var end = index + 2
      while end + 1 < sentence.upperBound, let next = score(at: end) {
        sets.append(next)
        end += 2
      }
      let here = index - sentence.lowerBound..<end - sentence.lowerBound
      if isFinal(here, folded), !isSaid || isResult(here, folded),
        let place = scene.place(
          TextSpan(start: scene.words[index].start, end: scene.words[end - 1].end))
      {
        return MatchResult(
          place: place, score: MatchResultReader.text(of: sets),
          names: names(sentence, folded, besides: index..<end), published: scene.published)
      }
      index = end
    }
    return nil
  }

  private typealias Score = (first: Int, second: Int)

  /// The winner's side of a match comes first; who won a set is told by their order.
  private static func text(of sets: [Score]) -> String {
    guard let only = sets.first, sets.count == 1 else {
      return sets.map { "\($0.first)-\($0.second)" }.joined(separator: ", ")
    }
    return "\(max(only.first, only.second))-\(min(only.first, only.second))"
  }

  // MARK: Numbers

  /// Two numbers that a hyphen or a dash joins, with no third.
  private func score(at index: Int) -> Score? {
    let words = scene.words
    guard index + 1 < words.count, areJoined(index), !areJoined(index - 1),
      !areJoined(index + 1), let first = number(index), let second = number(index + 1)
    else { return nil }
    return (first, second)
  }

  /// Whether a hyphen or a dash, and nothing else, parts a word from the next.
  private func areJoined(_ index: Int) -> Bool {
    ["-", "‐", "‑", "–"].contains(scene.gap(index))
  }

  private func number(_ index: Int) -> Int? {
    let word = scene.words[index]
    guard word.end - word.start <= 5, let text = scene.text(of: index) else { return nil }
    if let number = Int(text), text.utf8.count <= 3 { return number }
    return MatchResultReader.numbers.firstIndex(of: Tokenizer.folded(text))
  }

  private static let numbers = [
    "nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  // MARK: Words

  /// Whether it is how a match ended: not "leading 1-0", "improved to 5-2", "2-1 on aggregate".
  ///
  /// - Parameters:
  ///   - score: its words.
  ///   - words: of the sentence, folded.
  private func isFinal(_ score: Range<Int>, _ words: [String]) -> Bool {
    let before = words[max(0, score.lowerBound - 3)..<score.lowerBound]
    let after = words[score.upperBound..<min(words.count, score.upperBound + 2)]
      .prefix { !MatchResultReader.turns.contains($0) }
    return words.allSatisfy { !MatchResultReader.votes.contains($0) }
      && !before.contains(where: MatchResultReader.stages.contains)
      && before.last.map { $0 != "to" && $0 != "at" } ?? true
      && !after.contains(where: MatchResultReader.stages.contains)
  }

  /// Whether the sentence says around it that somebody won, or nobody.
  private func isResult(_ score: Range<Int>, _ words: [String]) -> Bool {
    words[max(0, score.lowerBound - 14)..<score.lowerBound]
      .contains(where: MatchResultReader.outcomes.contains)
      || words[score.upperBound..<min(words.count, score.upperBound + 3)]
        .contains(where: MatchResultReader.ends.contains)
  }

  private func names(
    _ sentence: Range<Int>, _ words: [String], besides score: Range<Int>
  ) -> Set<String> {
    var names: Set<String> = []
    for index in sentence where !score.contains(index) && scene.words[index].isCapitalised {
      let word = words[index - sentence.lowerBound]
      let isName = scene.words[index].meaning >= 0 && word.utf8.count > 2
      if isName, !NameThings.isDay(word) { names.insert(word) }
    }
    return names
  }

  private static let outcomes = Set(
    wordsOf: """
      beat beats beating beaten defeat defeats defeated defeating win wins won winning winner
      victory victories triumph triumphed lose loses lost losing loss draw draws drew drawn tie tied
      thrash thrashed thrashing rout routed crush crushed edge edged stun stunned downed overcame
      overcome overpowered eliminated knocked upset held swept blanked
      """)

  /// "a 1-1 draw"
  private static let ends = Set(
    wordsOf: "win wins winners victory triumph defeat loss draw tie thrashing rout upset")

  /// What tells of a time before begins with: "won 3-2 after trailing 2-0".
  private static let turns = Set(wordsOf: "after having despite from before and but as while")

  private static let stages = Set(
    wordsOf: """
      half halftime break interval lead leads led leading trail trailed trailing trails ahead up down
      behind aggregate overall series record period quarter inning innings penalties pens shootout
      odds favourite favorite advantage deficit earlier previous stood start begin began
      """)

  private static let votes = Set(
    wordsOf: """
      vote votes voted voting ballot senate council committee commission parliament congress house
      court ruling justices judges board jury percent motion bill
      """)
}

/// The results that tellings give for the match that they tell of.
enum MatchResultComparison {
  static func items(_ scenes: [TellingScene], _ shown: ShownTellings) -> [FactItem] {
    let readers = scenes.map(MatchResultReader.init)
    let results = readers.map(\.results)
    guard let main = results.lazy.compactMap(\.first).first else { return [] }
    let told = zip(readers, results).compactMap { reader, results in
      // A telling that has the score, too, is of one mind with it, whatever other matches it tells of.
      results.first { $0.score == main.score && $0.isOfMatch(of: main) }
        ?? reader.scores.first { $0.score == main.score }
        ?? results.first { $0.isOfMatch(of: main) }
    }
    var values: [[MatchResult]] = []
    for result in told where shown.contains(result.telling) {
      if let known = values.firstIndex(where: { $0[0].score == result.score }) {
        values[known].append(result)
      } else {
        values.append([result])
      }
    }
    let tellings = Set(values.joined().map(\.telling))
    guard !values.isEmpty else { return [] }
    return [
      FactItem(
        kind: "figure", about: "result",
        values: values.map {
          StatedValue(value: $0[0].score, places: Place.oneEach($0.map(\.place)))
        },
        verdict: values.count > 1 ? .conflict : tellings.count > 1 ? .same : .only,
        missing: scenes.indices.filter { !tellings.contains($0) })
    ]
  }
}
