import Articles
import Formats

/// What the parts of facts are in JSON.
enum FactParts {
  static let numbers: Set = ["value_low", "value_high"]
  static let texts: Set = [
    "name", "role", "country", "value", "timex", "bound", "unit", "counted", "event", "date_from",
    "date_to", "speaker", "verb",
  ]

  /// A text, a number or pairs of offsets; nil for anything else.
  static func value(_ value: JSONValue) -> Fact.Value? {
    switch value {
    case .string(let text): return .text(text)
    case .number(let number): return .number(number)
    case .array(let values):
      let spans = values.compactMap(span)
      return spans.count == values.count ? .spans(spans) : nil
    case .object, .bool, .null: return nil
    }
  }

  private static func span(_ value: JSONValue) -> TextSpan? {
    guard case .array(let pair) = value, pair.count == 2, let start = offset(pair[0]),
      let end = offset(pair[1])
    else { return nil }
    return TextSpan(start: start, end: end)
  }

  /// A number of code points.
  static func offset(_ value: JSONValue?) -> Int? {
    guard case .number(let number)? = value, let offset = Int(exactly: number), offset >= 0 else {
      return nil
    }
    return offset
  }
}
