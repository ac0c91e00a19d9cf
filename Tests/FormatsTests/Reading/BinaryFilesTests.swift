import Testing

@testable import Formats

@Suite struct BinaryFilesTests {
  @Test(
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
      ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
      (Array("GIF89a".utf8), "a GIF image"),
      (Array("%PDF-1.7\n".utf8), "a PDF document"),
      ([0x50, 0x4B, 0x03, 0x04, 0x14], "a zip archive"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"),
      (Array("SQLite format 3\0".utf8), "an SQLite database"),
      ([0xD0, 0xCF, 0x11, 0xE0], "an old Microsoft Office document"),
      ([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], "binary data"),
      (Array(repeating: 0, count: 100), "binary data"),
    ] as [([UInt8], String)])
  func areTold(bytes: [UInt8], kind: String) {
    #expect(BinaryFiles.kind(of: bytes) == kind)
  }

  @Test(
    arguments: [
      Array("It rained.\r\n\tIt stopped.\u{C}".utf8),
      Array("Паром стоит".utf8),
      [0xDC, 0x62, 0x65, 0x72],
      [0xFF, 0xFE] + Array("It rained.".utf8).flatMap { [$0, 0] },
      Array("It rained all night.".utf8).flatMap { [$0, 0] },
      Array("It rained all night.".utf8).flatMap { [0, $0] },
      Array((String(repeating: "It rained. ", count: 10) + "\0").utf8),
      [],
    ] as [[UInt8]])
  func areNotSeenInTexts(_ bytes: [UInt8]) {
    #expect(BinaryFiles.kind(of: bytes) == nil)
  }
}
