import Articles
import Foundation
import Testing

@testable import Stories

@Suite struct SignatureWordsTests {
  /// A word's weight beside that of a name, which is 6; `weak` where no article is looked up by it.
  @Test(arguments: [
    "Quilmarca = 6", "quilmarca = 4", "Stroud = 6", "quay = 2", "the = 0", "and = 0", "ox = 0",
    "people = 2 weak", "People = 2 weak", "said = 2 weak", "Peru = 3 weak", "Peruvian = 3 weak",
    "march = 2 weak", "March = 2 weak", "Thursday = 2 weak", "2025 = 2 weak", "2013 = 4 weak",
    "41 = 4 weak", "325 = 6", "1,200 = 6", "4.5 = 6",
  ])
  func `words of a dated text weigh by what they are`(row: String) {
    expect(row, published: Day("2025-03-05"))
  }

  @Test(arguments: ["2025 = 6 weak", "41 = 6 weak", "Thursday = 6 weak", "March = 6 weak"])
  func `without a day, the calendar of the text stands in for it`(row: String) {
    expect(row, published: nil)
  }

  @Test func `words count by their first letters`() {
    func keys(_ text: String) -> Set<UInt32> { Set(features(text, nil).map(\.key)) }
    #expect(keys("Grenadier") == keys("Grenadiers"))
    #expect(keys("Zürich") == keys("zurich"))
    #expect(keys("1,200") == keys("1200"))
    #expect(keys("4.5") != keys("45"))
  }

  @Test func `what is told first, and often, weighs the most`() throws {
    let text = "Almera " + String(repeating: "and Borgund ", count: 3) + "with Castel"
    let all = Dictionary(uniqueKeysWithValues: features(text, nil).map { ($0.key, $0.weight) })
    func weight(_ word: String) throws -> UInt8 {
      let key = try #require(features(word, nil).first?.key)
      return try #require(all[key])
    }
    #expect(try weight("Borgund") > weight("Almera"))
    #expect(try weight("Almera") > weight("Castel"))
  }

  @Test func `signs of writing without spaces count in pairs`() {
    #expect(features("地震", nil).count == 1)
    #expect(features("秘鲁南部地震", nil).count == 5)
    #expect(features("地", nil).isEmpty)
    let one = StorySignature(headline: nil, body: "秘鲁南部发生地震，造成四十一人死亡。", published: nil, facts: [])
    let other = StorySignature(headline: nil, body: "地震袭击秘鲁南部，四十一人死亡。", published: nil, facts: [])
    let third = StorySignature(headline: nil, body: "港口工人投票通过协议，结束罢工。", published: nil, facts: [])
    #expect(one.likeness(to: other) > 0.5)
    #expect(one.likeness(to: third) < 0.1)
  }

  // MARK: Reading rows

  private func features(_ text: String, _ published: Day?) -> [StoryFeature] {
    var words = SignatureWords(year: published?.year)
    words.read(headline: text)
    return words.features
  }

  private func expect(_ row: String, published: Day?) {
    let parts = row.components(separatedBy: " = ")
    let name = features("Zorvath", published)[0].key
    let found = features("Zorvath \(parts[0])", published)
    let word = found.first { $0.key != name }
    let anchor = found.first { $0.key == name }
    let weight = Double(word?.weight ?? 0) / Double(anchor?.weight ?? 1) * 6
    // The second word counts a little less than the first.
    let shown = Int((weight * (61.0 / 60).squareRoot()).rounded())
    #expect("\(parts[0]) = \(shown)\(word?.isWeak ?? false ? " weak" : "")" == row)
  }
}
