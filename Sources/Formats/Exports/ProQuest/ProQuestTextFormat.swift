import Articles

/// The plain text that ProQuest exports: documents between rules, their fields as labelled lines.
struct ProQuestTextFormat: Format {
  let name = "proquest-txt"
  let summary = "An export of ProQuest as plain text"
  let extensions: [String] = []
  let mediaType = "text/plain"
  let usesCLibraries = false

  private static let export = Export(
    name: "a ProQuest export",
    missing: """
      no document could be found in it; export the documents anew from ProQuest as text, with their \
      full text
      """)

  func recognises(_ file: FileContent) -> Bool {
    guard
      file.head.contains("ProQuest") || file.bytes.holds("\nProQuest document ")
        || file.bytes.holds("\nDocument URL: ")
    else { return false }
    return file.headLines.contains { ProQuestTextFormat.isRule($0) }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes)
    let parts = TextLines.lines(of: decoded.text).split { ProQuestTextFormat.isRule($0) }
    let documents = parts.map { ProQuestDocument($0) }.filter(\.isDocument)
    try ProQuestTextFormat.export.read(documents, of: decoded, each) {
      (document) throws(FormatError) in try document.draft()
    }
  }

  /// Whether a line is a rule: underscores, stars or the like, and many of them.
  private static func isRule(_ line: Substring) -> Bool {
    guard let mark = line.utf8.first, "_*=-".utf8.contains(mark) else { return false }
    return line.utf8.count >= 20 && line.utf8.allSatisfy { $0 == mark }
  }
}
