import Testing

@testable import Formats

@Suite struct UTF8RepairTests {
  @Test(
    arguments: [
      (Array("Über 日本".utf8), "Über 日本", 3, 0),
      ([0x61, 0xFF, 0x62], "a\u{FFFD}b", 0, 1),
      ([0xC3, 0xA4, 0x80], "ä\u{FFFD}", 1, 1),
      ([0xE2, 0x82], "\u{FFFD}", 0, 1),
      ([], "", 0, 0),
    ] as [([UInt8], String, Int, Int)])
  func countsWhatIsSoundAndWhatIsNot(bytes: [UInt8], text: String, good: Int, bad: Int) {
    let repaired = UTF8Repair.repair(bytes[...])
    #expect(repaired.text == text)
    #expect(repaired.goodSequences == good)
    #expect(repaired.badSequences == bad)
  }
}
