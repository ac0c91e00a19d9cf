/// Reads JSON in one pass over its bytes.
struct JSONParser {
  private let bytes: ArraySlice<UInt8>
  private let isLenient: Bool
  private var at: Int
  /// Deeper than any text that means something; recursion ends here.
  private static let deepest = 400

  init(_ bytes: ArraySlice<UInt8>, isLenient: Bool = false) {
    self.bytes = bytes
    self.isLenient = isLenient
    at = bytes.startIndex
  }

  /// Reads the one value of a text.
  mutating func parse() throws(FormatError) -> JSONValue {
    let value = try value(depth: 0)
    skipBlanks()
    guard at == bytes.endIndex else { throw failure("something stands after its end") }
    return value
  }

  /// Reads the values of a text as far as they can be understood.
  mutating func parseAll() -> [JSONValue] {
    var values: [JSONValue] = []
    while let start = bytes[at...].firstIndex(where: { $0 == open.object || $0 == open.array }) {
      at = start
      if bytes[..<start].suffix(5).elementsEqual("CDATA".utf8)
        || bytes[start...].starts(with: "[CDATA".utf8)
      {
        at += 1
        continue
      }
      do throws(FormatError) {
        values.append(try value(depth: 0))
      } catch {
        // What is nested deeper than anything that means something is passed over.
        break
      }
    }
    return values
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(FormatError) -> JSONValue {
    skipBlanks()
    guard at < bytes.endIndex else { throw failure("it ends where a value should stand") }
    switch bytes[at] {
    case open.object, open.array:
      guard depth < JSONParser.deepest else { throw failure("it is nested too deep") }
      return bytes[at] == open.object
        ? .object(try object(depth: depth + 1)) : .array(try array(depth: depth + 1))
    case quote: return .string(try string())
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(FormatError) -> [String: JSONValue] {
    var object: [String: JSONValue] = [:]
    at += 1
    var isFirst = true
    while try goesOn(to: UInt8(ascii: "}"), isFirst: isFirst, "an object") {
      isFirst = false
      guard bytes[at] == quote else {
        guard isLenient else { throw failure("a key in quotes should stand here") }
        passOver()
        continue
      }
      let key = try string()
      skipBlanks()
      guard skip(UInt8(ascii: ":")) else {
        guard isLenient else { throw failure("a colon should stand after a key") }
        continue
      }
      skipBlanks()
      if isLenient, at == bytes.endIndex { break }
      object[key] = try value(depth: depth)
    }
    return object
  }

  private mutating func array(depth: Int) throws(FormatError) -> [JSONValue] {
    var values: [JSONValue] = []
    at += 1
    var isFirst = true
    while try goesOn(to: UInt8(ascii: "]"), isFirst: isFirst, "an array") {
      isFirst = false
      if isLenient, bytes[at] == UInt8(ascii: "}") || bytes[at] == UInt8(ascii: ":") {
        // No value begins here, and something must be passed over.
        passOver()
      } else {
        values.append(try value(depth: depth))
      }
    }
    return values
  }

  /// Goes to the next member of an object or an array; false after its end.
  private mutating func goesOn(
    to end: UInt8, isFirst: Bool, _ what: String
  ) throws(FormatError) -> Bool {
    skipBlanks()
    if skip(end) { return false }
    if !isFirst {
      let hasComma = skip(UInt8(ascii: ","))
      skipBlanks()
      if isLenient {
        while skip(UInt8(ascii: ",")) { skipBlanks() }
        if skip(end) { return false }
      } else if !hasComma, at < bytes.endIndex {
        throw failure("a comma or the end of \(what) should stand here")
      }
    }
    guard at < bytes.endIndex else {
      if isLenient { return false }
      throw failure("it ends in the middle of \(what)")
    }
    return true
  }

  /// `true`, `false` or `null`; leniently, any other word is null.
  private mutating func word() throws(FormatError) -> JSONValue {
    for (word, value) in JSONParser.words where bytes[at...].starts(with: word.utf8) {
      at += word.utf8.count
      return value
    }
    guard isLenient else { throw failure("no value can be read here") }
    if !JSONParser.marks.contains(bytes[at]) { passOver() }
    return .null
  }

  private static let words: [(String, JSONValue)] = [
    ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
  ]

  private mutating func number() throws(FormatError) -> JSONValue {
    let start = at
    while at < bytes.endIndex, isNumeric(bytes[at]) { at += 1 }
    // Beyond a few hundred digits a text is no number of anything.
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if let number = Double(text) { return .number(number) }
    guard isLenient else {
      at = start
      throw failure("this is no number")
    }
    return .null
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte | 0x20 == UInt8(ascii: "e")
  }

  // MARK: Strings

  private mutating func string() throws(FormatError) -> String {
    let start = at
    at += 1
    var text = JSONText()
    var run = at
    while at < bytes.endIndex {
      let byte = bytes[at]
      if byte == quote, endsString() {
        text.add(bytes[run..<at])
        at += 1
        return text.string
      }
      if byte == UInt8(ascii: "\\") {
        text.add(bytes[run..<at])
        guard text.addEscape(bytes, &at) || isLenient else {
          throw failure("no character is escaped like this")
        }
        run = at
      } else if byte < 0x20, !isLenient {
        throw failure("a line end or another control character stands in a string")
      } else {
        at += 1
      }
    }
    guard isLenient else {
      at = start
      throw failure("the string that begins here has no end")
    }
    text.add(bytes[run..<at])
    return text.string
  }

  /// Whether the quote here ends a string; leniently, only where what can follow a string follows.
  private func endsString() -> Bool {
    guard isLenient else { return true }
    let rest = bytes[(at + 1)...]
    guard let next = rest.firstIndex(where: { !isBlank($0) }) else { return true }
    switch bytes[next] {
    case UInt8(ascii: ","):
      // `"He said "no", and left"`: no word follows a comma between strings.
      let after = bytes[(next + 1)...].first { !isBlank($0) }
      return after.map { !$0.isASCIILetter && $0 < 0x80 } ?? true
    case quote: return next > at + 1
    case UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "/"): return true
    default: return false
    }
  }

  // MARK: Between values

  private mutating func skipBlanks() {
    while at < bytes.endIndex {
      if isBlank(bytes[at]) {
        at += 1
      } else if isLenient, bytes[at] == UInt8(ascii: "/"), at + 1 < bytes.endIndex {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    let isLine = bytes[at + 1] == UInt8(ascii: "/")
    at += 2
    while at < bytes.endIndex {
      let ends = isLine ? bytes[at] == 0x0A : bytes[at] == 0x2F && bytes[at - 1] == 0x2A
      at += 1
      if ends { return }
    }
  }

  /// Passes over what cannot be understood, as far as the next mark.
  private mutating func passOver() {
    at += 1
    while at < bytes.endIndex, !JSONParser.marks.contains(bytes[at]) { at += 1 }
  }

  private static let marks = Array(",{}[]\":".utf8)

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard at < bytes.endIndex, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
  private var open: (object: UInt8, array: UInt8) { (UInt8(ascii: "{"), UInt8(ascii: "[")) }

  /// What is wrong here, with the line, where there are several, and the column, in bytes.
  private func failure(_ what: String) -> FormatError {
    let before = bytes[..<at]
    let line = before.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    let column = at - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex) + 1
    let place = (line > 1 ? "line \(line), " : "") + "column \(column)"
    return FormatError("it is no valid JSON: \(what) (\(place))")
  }
}
