import Articles

@testable import Stories

/// Articles with signatures made by hand: each is told by subjects, and how much it is about each.
enum InventedSignatures {
  /// Each subject stands for so many words, lest articles count as lines.
  private static let wordsOfSubject = 12

  static func article(
    _ id: Int64, _ subjects: [Int: Double], day: Int? = 0, text: Int64? = nil
  ) -> GroupedArticle {
    GroupedArticle(
      id: ArticleID(rawValue: id), published: day.map(self.day),
      textKey: text ?? id, signature: signature(subjects))
  }

  static func signature(_ subjects: [Int: Double], shingles: [UInt32] = []) -> StorySignature {
    let length = subjects.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    var bytes: [UInt8] = [UInt8(subjects.count * wordsOfSubject)]
    for (subject, weight) in subjects.sorted(by: { $0.key < $1.key }) {
      let part = weight / length / Double(wordsOfSubject).squareRoot()
      for word in 0..<wordsOfSubject {
        let key = UInt32(subject * 16 + word) * 2
        bytes += [
          UInt8(key & 0xFF), UInt8(key >> 8 & 0xFF), UInt8(key >> 16), UInt8(max(1, part * 256)),
        ]
      }
    }
    bytes += [0, 0, 0, UInt8(shingles.count)]
    for shingle in shingles.sorted() {
      bytes += [
        UInt8(shingle & 0xFF), UInt8(shingle >> 8 & 0xFF), UInt8(shingle >> 16 & 0xFF),
      ]
    }
    bytes += [0, 0, 0, 1]
    guard let signature = StorySignature(packed: bytes) else { fatalError("no signature") }
    return signature
  }

  /// So many days after 1 March 2024.
  static func day(_ number: Int) -> Day { Day(number: 19_783).adding(days: number) }
}
