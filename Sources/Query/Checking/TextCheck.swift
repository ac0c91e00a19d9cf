/// A question to an article's text that FTS5 cannot answer: in which order, in one sentence, how
/// often, in which capitals.
public struct TextCheck: Hashable, Sendable {
  /// What must hold; about text, with every word's forms spelled out.
  public let expression: Expression
  /// The parts of an article that it reads, in order; `body` serves for `lead`, too.
  public let parts: [TextField]

  init(_ expression: Expression) {
    self.expression = expression
    let fields = expression.searchedFields
    parts = TextField.allCases.filter { part in
      part != .lead && (fields.contains(part) || part == .body && fields.contains(.lead))
    }
  }
}

extension Expression {
  /// The parts of an article in which anything is searched for.
  fileprivate var searchedFields: Set<TextField> {
    switch self {
    case .word, .forms, .phrase, .prefix: Set(TextField.allCases)
    case .within(let field, _): [field]
    case .capitals(let inner), .quoted(_, let inner), .atLeast(_, let inner), .not(let inner):
      inner.searchedFields
    case .close(_, let left, let right): left.searchedFields.union(right.searchedFields)
    case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.searchedFields) }
    case .everything, .published, .undated, .property: []
    }
  }
}

/// Answers a `TextCheck` for one article after the other.
public struct TextChecker: Sendable {
  private let parts: [TextField]
  private let question: Question
  private let finder: WordFinder
  private let concepts: Int
  /// The concepts that are one word each.
  private let words: Set<Int>

  /// A tree as the check's expression, with concepts by their numbers.
  indirect enum Question: Sendable {
    case concept(Int)
    case close(Proximity, Question, Question)
    case atLeast(Int, Question)
    case within(TextField, Question)
    case not(Question)
    case all([Question])
    case any([Question])
  }

  public init(_ check: TextCheck) {
    var concepts: [[SoughtText]] = []
    question = TextChecker.question(check.expression, &concepts)
    parts = check.parts
    finder = WordFinder(concepts)
    self.concepts = concepts.count
    words = Set(concepts.indices.filter { !concepts[$0].contains(where: \.isOfWords) })
  }

  /// Whether an article passes, given the check's parts of it in order.
  public func holds(_ texts: [UnsafeBufferPointer<UInt8>]) -> Bool {
    let parts = zip(self.parts, texts).map { part, bytes in
      CheckedPart(part, bytes, finder, concepts: concepts)
    }
    return Answer(parts: parts, words: words).holds(question)
  }

  private static func question(
    _ expression: Expression, capitals: Bool = false, _ concepts: inout [[SoughtText]]
  ) -> Question {
    switch expression {
    case .word, .forms, .phrase, .prefix:
      concepts.append(expression.leafTexts(capitals: capitals))
      return .concept(concepts.count - 1)
    case .capitals(let inner): return question(inner, capitals: true, &concepts)
    case .within(let field, let inner):
      return .within(field, question(inner, capitals: capitals, &concepts))
    case .quoted(_, let inner): return question(inner, capitals: capitals, &concepts)
    case .close(let proximity, let left, let right):
      let first = question(left, capitals: capitals, &concepts)
      return .close(proximity, first, question(right, capitals: capitals, &concepts))
    case .atLeast(let times, let inner):
      return .atLeast(times, question(inner, capitals: capitals, &concepts))
    case .not(let inner): return .not(question(inner, capitals: capitals, &concepts))
    case .and(let parts):
      return .all(parts.map { question($0, capitals: capitals, &concepts) })
    case .or(let parts):
      return .any(parts.map { question($0, capitals: capitals, &concepts) })
    // Days and properties are asked of the database, never of a text.
    case .everything, .published, .undated, .property: return .all([])
    }
  }
}

/// The answer to a question, given the parts of one article.
private struct Answer {
  let parts: [CheckedPart]
  /// The concepts that are one word each.
  let words: Set<Int>
  /// Whether the question names the part in which it is asked.
  var isConfined = false

  func holds(_ question: TextChecker.Question) -> Bool {
    switch question {
    case .concept(let number) where words.contains(number): stands(question, in: parts)
    case .concept, .close: stands(question, in: texts)
    case .atLeast(let times, let inner):
      texts.reduce(0) { $0 + stretches(inner, in: $1).count } >= times
    case .within(let field, let inner):
      Answer(
        parts: parts.compactMap { $0.confined(to: field) }, words: words, isConfined: true
      ).holds(inner)
    case .not(let inner): !holds(inner)
    case .all(let questions): questions.allSatisfy { holds($0) }
    case .any(let questions): questions.contains { holds($0) }
    }
  }

  /// The parts in which words have neighbours, and are counted: not the lists of names, unless one
  /// is asked for. What they list stands in the text already.
  private var texts: [CheckedPart] { isConfined ? parts : parts.filter { !$0.isOfNames } }

  private func stands(_ question: TextChecker.Question, in parts: [CheckedPart]) -> Bool {
    parts.contains { !stretches(question, in: $0).all.isEmpty }
  }

  /// Where something stands in one part.
  private func stretches(_ question: TextChecker.Question, in part: CheckedPart) -> Stretches {
    switch question {
    case .concept(let number): part.stretches(of: number)
    case .close(let proximity, let left, let right):
      part.join(stretches(left, in: part), stretches(right, in: part), proximity)
    case .any(let questions): Stretches(questions.flatMap { stretches($0, in: part).all })
    case .atLeast, .within, .not, .all: Stretches(sorted: [])
    }
  }
}
