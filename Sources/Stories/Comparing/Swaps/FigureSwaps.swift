import Articles

/// Which two figures of one size that stand in each other's places are of one thing: the dead of
/// "[Seven|Nine] people drowned when the ferry Morning Star sank".
///
/// Sentences told alike can be of two matches, two ships or two days, so that all that can be known
/// of them has to agree.
struct FigureSwaps {
  private let values: [Set<Value>]
  private let aligned: AlignedPlaces

  /// A figure in the common unit of what it measures.
  private struct Value: Hashable {
    let unit: FigureUnit.Dimension
    let base: Double
  }

  init(_ tellings: [Telling], _ aligned: AlignedPlaces) {
    values = tellings.map { telling in
      Set(
        telling.article.facts.lazy.filter { $0.kind == "figure" }.compactMap(FigureValue.init)
          .map { Value(unit: $0.unit.dimension, base: $0.base) })
    }
    self.aligned = aligned
  }

  /// A figure of a telling, where it stands.
  struct Side {
    let fact: Fact
    let value: FigureValue
    let place: Place
    /// The words in whose place it is.
    let words: ArraySlice<Swap.Token>
  }

  func areOfOneThing(_ one: Side, _ other: Side, in swap: Swap) -> Bool {
    swap.kept >= (swap.isMostlyAlike ? 5 : 6) && swap.sameness >= FigureSwaps.leastSameness
      && isAlone(one) && isAlone(other) && areAlike(one, other)
      && !tells(other.place.telling, one.value) && !tells(one.place.telling, other.value)
      && !aligned.isAligned(one.place, with: other.place.telling)
      && !aligned.isAligned(other.place, with: one.place.telling)
  }

  /// Whether nothing but the figure is in the other's place.
  private func isAlone(_ side: Side) -> Bool {
    guard let span = Swap.span(of: Swap.core(side.words)) ?? Swap.span(of: side.words) else {
      return false
    }
    return side.place.span.start <= span.start && span.end <= side.place.span.end
  }

  /// Whether both count the same, or are sums of one currency.
  private func areAlike(_ one: Side, _ other: Side) -> Bool {
    guard one.value.unit == other.value.unit, one.value.bound == other.value.bound else {
      return false
    }
    let counted = [one, other].map { $0.fact.text(of: "counted").map(Tokenizer.folded) }
    if counted[0] != counted[1] { return false }
    return one.value.unit.isMoney || one.value.unit.dimension == .count && counted[0] != nil
  }

  private func tells(_ telling: Int, _ value: FigureValue) -> Bool {
    values[telling].contains(Value(unit: value.unit.dimension, base: value.base))
  }

  private static let leastSameness = 0.4
}
