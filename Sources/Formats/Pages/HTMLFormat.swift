import Articles

/// A saved web page: HTML of any age, as a browser, SingleFile or a crawler keeps it.
struct HTMLFormat: Format {
  let name = "html"
  let summary = "A web page that a browser, SingleFile or a crawler saved"
  let extensions = ["html", "htm", "xhtml", "shtml"]
  let mediaType = "text/html"

  func recognises(_ file: FileContent) -> Bool {
    let start = file.head.trimmedHead.utf8.prefix(2000)
    guard start.first == UInt8(ascii: "<") else { return false }
    if Array(start).firstRange(ofASCII: "<html") != nil { return true }
    let tag = String(start.prefix(16))?.lowercased() ?? ""
    return tag.hasPrefix("<!doctype html") || extensions.contains(file.fileExtension)
      || ["<head", "<body", "<article", "<div", "<title"].contains { tag.hasPrefix($0) }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let page = Page(file)
    var draft = PageMetadata.read(page)
    let text = try PageText.read(page, knowing: draft)
    draft.body = text.paragraphs.joined(separator: "\n\n")
    draft.captions = text.captions
    draft.notes += page.notes
    guard !draft.body.isEmpty else { throw FormatError("this page has no article's text") }
    draft.addDateline()
    draft.addHeadlineFromBody()
    try each(.article(draft))
  }
}
