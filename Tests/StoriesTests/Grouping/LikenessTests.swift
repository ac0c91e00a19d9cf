import Articles
import Testing

@testable import Stories

@Suite struct LikenessTests {
  /// Percent of likeness by cosine, details, days between, and what else is known.
  @Test(arguments: [
    "50 0 0 = 50", "50 0 1 = 50", "56 0 2 = 54", "56 0 15 = 28", "56 0 21 = 16", "56 0 22 = 0",
    "50 0 - = 50", "90 0 0 = 75", "50 10 0 = 60", "50 -4 0 = 46", "70 15 0 = 75", "10 10 0 = 15",
    "0 15 0 = 0", "1 -4 0 = 1", "50 0 0 thin = 50", "50 0 1 thin = 50", "50 0 2 thin = 0",
    "50 0 - thin = 50", "50 0 0 other = 40", "90 0 1 other = 60", "56 0 15 other = 22",
  ])
  func `likeness of articles by words, details and days`(row: String) {
    let fields = row.split(separator: " ")
    func part(_ field: Int) -> Int32 { Likeness.part((Double(fields[field]) ?? 0) / 100) }
    let likeness = Likeness.ofStories(
      cosine: part(0), details: part(1), days: Int(fields[2]), isThin: fields.contains("thin"),
      isOtherEvent: fields.contains("other"))
    let wanted = fields.last.flatMap { Double($0) } ?? -1
    #expect(abs(Double(likeness) / Double(Likeness.one) * 100 - wanted) < 0.7)
  }

  /// Thousandths that details add, by the figures of one, of the other, and the words quoted.
  @Test(arguments: [
    "- - - - = 0", "1 1 - - = 50", "12 12 - - = 100", "12345 12345 - - = 150", "123 456 - - = -40",
    "12 456 - - = 0", "123 456 7 7 = 33", "123 345 - - = 50", "- - 1234 1234 = 99",
    "12345 12345 1234 1234 = 249",
  ])
  func `details that are shared, or not, weigh`(row: String) {
    let fields = row.split(separator: " ").map {
      $0.compactMap { $0.hexDigitValue.map { UInt32($0) } }
    }
    let details = Likeness.details(
      (fields[0][...], fields[2][...]), (fields[1][...], fields[3][...]))
    let wanted = row.split(separator: " ").last.flatMap { Double($0) } ?? 0
    #expect(abs(Double(details) / Double(Likeness.one) * 1_000 - wanted) < 1)
  }

  @Test func `what damaged signatures say stays within bounds`() throws {
    let features = (0..<255).flatMap { [UInt8($0), 255, 255, 255] as [UInt8] }
    let bytes: [UInt8] = [255] + features + [0, 0, 0, 0, 0, 0, 0, 1]
    let signature = try #require(StorySignature(packed: bytes))
    #expect(signature.likeness(to: signature) == 1)
    let article = InventedSignatures.article(1, [1: 1])
    var grouping = StoryGrouping(
      (1...3).map {
        GroupedArticle(
          id: .init(rawValue: $0), published: nil, textKey: $0, signature: signature)
      } + [article])
    #expect(grouping.all().joined().count == 4)
  }
}
