import Articles

/// References in CSL-JSON, as Zotero and other reference managers write it for citing.
///
/// Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types and
/// `csl-data.json` of the same project.
struct CSLFormat: Format {
  let name = "csl-json"
  let summary = "A list of references in CSL-JSON, from Zotero and others"
  let extensions: [String] = []
  let mediaType = "application/vnd.citationstyles.csl+json"

  private static let export = Export(
    name: "a CSL-JSON file", missing: "there is no reference in it", part: "reference")

  func recognises(_ file: FileContent) -> Bool {
    guard let (first, _) = file.firstTwoMarks,
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    return file.head.contains("\"type\"") && CSLFormat.marks.contains { file.head.contains($0) }
  }

  /// Names and values that no other JSON of articles has.
  private static let marks: [String] = [
    "\"container-title\"", "\"date-parts\"", "\"article-newspaper\"", "\"article-magazine\"",
    "\"article-journal\"",
  ]

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, keepsSeparators: true)
    let value = try JSONValue.parse(Array(decoded.text.utf8)[...])
    let references = (value["items"] ?? value).elements
    try CSLFormat.export.read(references, of: decoded, each) {
      (reference) throws(FormatError) in try draft(of: reference)
    }
  }

  private func draft(of reference: JSONValue) throws(FormatError) -> ArticleDraft {
    guard reference.isObject else { throw FormatError("this is no JSON object") }
    var draft = ArticleDraft(body: "")
    let parts: [(ArticlePart, [String])] = [
      (.headline, ["title", "title-short"]), (.url, ["URL"]), (.language, ["language"]),
      (.source, ["container-title", "container-title-short", "publisher"]),
    ]
    for (part, names) in parts {
      for text in names.compactMap({ reference[$0]?.text }) {
        draft.take(part, plain(text).joined(separator: " "), by: .record)
      }
    }
    let names = reference["author"]?.elements.compactMap(name) ?? []
    let people = names.filter { !Bylines.nameNobody([$0]) }
    draft.take(authors: people.isEmpty ? names : people, by: .record)
    if let issued = reference["issued"] { addDate(issued, to: &draft) }
    let abstract = reference["abstract"]?.text.map { plain($0).joined(separator: "\n\n") }
    try draft.completeReference(abstract: abstract)
    return draft
  }

  /// `{"family": "Berg", "non-dropping-particle": "van den", "given": "Jan"}`
  private func name(_ author: JSONValue) -> String? {
    if let literal = author["literal"]?.text {
      return Bylines.authors(in: [literal]).first
    }
    let parts = ["given", "dropping-particle", "non-dropping-particle", "family", "suffix"]
    let name = parts.compactMap { author[$0]?.text?.oneLine }.joined(separator: " ")
    return name.isEmpty ? author.text : name
  }

  /// `{"date-parts": [[2026, 2, 5]]}`, with numbers or texts; otherwise as written.
  private func addDate(_ issued: JSONValue, to draft: inout ArticleDraft) {
    let parts = issued["date-parts"]?.elements.first?.elements.compactMap { part in
      part.text.flatMap { Int($0.trimmed) }
    }
    if let parts, parts.count >= 3, let day = Day(year: parts[0], month: parts[1], day: parts[2]) {
      draft.published = Found(NewsDate(day), by: .record)
    } else if let text = issued["raw"]?.text ?? issued["literal"]?.text ?? issued.text {
      draft.take(.published, text, by: .record)
    } else if let parts, !parts.isEmpty {
      draft.take(.published, parts.map(String.init).joined(separator: "-"), by: .record)
    }
  }

  /// The paragraphs of a value, in which italics and the like may be marked as in HTML.
  private func plain(_ text: String) -> [String] {
    text.contains("<")
      ? BlockText.paragraphs(ofHTML: text) : TextLines.paragraphs(ofText: text)
  }
}
