import Testing

@testable import Formats

@Suite struct JSONElementsTests {
  private func elements(_ text: String) -> [String]? {
    JSONElements.elements(under: "items", in: Array(text.utf8))?.map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
  }

  @Test(arguments: [
    (#"{"items": [{"a": 1}, {"b": [2, 3]}]}"#, [#"{"a": 1}"#, #"{"b": [2, 3]}"#]),
    (#"{"a": {"items": [1]}, "items" : [2]}"#, ["2"]),
    (#"{"a": "items", "items": ["x, ]", "\"y]"]}"#, [#""x, ]""#, #""\"y]""#]),
    (#"{"items": [1, {"a": "cut"#, ["1", #"{"a": "cut"#]),
    (#"{"items": []}"#, []), (#"{"items": ["#, []), (#"{"items": [1,,2]}"#, ["1", "2"]),
  ])
  func arePartedByCommas(text: String, parts: [String]) {
    #expect(elements(text) == parts)
  }

  @Test(arguments: [
    "", "{", #"{"items"#, #"{"items": 3}"#, #"{"items""#, #"["items", [1]]"#, "\"\\",
  ])
  func areMissing(text: String) {
    #expect(elements(text) == nil)
  }
}
