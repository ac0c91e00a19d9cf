/// The header lines of a record or of a web server's answer: `Content-Type: text/html`.
struct HeaderFields {
  private var values: [String: String] = [:]
  private var last: String?

  /// The largest head that is read.
  static let limit = 1 << 18

  /// Reads the lines up to the first empty one, and appends what it reads to `whole`; nil where
  /// there is no end to them.
  init?(_ stream: RecordStream, whole: inout [UInt8]) throws(FormatError) {
    let start = whole.count
    while let line = try stream.line() {
      whole += line
      let text = line.dropLast(line.suffix(2).elementsEqual([0x0D, 0x0A]) ? 2 : 1)
      if text.isEmpty { return }
      guard line.last == 0x0A, whole.count - start < HeaderFields.limit else { return nil }
      add(String(decoding: text, as: UTF8.self))
    }
    return nil
  }

  private mutating func add(_ line: String) {
    if let first = line.utf8.first, first == 0x20 || first == 0x09, let last {
      values[last, default: ""] += " " + line.trimmed
      return
    }
    guard let colon = line.utf8.firstIndex(of: 0x3A) else { return }
    let name = line[..<colon].trimmed.lowercased()
    // A header that is given twice counts as it was given first.
    if values[name] == nil { values[name] = line[line.index(after: colon)...].trimmed }
    last = name
  }

  /// The value of a header, by its name in small letters.
  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

  /// A number of bytes; nil where it is none.
  func size(_ name: String) -> Int? {
    guard let text = self[name], text.utf8.allSatisfy({ $0.isASCIIDigit }) else { return nil }
    return Int(text)
  }

  /// The media type in small letters, without its parameters.
  var mediaType: String? { self["content-type"].flatMap { HeaderFields.mediaType($0) } }

  static func mediaType(_ text: String) -> String? {
    let type = text.prefix { $0 != ";" }.trimmed.lowercased()
    return type.contains("/") ? type : nil
  }

  /// The encoding that the media type gives: `text/html; charset="iso-8859-1"`.
  var charset: String? {
    guard let text = self["content-type"] else { return nil }
    for part in text.split(separator: ";").dropFirst() {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].trimmed.lowercased() == "charset" else { continue }
      let name = pair[1].trimmed.filter { $0 != "\"" && $0 != "'" }
      return name.isEmpty ? nil : name
    }
    return nil
  }
}
