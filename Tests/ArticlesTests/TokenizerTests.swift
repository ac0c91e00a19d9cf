import Testing

@testable import Articles

@Suite struct TokenizerTests {
  @Test(
    arguments: [
      ("", []),
      (" \t\n", []),
      ("...!?", []),
      ("Abu Dhabi", ["Abu", "Dhabi"]),
      ("Al-Dhafra, 325,000", ["Al", "Dhafra", "325", "000"]),
      ("U.S.", ["U", "S"]),
      ("don't", ["don", "t"]),
      ("don’t", ["don", "t"]),
      ("n°5", ["n", "5"]),
      ("mail@example.org", ["mail", "example", "org"]),
      ("snake_case", ["snake", "case"]),
      ("F-16s", ["F", "16s"]),
      ("«Müller»", ["Müller"]),
      ("€14,000", ["14", "000"]),
      ("naïve café", ["naïve", "café"]),
      ("L'été à Orléans", ["L", "été", "à", "Orléans"]),
      ("Straßenbahn", ["Straßenbahn"]),
      ("Łódź i Kraków", ["Łódź", "i", "Kraków"]),
      ("Вечерний порт", ["Вечерний", "порт"]),
      ("п’ять яблук", ["п", "ять", "яблук"]),
      ("新聞。記事", ["新聞", "記事"]),
      ("한국 뉴스", ["한국", "뉴스"]),
      ("fire🔥truck", ["fire", "truck"]),
      ("👩‍🚒", []),
      ("½ Tonne", ["½", "Tonne"]),
      ("a\u{A0}b", ["a", "b"]),
      ("a\u{200B}b", ["a", "b"]),
      ("so\u{AD}far", ["so", "far"]),
      ("tab\tline\nend", ["tab", "line", "end"]),
    ] as [(String, [String])])
  func splits(text: String, words: [String]) {
    #expect(Tokenizer.words(in: text) == words)
    #expect(Tokenizer.count(text) == words.count)
  }

  /// Compared by scalars, since equal strings may be composed in different ways.
  @Test(arguments: [
    ("cafe\u{301}s", ["cafe\u{301}s"]),
    ("\u{301}cafe", ["cafe"]),
    ("a \u{301}b", ["a", "b"]),
    ("Mu\u{308}ller-Lu\u{308}denscheid", ["Mu\u{308}ller", "Lu\u{308}denscheid"]),
  ])
  func combiningMarksStayInTheirWord(text: String, words: [String]) {
    let found = Tokenizer.words(in: text).map { Array($0.unicodeScalars) }
    #expect(found == words.map { Array($0.unicodeScalars) })
  }

  @Test(arguments: [
    ("NATO", "nato"),
    ("Müller", "muller"),
    ("Mu\u{308}ller", "muller"),
    ("ÉCOLE", "ecole"),
    ("Ångström", "angstrom"),
    ("façade", "facade"),
    ("señor", "senor"),
    ("Čapek", "capek"),
    ("Źródło", "zrodło"),
    ("Việt", "viet"),
    ("Straße", "straße"),
    ("ПОРТ", "порт"),
    // Letters of their own in Cyrillic, as SQLite has them.
    ("Ёлка", "ёлка"),
    ("Йод", "йод"),
    ("ΑΘΗΝΑ", "αθηνα"),
    ("325", "325"),
    ("日本", "日本"),
    ("ﬁnal", "ﬁnal"),
  ])
  func folds(token: String, folded: String) {
    let result = Tokenizer.fold(token)
    #expect(Array(result.unicodeScalars) == Array(folded.unicodeScalars))
    #expect(Tokenizer.fold(result) == result)
  }

  @Test func tokensAreRangesOfBytes() {
    var text = "Über 5 €uro"
    let ranges = text.withUTF8 { Tokenizer.tokens(of: $0) }
    #expect(ranges == [0..<5, 6..<7, 11..<14])
  }

  @Test func foldsOneTokenOfATextOntoOthers() {
    var text = "Über ÄPFEL"
    var folded = Array("x".utf8)
    text.withUTF8 { Tokenizer.fold($0, 6..<12, into: &folded) }
    #expect(String(decoding: folded, as: UTF8.self) == "xapfel")
  }

  @Test(
    arguments: [
      [0xC3], [0x61, 0xE2, 0x82], [0xFF, 0x61], [0xF0, 0x9F], [0x80, 0x80], [0x61, 0xF0, 0x9F],
    ] as [[UInt8]])
  func bytesCutShortDoNoHarm(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      for token in Tokenizer.tokens(of: buffer) {
        #expect(token.lowerBound >= 0 && token.upperBound <= buffer.count && !token.isEmpty)
      }
    }
  }
}
