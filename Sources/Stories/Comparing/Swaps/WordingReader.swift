import Articles

/// Reads of swaps which words only one telling can be right about: "agreed" and "refused", "second"
/// and "third", "sold" and "not sold".
struct WordingReader {
  private let tellings: [Telling]
  private let facts: [TellingFacts]
  private let table: WordTable

  init(_ tellings: [Telling], _ facts: [TellingFacts], _ table: WordTable) {
    self.tellings = tellings
    self.facts = facts
    self.table = table
  }

  func finding(_ swap: Swap, _ one: Int, _ other: Int) -> SwapReader.Finding? {
    opposites(swap, one, other) ?? negation(swap, one, other)
  }

  /// "agreed" and "refused", "second" and "third"
  private func opposites(_ swap: Swap, _ one: Int, _ other: Int) -> SwapReader.Finding? {
    let isSingle = swap.one.count == 1 && swap.other.count == 1
    let (mine, its) =
      isSingle ? (swap.one, swap.other) : (Swap.core(swap.one), Swap.core(swap.other))
    guard mine.count == 1, its.count == 1, let word = mine.first, let second = its.first,
      OppositeWords.areOpposed(text(word), text(second)),
      // "did not refuse" and "agreed" are no opposites.
      !(swap.one + swap.other).contains(where: { OppositeWords.isNegation(text($0)) }),
      areOfOneThing(mine, its, swap, one, other), !mayHaveChanged(mine, swap, one, other),
      let place = self.place(mine, one), let otherPlace = self.place(its, other)
    else { return nil }
    return SwapReader.Finding(
      kind: "wording", one: .init(value: place.text, place: place),
      other: .init(value: otherPlace.text, place: otherPlace))
  }

  /// "has sold" and "has not sold"
  private func negation(_ swap: Swap, _ one: Int, _ other: Int) -> SwapReader.Finding? {
    let isMine = swap.one.contains { OppositeWords.isNegation(text($0)) }
    guard isMine != swap.other.contains(where: { OppositeWords.isNegation(text($0)) }),
      (swap.one + swap.other).allSatisfy({ $0.key == nil || OppositeWords.isNegation(text($0)) }),
      abs(negatives(swap.sentences.one) - negatives(swap.sentences.other)) == 1,
      let turning = turning(swap.sentences.one, swap.sentences.other), !turning.contains("yet"),
      let place = said(swap.one, swap.sentences.one, one),
      let otherPlace = said(swap.other, swap.sentences.other, other)
    else { return nil }
    return SwapReader.Finding(
      kind: "wording", one: .init(value: place.text, place: place),
      other: .init(value: otherPlace.text, place: otherPlace))
  }

  /// How often a sentence says that something is not so.
  private func negatives(_ sentence: [Swap.Token]) -> Int {
    sentence.count { OppositeWords.isNegative(text($0)) }
  }

  /// The words beside which "not" says something else: "not before May", "has not yet" and "has yet
  /// to"; nil where the sentences have not the same.
  private func turning(_ one: [Swap.Token], _ other: [Swap.Token]) -> Set<String>? {
    let (mine, its) = (one.map(text), other.map(text))
    let words = Set(mine.filter(OppositeWords.isTurning))
    return words == Set(its.filter(OppositeWords.isTurning)) ? words : nil
  }

  /// The words of a side, from "not" on, and the one after them.
  private func said(
    _ words: ArraySlice<Swap.Token>, _ sentence: [Swap.Token], _ telling: Int
  ) -> Place? {
    let start = words.firstIndex { OppositeWords.isNegation(text($0)) } ?? words.endIndex
    guard sentence.indices.contains(words.endIndex),
      let span = Swap.span(of: sentence[start...words.endIndex])
    else { return nil }
    return tellings[telling].place(of: span)
  }

  private func text(_ token: Swap.Token) -> String { table.words[token.word].text }

  /// Where a word stands, where no figure or date has it: a third is no third round.
  private func place(_ words: ArraySlice<Swap.Token>, _ telling: Int) -> Place? {
    guard let span = Swap.span(of: words),
      !facts[telling].around(span).contains(where: { $0.fact.kind != "quote" })
    else { return nil }
    return tellings[telling].place(of: span)
  }

  /// Whether no telling has the other's words, too: who tells of the first and the second drone does
  /// not say that the first was the second.
  private func areOfOneThing(
    _ mine: ArraySlice<Swap.Token>, _ its: ArraySlice<Swap.Token>, _ swap: Swap, _ one: Int,
    _ other: Int
  ) -> Bool {
    !tells(its, swap.sentences.other, one) && !tells(mine, swap.sentences.one, other)
  }

  /// Whether a telling has a word with those beside it in a sentence of another: the next of a
  /// number in order, and the one before as well of other words.
  private func tells(
    _ words: ArraySlice<Swap.Token>, _ sentence: [Swap.Token], _ telling: Int
  ) -> Bool {
    guard let word = words.first else { return false }
    let isEnough = OppositeWords.isOrdinal(text(word)) && sentence.indices.contains(words.endIndex)
    let first = isEnough ? words.startIndex : words.startIndex - 1
    let stretch = sentence[max(0, first)..<min(sentence.count, words.endIndex + 1)].map(\.word)
    return tellings[telling].sentences.prefix(WordingReader.searched).contains {
      WordSearch.range(of: stretch, in: $0.words) != nil
    }
  }

  /// Whether both can be true as the tellings are of two days: on the third day of a strike and on
  /// the fourth, of prices that rose and then fell.
  private func mayHaveChanged(
    _ words: ArraySlice<Swap.Token>, _ swap: Swap, _ one: Int, _ other: Int
  ) -> Bool {
    let days = [one, other].map { tellings[$0].article.published?.day }
    guard days[0] != days[1], let word = words.first.map(text) else { return false }
    if OppositeWords.isOrdinal(word) {
      let next = swap.sentences.one.dropFirst(words.endIndex).first.map(text) ?? ""
      return ["day", "night", "week", "month", "year", "straight", "consecutive"].contains(next)
    }
    return WordingReader.moves.contains(Concepts.of(word))
  }

  /// In how many sentences of a telling words are looked for.
  private static let searched = 500
  private static let moves = Set(
    ["rose", "fell", "raise", "raised", "cut", "lowered", "reduced"].map(Concepts.of))
}
