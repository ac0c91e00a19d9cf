import Articles
import Query

/// Answers a question from the facts of an article as they are kept.
struct FactAnswer {
  private let question: FactQuestion
  private let checker: TextChecker?

  init(_ question: FactQuestion) {
    self.question = question
    checker = if case .quotation(_, let check) = question { TextChecker(check) } else { nil }
  }

  /// Whether one of the facts answers it.
  ///
  /// - Parameter body: the article's text, which is asked for at most once, and only where the
  ///   words of a quotation are looked at.
  func holds(_ packed: UnsafeBufferPointer<UInt8>, _ body: () -> CodePointText) -> Bool {
    var facts = PackedFacts(packed)
    var fact = PackedFact()
    var text: CodePointText?
    let kinds = [question.kind]
    while facts.next(&fact, of: kinds) {
      switch question {
      case .kind: return true
      case .figure(let range):
        let ends = (fact.number(of: "value_low"), fact.number(of: "value_high"))
        if let low = ends.0 ?? ends.1, range.meets(low, ends.1 ?? low) { return true }
      case .mentions(let range):
        if let first = fact.day(of: "date_from"), let last = fact.day(of: "date_to"),
          first <= range.days.upperBound, last >= range.days.lowerBound
        {
          return true
        }
      case .quotation(.speaker, _):
        if let speaker = facts.text(fact["speaker"], in: nil), isAccepted(speaker) { return true }
      case .quotation(.words, _):
        let here = text ?? body()
        text = here
        if let words = here.text(fact.span), isAccepted(words) { return true }
      }
    }
    return false
  }

  private func isAccepted(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { checker?.holds([$0]) ?? false }
  }
}
