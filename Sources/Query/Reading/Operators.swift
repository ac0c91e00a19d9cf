/// The words in capitals that are operators.
enum Operators {
  /// Their names, without numbers.
  static let names: Set<String> = [
    "AND", "OR", "NOT", "NEAR", "BEFORE", "SENTENCE", "PARAGRAPH", "ATLEAST",
  ]

  /// The operator that a word is, nil where it is a word like others; an error where its number is
  /// missing or out of bounds.
  static func kind(of word: String) -> Result<QueryToken.Kind, OperatorError>? {
    let parts = word.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first.map(String.init), names.contains(name) else { return nil }
    guard parts.count == 2 else { return plain(name) }
    let number = parts[1].utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int(parts[1]) : nil
    switch name {
    case "NEAR", "BEFORE":
      let limit = QueryLimits.distance
      guard let number, number <= limit else {
        return .failure(.init("\(name) takes a number from 0 to \(limit), as in \(name)/5"))
      }
      return .success(.proximity(name == "NEAR" ? .near(number) : .before(number)))
    case "ATLEAST":
      guard let number, (1...QueryLimits.times).contains(number) else {
        return .failure(
          .init("ATLEAST takes a number from 1 to \(QueryLimits.times), as in ATLEAST/3 war"))
      }
      return .success(.atLeast(number))
    case "SENTENCE", "PARAGRAPH": return .failure(.init("\(name) takes no number"))
    default: return nil
    }
  }

  private static func plain(_ name: String) -> Result<QueryToken.Kind, OperatorError> {
    switch name {
    case "AND": .success(.and)
    case "OR": .success(.or)
    case "NOT": .success(.not)
    case "NEAR": .success(.proximity(.near(Proximity.usualDistance)))
    case "BEFORE": .success(.proximity(.before(Proximity.usualDistance)))
    case "SENTENCE": .success(.proximity(.sentence))
    case "PARAGRAPH": .success(.proximity(.paragraph))
    default: .failure(.init("ATLEAST needs a number, as in ATLEAST/3 war"))
    }
  }
}

/// What is wrong with an operator.
struct OperatorError: Error {
  let message: String

  init(_ message: String) {
    self.message = message + "; to search for the word, write it in small letters"
  }
}
