import Testing

@testable import Articles

@Suite struct HashedTokenTests {
  @Test(arguments: [
    "", " ", "...", "a", "Abu Dhabi, 325,000", "don’t F-16s", "naïve café\u{301}s \u{301}x",
    "Straßenbahn 12a ½ x½ 5½", "Вечерний порт п’ять", "新聞。記事 NHK新聞", "fire🔥truck",
    "abcdef abcdefg ABCDEFGH 1234567", "so\u{AD}far a\u{200B}b tab\tend", "ends in é", "É",
    "e\u{301}", "x\u{301}",
  ])
  func `it is what the tokenizer cuts and hashes`(text: String) {
    var found: [HashedToken] = []
    var forms: [[UInt8]] = []
    var text = text
    text.withUTF8 { bytes in
      Tokenizer.forEachHashedToken(of: bytes, beginning: 6) {
        found.append($0)
        forms.append($1)
      }
      #expect(found.map(\.range) == Tokenizer.tokens(of: bytes))
      for (token, form) in zip(found, forms) {
        var folded: [UInt8] = []
        Tokenizer.fold(bytes, token.range, into: &folded)
        #expect(token.hash == Tokenizer.hash(folded))
        #expect(token.isASCII == bytes[token.range].allSatisfy { $0 < 0x80 })
        #expect(token.isNumber == bytes[token.range].allSatisfy { $0 &- 0x30 < 10 })
        if token.isASCII {
          #expect(token.beginning == Tokenizer.hash(folded.prefix(6)))
        } else {
          #expect(form == folded)
        }
      }
    }
  }
}
