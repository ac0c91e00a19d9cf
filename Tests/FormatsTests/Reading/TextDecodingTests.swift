import Testing

@testable import Formats

@Suite struct TextDecodingTests {
  private static let latin =
    "Brunn streitet über sein Stadtbad. Wer hier schwimmen lernte, "
    + "weiß: Das Wasser ist kühl, und am Abend gehört es den Möwen."

  /// A text in UTF-16, in the order of bytes that is asked for.
  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private static func utf32(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in
      let bytes = [24, 16, 8, 0].map { UInt8(scalar.value >> UInt32($0) & 0xFF) }
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test(arguments: [
    ("UTF-8", Array(latin.utf8), "UTF-8"),
    ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(latin.utf8), "UTF-8"),
    ("UTF-16LE with mark", [0xFF, 0xFE] + utf16(latin, bigEndian: false), "UTF-16LE"),
    ("UTF-16BE with mark", [0xFE, 0xFF] + utf16(latin, bigEndian: true), "UTF-16BE"),
    ("UTF-16LE", utf16(latin, bigEndian: false), "UTF-16LE"),
    ("UTF-16BE", utf16(latin, bigEndian: true), "UTF-16BE"),
    ("UTF-32LE with mark", [0xFF, 0xFE, 0, 0] + utf32(latin, bigEndian: false), "UTF-32LE"),
    ("UTF-32BE with mark", [0, 0, 0xFE, 0xFF] + utf32(latin, bigEndian: true), "UTF-32BE"),
    // In this text every character is the same byte in Latin-1 and windows-1252.
    ("Latin-1", latin.unicodeScalars.map { UInt8($0.value & 0xFF) }, "WINDOWS-1252"),
  ])
  func readsEncodings(_ name: String, bytes: [UInt8], encoding: String) {
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == TextDecodingTests.latin)
    #expect(decoded.encoding == encoding)
    #expect(decoded.notes.isEmpty)
  }

  /// What only windows-1252 has: „Wasser“ – 5 €…
  @Test func readsWindows1252() {
    let bytes =
      Array("Das Wasser hei".utf8) + [0xDF] + Array("t hier ".utf8) + [0x84]
      + Array("Wasser".utf8) + [0x93, 0x20, 0x96] + Array(" es kostet 5 ".utf8) + [0x80, 0x85]
    #expect(
      TextDecoding.decode(bytes).text == "Das Wasser heißt hier „Wasser“ – es kostet 5 €…")
  }

  @Test func readsWindows1251() {
    let text = "Ледокол вернулся в порт во вторник вечером. Встречать его вышли тысячи человек."
    let bytes = text.unicodeScalars.map { scalar in
      // А...я stand in one run in both.
      UInt8(scalar.value < 0x80 ? scalar.value : scalar.value - 0x410 + 0xC0)
    }
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == text)
    #expect(decoded.encoding == "WINDOWS-1251")
    #expect(decoded.notes == ["the encoding was guessed: WINDOWS-1251"])
  }

  /// The letters of a text in Cyrillic, as windows-1251 or KOI8-R has them.
  private static func cyrillic(_ text: String, koi8: Bool) -> [UInt8] {
    let small = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
    return text.unicodeScalars.map { scalar in
      guard koi8, scalar.value >= 0x80 else {
        return UInt8(scalar.value < 0x80 ? scalar.value : scalar.value - 0x410 + 0xC0)
      }
      let isCapital = scalar.value < 0x430
      let letter = Unicode.Scalar(isCapital ? scalar.value + 0x20 : scalar.value)
      let index = small.firstIndex { $0 == letter } ?? 0
      return UInt8(index + (isCapital ? 0xE0 : 0xC0))
    }
  }

  /// An encoding of single bytes that the letters refute is not believed.
  @Test(arguments: [
    ("koi8-r", false, "WINDOWS-1251"), ("iso-8859-1", false, "WINDOWS-1251"),
    ("windows-1252", false, "WINDOWS-1251"), ("windows-1251", true, "KOI8-R"),
    ("windows-1252", true, "KOI8-R"),
  ])
  func refutesDeclarations(declared: String, koi8: Bool, encoding: String) {
    let text =
      "Ледокол вернулся в порт во вторник вечером. Встречать его вышли тысячи человек. "
      + "Капитан Петров сказал, что зима была долгой, и поблагодарил команду."
    let decoded = TextDecoding.decode(
      TextDecodingTests.cyrillic(text, koi8: koi8), declared: declared)
    #expect(decoded.text == text)
    #expect(decoded.encoding == encoding)
    #expect(decoded.notes.count == 1 && decoded.notes[0].hasSuffix("but was read as \(encoding)"))
  }

  @Test(arguments: ["iso-8859-1", "windows-1252"])
  func believesDeclarationsThatMayBeRight(_ declared: String) {
    let bytes = TextDecodingTests.latin.unicodeScalars.map { UInt8($0.value & 0xFF) }
    let decoded = TextDecoding.decode(bytes + bytes + bytes + bytes, declared: declared)
    #expect(decoded.encoding == "WINDOWS-1252" && decoded.notes.isEmpty)
  }

  @Test func readsJapaneseMail() {
    let decoded = TextDecoding.decode(Array("\u{1B}$BF|K\\\u{1B}(B.".utf8))
    #expect(decoded.text == "日本.")
    #expect(decoded.notes == ["the encoding was guessed: ISO-2022-JP"])
  }

  @Test(arguments: [
    ("Die BrÃ¼cke Ã¼ber den FluÃ\u{9F} heiÃ\u{9F}t BrÃ¼cke.", true),
    ("Die Brücke über den Fluß.", false), ("SÃO PAULO, SÃO JOÃO, Ã", false),
  ])
  func tellsWhatWasEncodedTwice(text: String, isTwice: Bool) {
    let notes = TextDecoding.decode(Array(text.utf8)).notes
    #expect(notes == (isTwice ? ["the text looks encoded twice as UTF-8"] : []))
  }

  @Test func replacesWhatIsDamagedInUTF8() {
    let bytes = Array("Über Köln „ging“ es ".utf8) + [0xFF] + Array("nach Münster".utf8) + [0xC3]
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text == "Über Köln „ging“ es \u{FFFD}nach Münster\u{FFFD}")
    #expect(decoded.badSequences == 2)
    #expect(decoded.notes == ["2 bad UTF-8 sequences replaced by U+FFFD"])
  }

  @Test(arguments: [
    ("one\ntwo", "one\ntwo"),
    ("one\r\ntwo\r\n", "one\ntwo\n"),
    ("one\rtwo\r", "one\ntwo\n"),
    ("one\r\r\ntwo", "one\n\ntwo"),
    ("one\n\rtwo", "one\n\ntwo"),
    ("one\u{2028}two", "one\ntwo"),
    ("one\u{2029}two", "one\n\ntwo"),
    ("one\u{C}two", "one\ntwo"),
    ("one\ttwo", "one\ttwo"),
    ("", ""),
  ])
  func makesLineEndsOne(text: String, lines: String) {
    let decoded = TextDecoding.decode(Array(text.utf8))
    #expect(Array(decoded.text.unicodeScalars) == Array(lines.unicodeScalars))
    #expect(decoded.notes.isEmpty)
  }

  @Test(arguments: [("a\0b", "a\u{FFFD}b", 1), ("\0\0", "\u{FFFD}\u{FFFD}", 2)])
  func replacesNULs(text: String, replaced: String, count: Int) {
    let decoded = TextDecoding.decode(Array(text.utf8))
    #expect(decoded.text == replaced)
    #expect(decoded.nuls == count)
    #expect(decoded.notes == ["\(count) NUL\(count == 1 ? "" : "s") replaced by U+FFFD"])
  }

  @Test(
    arguments: [
      [0xFF], [0xFE], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB],
      [0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF, 0], [0xFF, 0xFE, 0x61],
    ] as [[UInt8]])
  func marksAloneDoNoHarm(_ bytes: [UInt8]) {
    let decoded = TextDecoding.decode(bytes)
    #expect(decoded.text.unicodeScalars.allSatisfy { $0 == "\u{FFFD}" || $0.value > 0x20 })
  }
}
