import Foundation

/// How much each key says: those that stand in few sentences of the tellings that have them say
/// most.
///
/// K. Spärck Jones, "A statistical interpretation of term specificity" (1972). Sentences are
/// counted within a telling, so that what every telling says once is rare.
struct KeyWeights {
  private let weights: [Double]
  /// What a word weighs that a telling has once.
  let once: Double

  init(_ tellings: [Telling], _ table: WordTable) {
    var sentences = [Int](repeating: 0, count: table.classes.count)
    var tellingsWith = sentences
    var lastTelling = [Int](repeating: -1, count: table.classes.count)
    var count = 0
    for telling in tellings {
      count += telling.sentences.count
      for sentence in telling.sentences {
        for key in sentence.keys {
          sentences[key] += 1
          if lastTelling[key] != telling.number {
            lastTelling[key] = telling.number
            tellingsWith[key] += 1
          }
        }
      }
    }
    let average = max(
      Double(count) / Double(max(1, tellings.count)), KeyWeights.leastSentences)
    once = log(1 + average)
    weights = table.classes.indices.map { key in
      let often = Double(max(1, sentences[key])) / Double(max(1, tellingsWith[key]))
      return table.classes[key] * log(1 + average / often)
    }
  }

  /// In shorter tellings rarity would say nothing.
  private static let leastSentences = 12.0

  subscript(key: Int) -> Double { key < weights.count ? weights[key] : 0 }

  func sum(of keys: [Int]) -> Double { keys.reduce(0) { $0 + self[$1] } }
}
