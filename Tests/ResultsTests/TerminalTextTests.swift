import Testing

@testable import Results

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("Über", 4), ("cafe\u{301}", 4), ("日本", 4), ("한국", 4), ("ＡＢ", 4),
    ("ﾊ", 1), ("Порт", 4), ("🔥", 2), ("a🔥b", 4), ("\u{200B}", 0), ("…", 1), ("“x”", 3),
  ])
  func widthIsInColumns(text: String, width: Int) {
    #expect(TerminalText.width(text) == width)
  }

  @Test(arguments: [
    ("ferry", 5, "ferry"), ("ferry", 4, "fer…"), ("ferry", 1, "…"), ("", 3, ""),
    ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 3, "日…"),
    ("cafe\u{301}s", 4, "caf…"), ("cafe\u{301}s", 5, "cafe\u{301}s"),
    // After a whole word, but not where that would leave little.
    ("the island ferry", 14, "the island…"), ("the island ferry", 11, "the island…"),
    ("the island ferry", 9, "the isla…"), ("a, b; c", 4, "a…"),
    ("people: 3; towns: 4", 17, "people: 3…"),
  ])
  func fits(text: String, width: Int, fitted: String) {
    #expect(TerminalText.fit(text, width) == fitted)
    #expect(TerminalText.width(TerminalText.fit(text, width)) <= width)
  }

  @Test(arguments: [
    ("ab", 4, "ab  "), ("abcd", 4, "abcd"), ("abcde", 4, "abcde"), ("日", 4, "日  "), ("", 2, "  "),
  ])
  func pads(text: String, width: Int, padded: String) {
    #expect(TerminalText.pad(text, width) == padded)
  }

  @Test(
    arguments: [
      ("", 10, []),
      ("one two three", 20, ["one two three"]),
      ("one two three", 13, ["one two three"]),
      ("one two three", 12, ["one two", "three"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 1, ["one", "two", "three"]),
      ("extraordinary day", 5, ["extraordinary", "day"]),
      ("日本 日本 日本", 9, ["日本 日本", "日本"]),
      ("a  b", 10, ["a b"]),
    ] as [(String, Int, [String])])
  func wraps(text: String, width: Int, lines: [String]) {
    #expect(TerminalText.wrap(text, width) == lines)
  }

  @Test(arguments: [
    ("one two\n\n  three four five\nsix", 9, "one two\n\n  three\n  four\n  five\nsix"),
    ("a  b\n   ^", 4, "a  b\n   ^"), ("", 5, ""), ("\n", 5, "\n"), ("      deep", 4, "      deep"),
  ])
  func linesThatAreTooWideAreBroken(text: String, width: Int, broken: String) {
    #expect(TerminalText.broken(text, to: width) == broken)
  }

  @Test func aRowHasItsTextsSideBySide() {
    #expect(
      TerminalText.row([["12:40"], ["Harrow", "Press"], ["at least 4"]], [5, 6, 10]) == [
        "12:40  Harrow  at least 4", "       Press",
      ])
    #expect(TerminalText.row([[], []], [3, 3]) == [])
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("tab\tand\nline", "tab\tand\nline"),
    ("a\u{1B}[2Jb", "a[2Jb"),
    ("a\u{0}\u{7}\u{8}\r\u{7F}b", "ab"),
    ("a\u{80}\u{9B}\u{9F}b", "ab"),
    ("a\u{61C}\u{200E}\u{200F}b", "ab"),
    ("a\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}b", "ab"),
    ("a\u{2066}\u{2067}\u{2068}\u{2069}b", "ab"),
    ("👩‍🚒 שלום", "👩‍🚒 שלום"),
  ])
  func safeTextSteersNothing(text: String, safe: String) {
    #expect(TerminalText.safe(text) == safe)
  }

  @Test(arguments: [
    ("one\n two\t\tthree ", "one two three"), ("a\u{A0}b", "a b"), (" ", ""), ("\u{1B}x", "x"),
  ])
  func aLineIsOneLine(text: String, line: String) {
    #expect(TerminalText.line(text) == line)
  }

  @Test(arguments: [
    ("news/Über.txt", "news/Über.txt"),
    ("a b'c.txt", "a b'c.txt"),
    ("a\nb", #"a\nb"#),
    ("a\tb", #"a\tb"#),
    ("a\rb", #"a\rb"#),
    ("a\u{1B}[31m", #"a\u{1B}[31m"#),
    ("a\u{202E}txt.exe", #"a\u{202E}txt.exe"#),
  ])
  func pathsShowWhatCannotBeSeen(path: String, shown: String) {
    #expect(TerminalText.path(path) == shown)
  }
}
