import Testing

@testable import Formats

/// What gzip packed is taken only where its sums are right.
@Suite struct GzipTests {
  private static let rain = "It rained all night in Brunn. "
  private static let snow = "Then it snowed."
  private static let one = GzipBytes.piece(rain)
  private static let two = GzipBytes.piece(snow)

  /// A piece in which one byte is another, counted from its end where the place is negative.
  private static func changed(_ bytes: [UInt8], at place: Int, to byte: UInt8? = nil) -> [UInt8] {
    var bytes = bytes
    let index = place < 0 ? bytes.count + place : place
    bytes[index] = byte ?? bytes[index] ^ 0x40
    return bytes
  }

  private static let whole: [([UInt8], String)] = [
    (one, rain), (one + two, rain + snow), (one + [0, 0, 0] + two, rain + snow),
    (one + [UInt8](repeating: 0, count: 100_000), rain), (one + [0x0D, 0x0A], rain),
    (GzipBytes.piece(""), ""), (GzipBytes.piece("") + one, rain),
    (GzipBytes.piece(one), rain), (GzipBytes.piece(one + two), rain + snow),
  ]

  @Test(arguments: whole)
  func wholePiecesAreRead(bytes: [UInt8], text: String) throws {
    #expect(try Compression.unpack(bytes, limit: 1000) == Array(text.utf8))
  }

  private static let damaged: [([UInt8], String)] = [
    (changed(one, at: -8), "its checksum is wrong, so that what it unpacks to may be wrong, too"),
    (changed(one, at: 20), "its checksum is wrong, so that what it unpacks to may be wrong, too"),
    (changed(one, at: -4), "it unpacks to another length than it states"),
    (changed(one, at: 10, to: 7), "it cannot be unpacked (invalid block type)"),
    (changed(one, at: 11), "it cannot be unpacked (invalid stored block lengths)"),
    (changed(one, at: 2), "it cannot be unpacked (unknown compression method)"),
    (changed(one, at: 3, to: 0xE0), "it cannot be unpacked (unknown header flags set)"),
  ]

  @Test(arguments: damaged)
  func damageIsTold(bytes: [UInt8], reason: String) {
    #expect(throws: FormatError("the packed file is damaged: " + reason)) {
      try Compression.unpack(bytes, limit: 1000)
    }
    let place = GzipTests.two.count
    #expect(throws: FormatError("the packed file is damaged from byte \(place) on: " + reason)) {
      try Compression.unpack(GzipTests.two + bytes, limit: 1000)
    }
  }

  @Test(arguments: 2..<one.count)
  func aCutPieceIsTold(count: Int) {
    #expect(
      throws: FormatError(
        "the packed file is damaged: it is cut short; get it whole again, if you can")
    ) { try Compression.unpack(Array(GzipTests.one.prefix(count)), limit: 1000) }
  }

  @Test func bytesBehindTheEndAreTold() throws {
    let bytes = GzipTests.one + Array("--end--".utf8)
    #expect(
      throws: FormatError(
        "the packed file is damaged from byte \(GzipTests.one.count) on: what stands there was not "
          + "packed by gzip")
    ) { try Compression.unpack(bytes, limit: 1000) }
    #expect(
      try Compression.unpack(bytes, limit: 1000, tail: .ignored) == Array(GzipTests.rain.utf8))
  }

  @Test func behindDamageTheNextPieceIsRead() throws {
    let bytes = GzipTests.changed(GzipTests.one, at: -8) + GzipTests.two
    let source = try GzipSource(MemorySource(bytes))
    var text: [UInt8] = []
    #expect(throws: FormatError.self) {
      for _ in 0..<1000 { text += try source.read(atMost: 1) }
    }
    #expect(text == Array(GzipTests.rain.utf8))
    #expect(source.checked == 0)
    #expect(throws: FormatError.self) { try source.read(atMost: 1) }
    #expect(try source.resume() == GzipTests.one.count)
    #expect(try source.read(atMost: 100) == Array(GzipTests.snow.utf8))
    #expect(source.checked == text.count + GzipTests.snow.utf8.count)
    #expect(try source.resume() == nil)
  }

  /// Heads that nothing follows but more heads: each is tried, and none many times.
  @Test func madeUpHeadsComeToAnEnd() throws {
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255, 1, 0xFF, 0xFF, 0, 0]
    let source = try GzipSource(
      MemorySource((0..<20_000).flatMap { _ in head } + GzipTests.two))
    var pieces = 0
    var read = 0
    while pieces < 100_000 {
      do {
        let bytes = try source.read(atMost: 1 << 16)
        if bytes.isEmpty { break }
        read += bytes.count
      } catch {
        pieces += 1
        if try source.resume() == nil { break }
      }
    }
    #expect(pieces < 30_000)
    #expect(read < 3_000_000)
  }
}
