import Articles

/// What a swap tells: two facts of one kind that stand in each other's places, or two words of which
/// only one can be true.
struct SwapReader {
  private let tellings: [Telling]
  private let facts: [TellingFacts]
  private let table: WordTable
  private let wordings: WordingReader
  private let names: KnownNames
  private let figures: FigureSwaps

  /// What two tellings have in each other's places.
  struct Finding {
    let kind: String
    /// What two figures count, as the telling of the first has it.
    var noun: String?
    let one: Stated
    let other: Stated

    struct Stated {
      let value: String
      let place: Place
    }
  }

  init(
    _ tellings: [Telling], _ table: WordTable, names items: [FactItem], _ aligned: AlignedPlaces
  ) {
    self.tellings = tellings
    self.table = table
    facts = tellings.map { TellingFacts($0.article.facts) }
    wordings = WordingReader(tellings, facts, table)
    names = KnownNames(items)
    self.figures = FigureSwaps(tellings, aligned)
  }

  /// - Parameters:
  ///   - one: the telling of the first side, by its place.
  ///   - other: that of the other.
  func finding(_ swap: Swap, _ one: Int, _ other: Int) -> Finding? {
    guard !isQuoted(swap.one, one), !isQuoted(swap.other, other) else { return nil }
    if swap.isMostlyAlike, let wording = wordings.finding(swap, one, other) { return wording }
    guard let span = Swap.span(of: core(swap.one)), let otherSpan = Swap.span(of: core(swap.other))
    else { return nil }
    let around = facts[other].around(otherSpan)
    for mine in facts[one].around(span) where swap.isMostlyAlike || mine.fact.kind == "figure" {
      guard let its = around.first(where: { $0.fact.kind == mine.fact.kind }),
        let values = values(mine.fact, one, its.fact, other, swap),
        let place = tellings[one].place(of: mine.span),
        let otherPlace = tellings[other].place(of: its.span)
      else { continue }
      if mine.fact.kind == "figure",
        !areOfOneThing(mine.fact, place, its.fact, otherPlace, in: swap)
      {
        continue
      }
      return Finding(
        kind: mine.fact.kind, noun: mine.fact.text(of: "counted"),
        one: .init(value: values.0, place: place),
        other: .init(value: values.1, place: otherPlace))
    }
    return nil
  }

  /// Whether two figures in each other's places count one thing: of those of one size, the words
  /// beside them alone do not tell.
  private func areOfOneThing(
    _ fact: Fact, _ place: Place, _ other: Fact, _ otherPlace: Place, in swap: Swap
  ) -> Bool {
    guard let mine = FigureValue(fact), let its = FigureValue(other) else { return false }
    return swap.isMostlyAlike && !mine.isWithin(3, of: its)
      || !areOfOthers(swap, place.telling, otherPlace.telling)
        && figures.areOfOneThing(
          .init(fact: fact, value: mine, place: place, words: swap.one),
          .init(fact: other, value: its, place: otherPlace, words: swap.other), in: swap)
  }

  /// Whether each sentence has somebody or a place of its own: the goals of one and of another.
  private func areOfOthers(_ swap: Swap, _ telling: Int, _ otherTelling: Int) -> Bool {
    let (one, other) = swap.sentences
    let mine = names(in: one, telling, without: other)
    return !mine.isDisjoint(with: names(in: other, otherTelling, without: one))
  }

  /// The kinds of the names that only one of two sentences has.
  private func names(
    in sentence: [Swap.Token], _ telling: Int, without other: [Swap.Token]
  ) -> Set<String> {
    guard let span = Swap.span(of: sentence[...]) else { return [] }
    let names = facts[telling].within(span).filter {
      ["person", "organisation", "place"].contains($0.kind)
    }
    return Set(names.filter { !has(other, $0.text) }.map(\.kind))
  }

  /// Without the words around it that only hold the sentence together; letters alone can be a name.
  private func core(_ words: ArraySlice<Swap.Token>) -> ArraySlice<Swap.Token> {
    let core = Swap.core(words)
    return core.isEmpty ? words.drop { FunctionWords.contains(table.words[$0.word].text) } : core
  }

  private func isQuoted(_ words: ArraySlice<Swap.Token>, _ telling: Int) -> Bool {
    Swap.span(of: words).map { facts[telling].isQuoted($0) } ?? false
  }

  /// What two facts of a kind give, where that is not one thing.
  private func values(
    _ one: Fact, _ telling: Int, _ other: Fact, _ otherTelling: Int, _ swap: Swap
  ) -> (String, String)? {
    switch one.kind {
    case "date":
      guard let mine = DateValue.values(of: one).first, let its = DateValue.values(of: other).first,
        mine.isAnother(than: its),
        !areAsFar(mine, tellings[telling].article, its, tellings[otherTelling].article)
      else { return nil }
      return (mine.text, its.text)
    case "figure":
      guard let mine = FigureValue(one), let its = FigureValue(other),
        mine.relation(to: its) == .conflict
      else { return nil }
      return (mine.text, its.text)
    case "person", "organisation", "place":
      let (mine, its) = (SwapReader.name(one), SwapReader.name(other))
      // To whom words are given, the quotations tell.
      let areSpeakers = facts[telling].isQuoted(mine) && facts[otherTelling].isQuoted(its)
      let areBoth = has(swap.sentences.one, its) || has(swap.sentences.other, mine)
      return !areSpeakers && !areBoth
        && names.areOthers(one, telling, other, otherTelling, in: swap)
        ? (mine, its) : nil
    default: return nil
    }
  }

  /// Whether a sentence has all words of a name.
  private func has(_ sentence: [Swap.Token], _ name: String) -> Bool {
    Tokenizer.words(in: name).map { Tokenizer.fold(String($0)) }.allSatisfy { word in
      sentence.contains { table.words[$0.word].text == word }
    }
  }

  private static func name(_ fact: Fact) -> String { fact.text(of: "name") ?? fact.text }

  /// Whether each is as far from its telling's own day, where these are two: on either day somebody
  /// spoke "on Thursday".
  private func areAsFar(
    _ one: DateValue, _ article: Article, _ other: DateValue, _ otherArticle: Article
  ) -> Bool {
    guard let day = article.published?.day, let otherDay = otherArticle.published?.day,
      day != otherDay, let first = one.first, let otherFirst = other.first
    else { return false }
    return abs((day.number - first.number) - (otherDay.number - otherFirst.number)) <= 1
  }
}

extension DateValue {
  /// Whether both cannot be of one time.
  fileprivate func isAnother(than other: DateValue) -> Bool {
    guard grain != .clock, other.grain != .clock, !isSame(as: other), !isRough, !other.isRough
    else { return false }
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else {
      return isOfKind(other)
    }
    return last < otherFirst || otherLast < first
  }
}
