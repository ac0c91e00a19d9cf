import Foundation

/// A value of a JSON text.
indirect enum JSONValue {
  case object([String: JSONValue])
  case array([JSONValue])
  case string(String)
  case number(Double)
  case bool(Bool)
  case null

  /// Reads a JSON text (RFC 8259).
  ///
  /// - Throws: `FormatError` that says where it is wrong.
  static func parse(_ bytes: ArraySlice<UInt8>) throws(FormatError) -> JSONValue {
    do {
      return JSONValue(
        try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
    } catch {
      let detail = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      throw FormatError("it is no valid JSON: \(detail ?? "\(error)")")
    }
  }

  private init(_ value: Any) {
    switch value {
    case let string as String: self = .string(string)
    case let object as [String: Any]: self = .object(object.mapValues(JSONValue.init))
    case let array as [Any]: self = .array(array.map(JSONValue.init))
    // Foundation hands on true and 1 as the same class; only the type of what it holds differs.
    case let number as NSNumber where String(cString: number.objCType) == "c":
      self = .bool(number.boolValue)
    case let number as NSNumber: self = .number(number.doubleValue)
    default: self = .null
    }
  }

  // MARK: Access

  subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  var isObject: Bool { if case .object = self { true } else { false } }

  /// The text of a string, or of the first in an array that has one; nil where that is empty.
  var text: String? {
    switch self {
    case .string(let string): string.trimmed.isEmpty ? nil : string
    case .array(let values): values.lazy.compactMap(\.text).first
    case .number(let number) where number == number.rounded() && abs(number) < 1e15:
      String(Int64(number))
    default: nil
    }
  }

  /// The values of an array; any other value alone.
  var elements: [JSONValue] { if case .array(let values) = self { values } else { [self] } }
}
