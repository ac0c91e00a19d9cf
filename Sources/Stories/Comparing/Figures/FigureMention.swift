import Articles

/// A figure where it stands, with all that tells what it counts.
struct FigureMention {
  let telling: Int
  let fact: Fact
  let place: Place
  let value: FigureValue
  /// What is counted: its last word's meaning, and those of all its words.
  let head: Int32?
  let counted: [Int32]
  /// What happened to it, or what it did.
  let event: Int32?
  /// The noun before "of": the depth of 12 km.
  let governor: Int32?
  /// What it is of, for a person.
  let label: FigureLabel?
  let surroundings: Surroundings
  /// The last word of the name of the person whose age it may be.
  let owner: Int32?
  /// The last word of the name of the person named last before it in its sentence.
  let subject: Int32?
  /// Years, other than that of the telling, months and places that are named nearby.
  let years: [Int]
  let months: [Int32]
  let places: [Int32]
  /// The noun that rose or fell by it, or won it: the prices of "prices rose 3 percent".
  let changing: Int32?
  /// The name of who did it: "Norway will give 40 million dollars".
  let agent: [Int32]
  /// Who gets it, of money: "90 million dollars for Jane Roe".
  let recipient: [Int32]
  /// The last word of it, or another word with a capital there: one of two that both sentences name.
  let party: Int32?
  /// From what a distance is: the words after "30 kilometers from".
  let ends: [Int32]
  /// The days on which it is said to have happened.
  let days: [ClosedRange<Int>]
  /// The days of the week of these, and of those of which nobody knows the week; Monday is 1.
  let weekdays: [Int]
  /// Whether it counts a part, or what came on top: two more, the first five.
  let isPart: Bool
  /// Whether it is told as the sum of several days: "so far lost seven".
  let isTotal: Bool
  /// Whether something is said not to be, nearby: three voted against it.
  let isNegated: Bool
  /// Whether it is how a price on a market moved, which it does all day.
  let isMarketMove: Bool
  /// Of a count of votes, that of the other side.
  let opposite: Double?
  /// Which extent of a thing it is, of a length.
  let aspect: FigureAspect?
  /// Whether it is the size of a thing: "27 meters tall", "the 27m vehicle".
  let isSize: Bool
  /// Whether it says that things come or go.
  let direction: FigureDirection?
  /// Who says it, as the telling names them; nil outside quotes.
  let speaker: String?

  var near: [Int32] { surroundings.near }
}

extension Fact {
  /// Where it is named; of a fact that is no name, where it stands.
  var mentions: [TextSpan] {
    if case .spans(let spans)? = self["mentions"], !spans.isEmpty { spans } else { [span] }
  }
}
