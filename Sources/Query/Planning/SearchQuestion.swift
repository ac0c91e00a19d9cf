/// What is asked of an article that an index cannot say: of its texts, or of its facts.
public enum SearchQuestion: Hashable, Sendable {
  case texts(TextCheck)
  case facts(FactQuestion)
}
