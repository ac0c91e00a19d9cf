import Testing

@testable import Formats

@Suite struct JSONValueTests {
  private func value(_ json: String) throws -> JSONValue {
    try JSONValue.parse(Array(json.utf8)[...])
  }

  @Test(
    arguments: [
      (#""text""#, "text"), (#""""#, nil), (#"" ""#, nil), ("5", "5"), ("5.5", nil), ("true", nil),
      ("null", nil), ("[]", nil), (#"["", "a", "b"]"#, "a"), ("{}", nil), ("1e300", nil),
      (#""\u00fc""#, "ü"), (#""\ud83d\udd25""#, "🔥"),
    ] as [(String, String?)])
  func hasAText(json: String, text: String?) throws {
    #expect(try value(json).text == text)
  }

  @Test(arguments: ["", "{", "[1, 2", "{\"a\" 1}", "nul", "{\"a\": }", "\"open", "{} {}"])
  func isNothingElse(_ json: String) throws {
    let error = #expect(throws: FormatError.self) { try value(json) }
    #expect(try #require(error).description.hasPrefix("it is no valid JSON: "))
  }

  @Test func givesItsMembersAndElements() throws {
    let object = try value(#"{"a": {"b": "c"}, "list": [7, 8]}"#)
    #expect(object.isObject)
    #expect(object["a"]?["b"]?.text == "c")
    #expect(object["missing"] == nil)
    #expect(object["list"]?.elements.compactMap(\.text) == ["7", "8"])
    #expect(object["a"]?.elements.count == 1)
    #expect(object["a"]?["b"]?["c"] == nil)
  }
}
