import Articles

/// What somebody says in a telling, the parts of an interrupted quotation in one.
struct Utterance {
  let telling: Int
  /// Its parts, one or more; an attribution stands between two.
  var segments: [Segment]
  let speaker: Speaker?
  let isIndirect: Bool
  /// The other places where the telling has the same words, or some of them.
  var repetitions: [Place] = []

  /// A stretch of quotation that nothing interrupts but a few words in the middle of a sentence.
  struct Segment {
    var places: [Place]
    var tokens: [TellingSentence.Token]

    var words: [Int] { tokens.map(\.word) }
  }

  var places: [Place] { segments.flatMap(\.places) }
  var words: [Int] { segments.flatMap(\.words) }
  /// What it is about, ascending.
  var keys: [Int] { Set(segments.flatMap { $0.tokens.compactMap(\.key) }).sorted() }

  /// The words, put together: where a part begins with a capital, a sentence ends before it.
  var text: String {
    var text = ""
    for place in places {
      if let last = text.last {
        let isBeginning = place.text.first?.isUppercase ?? false
        text += last.isPunctuation ? " " : isBeginning ? ". " : ", "
      }
      text += place.text
    }
    return text
  }
}
