import Articles

/// A figure as it is read, before it is made a fact.
struct Figure {
  /// The phrase: its bound, its number, scale and unit.
  var tokens: Range<Int>
  var low: Double
  var high: Double
  var bound: Bound
  /// Canonical; nil of a plain count.
  var unit: String?
  /// What is counted, as tokens.
  var counted: Range<Int>?
  var event: String?
  /// Whether what is counted says itself what happened: "300 deaths".
  var isEventInNouns = false
  /// Whether it is a part of what was counted before: "12 of them".
  var isPart = false
  /// Whether what is counted stands before it: "the number of dead rose to 300".
  var isLevel = false
  /// Where the words that belong to it end: the phrase, or what is counted.
  var end: Int

  /// The parts of the fact, in their order.
  func parts(in text: FactText) -> [Fact.Part] {
    var parts = [
      Fact.Part("value_low", .number(low)), Fact.Part("value_high", .number(high)),
      Fact.Part("bound", .text(bound.rawValue)),
    ]
    if let unit { parts.append(Fact.Part("unit", .text(unit))) }
    if let counted { parts.append(Fact.Part("counted", .text(text.text(counted)))) }
    if let event { parts.append(Fact.Part("event", .text(event))) }
    return parts
  }
}
