import Testing

@testable import Articles

@Suite struct UTF8DecodingTests {
  @Test(arguments: ["a", "~", "é", "߿", "ࠀ", "€", "日", "\u{FFFD}", "𐀀", "🔥", "\u{10FFFF}"])
  func readsWhatItWrites(_ character: String) throws {
    let scalar = try #require(character.unicodeScalars.first)
    var bytes = Array("x".utf8)
    UTF8Decoding.append(scalar.value, to: &bytes)
    #expect(bytes == Array("x\(character)".utf8))
    let (read, length) = bytes.withUnsafeBufferPointer { UTF8Decoding.scalar(in: $0, at: 1) }
    #expect(read == scalar.value)
    #expect(length == bytes.count - 1)
  }

  @Test(
    arguments: [[0x80], [0xBF, 0x61], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x94]] as [[UInt8]])
  func readsStrayAndCutBytesAsReplacements(_ bytes: [UInt8]) {
    let (scalar, length) = bytes.withUnsafeBufferPointer { UTF8Decoding.scalar(in: $0, at: 0) }
    #expect(scalar == 0xFFFD)
    #expect(length == 1)
  }

  @Test(arguments: [0xD800, 0xDFFF, 0x110000, .max] as [UInt32])
  func writesNoScalarThatIsNone(_ scalar: UInt32) {
    var bytes: [UInt8] = []
    UTF8Decoding.append(scalar, to: &bytes)
    #expect(bytes == [0xEF, 0xBF, 0xBD])
  }
}
