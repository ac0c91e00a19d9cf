import Articles

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
    let bytes = Array(decoded.text.utf8)
    markup = Markup.html(bytes)
    survey = PageSurvey(markup)
    linkedData = LinkedData(survey)
    readOn = file.readOn
    address = file.address
    notes = decoded.notes + (PageEnd.isMissing(of: bytes, markup) ? [CutFile.note] : [])
  }
}
