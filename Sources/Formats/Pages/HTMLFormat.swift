import Articles

/// A saved web page: HTML of any age, as a browser, SingleFile or a crawler keeps it.
struct HTMLFormat: Format {
  let name = "html"
  let summary = "A saved web page, also as SingleFile or a browser saves it"
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

/// A web page as its readers need it: decoded and taken apart once for all of them.
struct Page {
  let markup: Markup
  /// The elements that tell something of its article.
  let survey: PageSurvey
  /// What it says of itself as JSON-LD.
  let linkedData: LinkedData
  /// Where it was fetched, where what held it tells.
  let address: String?
  /// The day on which it is read, after which it was not published; nil where that is not asked.
  let readOn: Day?
  /// What a person should know of its bytes.
  let notes: [String]

  init(_ file: FileContent) {
    let declared = file.encoding ?? Encodings.declared(inHTML: file.head)
    let decoded = TextDecoding.decode(file.bytes, declared: declared)
    markup = Markup.html(decoded.text)
    survey = PageSurvey(markup)
    linkedData = LinkedData(survey)
    readOn = file.readOn
    address = file.address
    notes = decoded.notes
  }
}
