import TestSupport
import Testing

@testable import Formats

@Suite struct PropertyListTests {
  /// A list of one dictionary, `{"a": "é", "b": <01 02>, "c": itself}`, as Apple's programs write
  /// it.
  private static let list: [UInt8] =
    Array("bplist00".utf8)
    + [0xD3, 1, 2, 3, 4, 5, 0]  // the dictionary: three keys, three values
    + [0x51, 0x61, 0x51, 0x62, 0x51, 0x63]  // "a", "b", "c"
    + [0x61, 0x00, 0xE9]  // "é" in UTF-16
    + [0x42, 0x01, 0x02]  // two bytes
    + [8, 15, 17, 19, 21, 24]  // where the objects are
    + [0, 0, 0, 0, 0, 0, 1, 1] + big(6) + big(0) + big(27)

  private static func big(_ number: UInt8) -> [UInt8] { [0, 0, 0, 0, 0, 0, 0, number] }

  @Test func readsWhatIsAskedFor() throws {
    let list = try BinaryPropertyList(PropertyListTests.list)
    let root = try #require(list.dictionary(list.root))
    #expect(root["a"].flatMap(list.string) == "é")
    #expect(root["b"].flatMap(list.data) == [1, 2])
    #expect(root["b"].flatMap(list.string) == nil)
    #expect(list.array(list.root) == nil)
  }

  /// A list that holds itself is no trap: nothing follows it.
  @Test func readsAListThatHoldsItself() throws {
    let list = try BinaryPropertyList(PropertyListTests.list)
    let inner = list.dictionary(list.root)?["c"]
    #expect(inner == list.root)
  }

  @Test func readsXML() throws {
    let list = try XMLPropertyList(
      "<plist><dict><key>a</key><string>é</string><key>b</key><data>\nAQ\n I=\n</data></dict></plist>"
    )
    let root = try #require(list.dictionary(list.root))
    #expect(root["a"].flatMap(list.string) == "é")
    #expect(root["b"].flatMap(list.data) == [1, 2])
    #expect(throws: FormatError.self) { try XMLPropertyList("<plist></plist>") }
  }

  @Test func damagedListsAreReadOrTurnedAway() {
    var numbers = SeededNumbers(seed: 3)
    for _ in 0..<5_000 {
      var bytes = PropertyListTests.list
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let index = Int.random(in: 8..<bytes.count, using: &numbers)
        bytes[index] = UInt8.random(in: 0...255, using: &numbers)
      }
      guard let list = try? BinaryPropertyList(bytes) else { continue }
      for value in list.dictionary(list.root) ?? [:] {
        _ = (list.string(value.value), list.data(value.value), list.array(value.value))
      }
    }
  }

  @Test(arguments: [
    ("aGFyYm9y", "harbor"), ("aGFy\r\n Ym9y", "harbor"), ("aGE=cmJvcg==", "harbor"),
    ("aGFyYm9", "harbo"),
    ("", ""), ("====", ""),
  ])
  func decodesBase64(text: String, decoded: String) {
    #expect(String(decoding: Base64.decoded(text.utf8), as: UTF8.self) == decoded)
  }
}
