import Articles

/// The plain text that LexisNexis exported, `1 of 250 DOCUMENTS` above each article.
struct NexisTextFormat: Format {
  let name = "nexis-txt"
  let summary = "An export of LexisNexis as plain text"
  let extensions: [String] = []
  let mediaType = "text/plain"
  let usesCLibraries = false

  static let export = Export(
    name: "a Nexis export",
    missing: """
      no article could be found in it; export the documents anew from Nexis, with their full text
      """)

  func recognises(_ file: FileContent) -> Bool {
    file.headLines.contains { NexisTextFormat.begins($0) }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    let lines = TextLines.lines(of: decoded.text)
    let starts = lines.indices.filter { NexisTextFormat.begins(lines[$0]) }
    let wrapped = NexisTextFormat.areWrapped(lines)
    let ends = starts.dropFirst() + [lines.count]
    try NexisTextFormat.export.read(zip(starts, ends), of: decoded, each) {
      (start, end) throws(FormatError) in
      try NexisTextArticle(lines[(start + 1)..<end], wrapped: wrapped).draft()
    }
  }

  /// Whether a line stands above an article: `1 of 250 DOCUMENTS`, ` Dokument 1 von 250`,
  /// `LEVEL 1 - 1 OF 27 STORIES`.
  static func begins(_ line: Substring) -> Bool {
    guard line.utf8.count <= 120, mayBegin(line), line.hasDigit else { return false }
    var words = line.split(separator: " ").map { $0.lowercased() }
    if words.first == "level", words.count > 3 { words.removeFirst(3) }
    guard words.count == 4 else { return false }
    // With the noun first, only a line that is set in the middle: ProQuest has them at the margin.
    if nouns.contains(words[0]) {
      return line.isIndented && isNumber(words[1]) && joiners.contains(words[2])
        && isNumber(words[3])
    }
    return isNumber(words[0]) && joiners.contains(words[1]) && isNumber(words[2])
      && nouns.contains(words[3])
  }

  /// Whether a line's first byte is a digit or that of a noun.
  private static func mayBegin(_ line: Substring) -> Bool {
    guard let first = line.utf8.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return false }
    return first.isASCIIDigit || first | 0x20 == UInt8(ascii: "d")
      || first | 0x20 == UInt8(ascii: "l")
  }

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0.isASCIIDigit || $0 == 0x2C || $0 == 0x2E } && word.hasDigit
  }

  private static let joiners: Set<String> = ["of", "von", "de", "di", "van", "из", "z"]
  private static let nouns: Set<String> = [
    "documents", "document", "dokumente", "dokumenten", "dokument", "documentos", "documento",
    "documenti", "documenten", "stories", "story",
  ]

  /// Whether the lines were broken to fit a page, as they are but for one choice of the export.
  private static func areWrapped(_ lines: [Substring]) -> Bool {
    let filled = lines.filter { !$0.isEmpty }
    let long = filled.reduce(0) { $0 + ($1.utf8.count > 200 ? 1 : 0) }
    return long * 20 < filled.count
  }
}
