import Testing

@testable import Results

@Suite struct JSONTextTests {
  private func text(_ json: JSONText) -> String { String(decoding: json.bytes, as: UTF8.self) }

  @Test(
    arguments: [
      (.null, "null"),
      (.bool(true), "true"),
      (.bool(false), "false"),
      (.integer(-42), "-42"),
      (.integer(.max), "9223372036854775807"),
      (.number(3), "3"),
      (.number(-0.5), "-0.5"),
      (.number(325_000), "325000"),
      (.number(0.1), "0.1"),
      (.number(1e300), "1e+300"),
      (.number(.nan), "null"),
      (.number(.infinity), "null"),
      (.string("plain"), #""plain""#),
      (.string(nil as String?), "null"),
      (.array([]), "[]"),
      (.array([.integer(1), .null, .string("x")]), #"[1, null, "x"]"#),
      (.object([]), "{}"),
      (.object([.init("b", .integer(1)), .init("a", .integer(2))]), #"{"b": 1, "a": 2}"#),
      (.object([.init("a\"b", .array([.object([])]))]), #"{"a\"b": [{}]}"#),
    ] as [(JSONText, String)])
  func writes(json: JSONText, written: String) {
    #expect(text(json) == written)
  }

  @Test(arguments: [
    ("say \"no\"", #"say \"no\""#),
    (#"C:\temp"#, #"C:\\temp"#),
    ("a/b", "a/b"),
    ("a\nb\r\nc\td", #"a\nb\r\nc\td"#),
    ("\u{0}\u{1}\u{8}\u{C}\u{1B}\u{1F}", #"\u0000\u0001\u0008\u000c\u001b\u001f"#),
    ("\u{7F}\u{80}\u{9B}\u{9F}", #"\u007f\u0080\u009b\u009f"#),
    ("\u{61C}\u{200E}\u{200F}", #"\u061c\u200e\u200f"#),
    ("\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", #"\u202a\u202b\u202c\u202d\u202e"#),
    ("\u{2066}\u{2067}\u{2068}\u{2069}", #"\u2066\u2067\u2068\u2069"#),
    ("\u{A0}Über 日本 🔥 👩‍🚒", "\u{A0}Über 日本 🔥 👩‍🚒"),
    ("שלום", "שלום"),
  ])
  func escapesWhatSteersATerminal(string: String, escaped: String) {
    #expect(text(.string(string)) == "\"\(escaped)\"")
  }
}
