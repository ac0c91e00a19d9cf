extension HeaderFields {
  /// Reads the lines up to the first empty one, and appends what it reads to `whole`; nil where
  /// there is no end to them. Lines that are no headers are passed over, as browsers do.
  init?(_ stream: RecordStream, whole: inout [UInt8]) throws(FormatError) {
    self.init()
    let start = whole.count
    while let line = try stream.line() {
      whole += line
      let text = line.dropLast(line.suffix(2).elementsEqual([0x0D, 0x0A]) ? 2 : 1)
      if text.isEmpty { return }
      guard line.last == 0x0A, whole.count - start < HeaderFields.limit else { return nil }
      _ = take(text)
    }
    return nil
  }

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
