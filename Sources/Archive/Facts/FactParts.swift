import Articles
import Formats

/// The parts of a fact that have no column, as a JSON object.
enum FactParts {
  /// The object; nil where there are no parts.
  static func json(_ parts: [Fact.Part]) -> String? {
    guard !parts.isEmpty else { return nil }
    return "{" + parts.map { "\(quoted($0.name)):\(json($0.value))" }.joined(separator: ",") + "}"
  }

  private static func json(_ value: Fact.Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): number.isFinite ? "\(number)" : "null"
    case .spans(let spans):
      "[" + spans.map { "[\($0.start),\($0.end)]" }.joined(separator: ",") + "]"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: quoted += "\\\(scalar)"
      case ..<0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The parts of an object, in the order of their names; none of what is no such object.
  static func parts(json: String?) -> [Fact.Part] {
    guard let json else { return [] }
    do throws(FormatError) {
      guard case .object(let object) = try JSONValue.parse(Array(json.utf8)[...]) else { return [] }
      return object.sorted { $0.key < $1.key }.compactMap { name, value in
        FactParts.value(value).map { Fact.Part(name, $0) }
      }
    } catch {
      // Nobody but another program can have written it.
      return []
    }
  }

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
    guard case .array(let pair) = value, pair.count == 2, case .number(let start) = pair[0],
      case .number(let end) = pair[1], let start = Int(exactly: start),
      let end = Int(exactly: end)
    else { return nil }
    return TextSpan(start: start, end: end)
  }
}
