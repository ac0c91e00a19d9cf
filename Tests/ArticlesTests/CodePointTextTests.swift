import Articles
import Testing

/// Texts cut at code points.
@Suite struct CodePointTextTests {
  @Test(arguments: ["", "plain", String(repeating: "aé€😀", count: 100), "e\u{301}\r\n"])
  func `every span is as its scalars are`(text: String) {
    let scalars = Array(text.unicodeScalars)
    let cut = CodePointText(text)
    #expect(cut.count == scalars.count)
    for start in stride(from: 0, through: scalars.count, by: 7) {
      for end in stride(from: start, through: scalars.count, by: 31) {
        var expected = String.UnicodeScalarView()
        expected.append(contentsOf: scalars[start..<end])
        #expect(
          cut.text(TextSpan(start: start, end: end))?.unicodeScalars.elementsEqual(expected) == true
        )
      }
    }
    #expect(cut.text(TextSpan(start: 0, end: scalars.count + 1)) == nil)
    #expect(cut.text(TextSpan(start: -1, end: 0)) == nil)
    #expect(cut.text(TextSpan(start: 1, end: 0)) == nil)
  }

  @Test func `the sentence around a span is all that it reaches into`() {
    let text = CodePointText("Él came. She left early. They stayed.")
    let around = { text.sentence(around: TextSpan(start: $0, end: $1), in: text.sentences) }
    #expect(around(0, 2) == "Él came.")
    #expect(around(9, 12) == "She left early.")
    #expect(around(3, 12) == "Él came. She left early.")
    #expect(around(30, 37) == "They stayed.")
    #expect(around(30, 99) == nil)
  }
}
