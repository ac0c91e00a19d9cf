import Testing

@testable import Articles

@Suite struct TextSpanTests {
  /// A text, a part of it, and where that part stands: `text[start:end]` in Python.
  @Test(arguments: [
    ("Abu Dhabi", "Dhabi", 4, 9),
    ("Abu Dhabi", "", 0, 0),
    ("Über Köln", "Köln", 5, 9),
    ("Вечерний порт", "порт", 9, 13),
    ("€5 für 日本", "日本", 7, 9),
    ("👩‍🚒 kam", "kam", 4, 7),
    ("cafe\u{301} zu", "zu", 6, 8),
    ("🇩🇪🇫🇷!", "!", 4, 5),
  ])
  func countsCodePoints(text: String, part: String, start: Int, end: Int) throws {
    var text = text
    let bytes = Array(text.utf8)
    let from = part.isEmpty ? 0 : try #require(bytes.firstRange(of: Array(part.utf8))).lowerBound
    let span = text.withUTF8 { buffer in
      var counter = CodePointCounter(buffer)
      return counter.span(of: from..<from + part.utf8.count)
    }
    #expect(span == TextSpan(start: start, end: end))
  }

  @Test func rangesMayTouchNestAndRepeat() {
    var text = "äöü äöü äöü"
    let spans = text.withUTF8 { buffer in
      var counter = CodePointCounter(buffer)
      return [0..<6, 0..<2, 2..<4, 7..<20, 9..<11, 20..<20].map { counter.span(of: $0) }
    }
    #expect(
      spans == [
        TextSpan(start: 0, end: 3), TextSpan(start: 0, end: 1), TextSpan(start: 1, end: 2),
        TextSpan(start: 4, end: 11), TextSpan(start: 5, end: 6), TextSpan(start: 11, end: 11),
      ])
  }
}
