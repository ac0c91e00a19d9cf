import Articles

/// JSON Lines: one article a line, in any of the shapes that JSON has.
struct JSONLinesFormat: Format {
  let name = "jsonl"
  let summary = "A JSON Lines file, an article a line, each of a shape that a JSON file has"
  let extensions = ["jsonl", "ndjson"]
  let mediaType = "application/jsonl"
  let usesCLibraries = false

  func recognises(_ file: FileContent) -> Bool {
    guard let (first, _) = file.firstTwoMarks, first == UInt8(ascii: "{") else { return false }
    if extensions.contains(file.fileExtension) { return true }
    let lines = file.bytes.split(separator: 0x0A, maxSplits: 2)
    guard lines.count > 1 else { return false }
    do throws(FormatError) {
      return try JSONValue.parse(lines[0]).isObject
    } catch {
      return false
    }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, keepsSeparators: true)
    let bytes = Array(decoded.text.utf8)
    var lines = ItemReadings(of: "JSON Lines", item: "line", missing: "it has no lines")
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      try lines.add(reading(of: line, at: "line \(index + 1)", decoded.notes), each)
    }
    try lines.finish()
  }

  /// - Parameter notes: what was replaced in the file's text, told of the articles that hold any of
  ///   it.
  private func reading(
    of line: ArraySlice<UInt8>, at place: String, _ notes: [String]
  ) -> Reading {
    do throws(FormatError) {
      let reading = JSONArticle.reading(of: try JSONValue.parse(line), at: place)
      guard case .article(var draft) = reading, !notes.isEmpty,
        line.firstRange(of: "\u{FFFD}".utf8) != nil
      else { return reading }
      draft.notes += notes
      return .article(draft)
    } catch {
      return .rejected(place: place, reason: error.description)
    }
  }
}
