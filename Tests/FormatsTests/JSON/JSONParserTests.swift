import Testing

@testable import Formats

@Suite struct JSONParserTests {
  private func strict(_ json: String) throws -> JSONValue {
    try JSONValue.parse(Array(json.utf8)[...])
  }

  private func lenient(_ json: String) -> [JSONValue] {
    JSONValue.parseLeniently(Array(json.utf8)[...])
  }

  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), ("-1.5e3", .number(-1500)),
      ("1e400", .number(.infinity)),
      (#""a\n\t\"\\\/b""#, .string("a\n\t\"\\/b")), (#""\ud83d\udd25""#, .string("🔥")),
      (#""\ud83dx""#, .string("\u{FFFD}x")), (#""\udd25""#, .string("\u{FFFD}")),
      (#""\ud83d\ud83d\udd25""#, .string("\u{FFFD}🔥")), ("[]", .array([])), ("{}", .object([:])),
      ("[1, [2]]", .array([.number(1), .array([.number(2)])])),
      (#"{"a": {"b": false}}"#, .object(["a": .object(["b": .bool(false)])])),
      (" [ ] \n", .array([])), (#"{"a": 1, "a": 2}"#, .object(["a": .number(2)])),
    ] as [(String, JSONValue)])
  func reads(json: String, value: JSONValue) throws {
    #expect(try strict(json) == value)
  }

  @Test(arguments: [
    ("", "it ends where a value should stand (column 1)"),
    ("{\"a\": 1", "it ends in the middle of an object (column 8)"),
    ("[1, 2", "it ends in the middle of an array (column 6)"),
    ("{\"a\" 1}", "a colon should stand after a key (column 6)"),
    ("{\"a\": 1 \"b\": 2}", "a comma or the end of an object should stand here (column 9)"),
    ("[1\n 2]", "a comma or the end of an array should stand here (line 2, column 2)"),
    ("{a: 1}", "a key in quotes should stand here (column 2)"),
    ("{\"a\": }", "no value can be read here (column 7)"),
    ("\"open", "the string that begins here has no end (column 1)"),
    ("\"a\nb\"", "a line end or another control character stands in a string (column 3)"),
    (#""\x""#, "no character is escaped like this (column 3)"),
    ("{} {}", "something stands after its end (column 4)"),
    ("-", "this is no number (column 1)"),
    ("nul", "no value can be read here (column 1)"),
  ])
  func saysWhereItIsWrong(json: String, reason: String) throws {
    let error = #expect(throws: FormatError.self) { try strict(json) }
    #expect(error?.description == "it is no valid JSON: \(reason)")
  }

  @Test func nestingHasAnEnd() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: FormatError.self) { try strict(deep) }
    #expect(error?.description.contains("it is nested too deep") ?? false)
    #expect(lenient(deep).isEmpty)
    #expect(lenient(String(repeating: "{\"a\":", count: 300)).count == 1)
  }

  /// What is broken in pages is read as far as its sense is plain.
  @Test(arguments: [
    #"{"a": "b",}"#, #"{"a": "b",,}"#, #"{,"a": "b"}"#, #"{"a": "b""#, #"{"a": "b"#,
    #"<!-- {"a": "b"} -->"#, #"//<![CDATA[\#n{"a": "b"}\#n//]]>"#, #"{"a": "b"};"#,
    #"/* c */ {"a": /* c */ "b"} // d"#, #"{"a": "b" "x": 1}"#,
    #"{"a": "b", "x": undefined}"#, #"{"a": "b", "x": }"#, #"{"a": "b", "x": NaN}"#,
    #"{"a": "b", "x" }"#, #"{"a": "b", "x": [1,2,]}"#, #"{"a": "b", "x": [1}"#, #"{"a": "b"]"#,
    "\u{FEFF}{\"a\": \"b\"}",
  ])
  func readsWhatIsBroken(_ json: String) {
    #expect(lenient(json).first?["a"]?.text == "b")
  }

  @Test(
    arguments: [
      (#"{"a": "He said "no" to it", "b": 1}"#, #"He said "no" to it"#),
      (#"{"a": "He said "no", and left", "b": 1}"#, #"He said "no", and left"#),
      ("{\"a\": \"one\ntwo\", \"b\": 1}", "one\ntwo"), (#"{"a": "it\'s", "b": 1}"#, "it's"),
      (#"{"a": "", "b": 1}"#, nil),
    ] as [(String, String?)])
  func readsBrokenStrings(json: String, text: String?) {
    #expect(lenient(json).first?["a"]?.text == text)
    #expect(lenient(json).first?["b"] == .number(1))
  }

  @Test func readsTextsInARow() {
    #expect(lenient(#"{"a": 1}{"a": 2} [3]"#).count == 3)
    #expect(lenient("no JSON at all").isEmpty)
  }
}
