import Articles

/// A value of a JSON text.
package indirect enum JSONValue: Hashable, Sendable {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// Reads a JSON text (RFC 8259). A number too great for any is infinite, and half of a pair of
  /// surrogates is U+FFFD: neither is worth an article.
  ///
  /// - Throws: `FormatError` that says where it is wrong.
  package static func parse(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.parse()
  }

  /// Reads as much as can be understood of JSON that people wrote by hand or programs put together
  /// from pieces: with comments, commas too many or too few, line ends and quotes inside of
  /// strings, a missing end, or several texts in a row.
  static func parseLeniently(_ bytes: ArraySlice<UInt8>) -> [JSONValue] {
    var parser = JSONParser(bytes, isLenient: true)
    return parser.parseAll()
  }

  // MARK: Access

  package subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  var isObject: Bool { if case .object = self { true } else { false } }

  /// The text of a string, or of the first in an array that has one; nil where that is empty.
  var text: String? {
    switch self {
    case .string(let string): string.isBlank ? nil : string
    case .array(let values): values.lazy.compactMap(\.text).first
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      String(Int64(number))
    default: nil
    }
  }

  /// The values of an array; any other value alone.
  var elements: [JSONValue] { if case .array(let values) = self { values } else { [self] } }
}

extension String {
  fileprivate var isBlank: Bool { unicodeScalars.allSatisfy(\.isBlank) }
}
