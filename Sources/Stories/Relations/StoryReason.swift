import Articles

/// What holds a story together, in a few words: what most of its articles share with the one that is
/// nearest to them.
///
///     StoryReason(of: articles.compactMap(\.evidence)).text
///     // names Rosaura Llanque, Edmundo Farfán; place Quilmarca; figures 6.8, 41 people
public struct StoryReason {
  private let evidences: [String]

  /// - Parameter evidences: those of the story's articles.
  public init(of evidences: [String]) { self.evidences = evidences }

  /// How many values of each part are named.
  private static let most: [(part: SharedPart, one: String, values: Int)] = [
    (.names, "name", 3), (.places, "place", 2), (.days, "day", 2), (.figures, "figure", 3),
  ]

  /// The reason; nil for a story of one article.
  public var text: String? {
    guard !evidences.isEmpty else { return nil }
    let parts = evidences.flatMap { SharedPart.parts(of: $0) }
    let named = StoryReason.most.compactMap { part, one, most -> String? in
      let values = StoryReason.mostFrequent(
        parts.filter { $0.part == part }.flatMap { SharedPart.values(in: $0.values) }
      ).prefix(most)
      guard !values.isEmpty else { return nil }
      let label = values.count == 1 ? one : part.rawValue
      return "\(label) \(values.joined(separator: ", "))"
    }
    guard named.isEmpty else { return named.joined(separator: SharedPart.separator) }
    return parts.first { $0.part == .words }?.values ?? SharedPart.nothing
  }

  /// The values that are in the most evidences, among equals as they come, whatever their capitals
  /// and accents; where several are shared by more than two articles, only such.
  private static func mostFrequent(_ values: [Substring]) -> [Substring] {
    var places: [String: Int] = [:]
    var found: [(value: Substring, count: Int)] = []
    for value in values {
      let key = Tokenizer.folded(String(value))
      if let place = places[key] {
        found[place].count += 1
      } else {
        places[key] = found.count
        found.append((value, 1))
      }
    }
    let sorted = found.enumerated().sorted {
      ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
    }.map(\.element)
    let frequent = sorted.filter { $0.count > 1 }
    return (frequent.isEmpty ? sorted : frequent).map(\.value)
  }
}
