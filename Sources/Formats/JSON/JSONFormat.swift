import Articles

/// One JSON text with one article or many: an object, an array, or linked data with a `@graph`.
struct JSONFormat: Format {
  let name = "json"
  let summary =
    "A JSON file of trafilatura, newspaper4k or news-please, or of schema.org's NewsArticle"
  let extensions = ["json", "jsonld"]
  let mediaType = "application/json"
  let usesCLibraries = false

  func recognises(_ file: FileContent) -> Bool {
    switch file.firstTwoMarks {
    case (UInt8(ascii: "{"), UInt8(ascii: "\""))?, (UInt8(ascii: "["), UInt8(ascii: "{"))?: true
    case (UInt8(ascii: "{"), _)?, (UInt8(ascii: "["), _)?: extensions.contains(file.fileExtension)
    default: false
    }
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, keepsSeparators: true)
    let values = JSONArticle.articles(in: try JSONValue.parse(Array(decoded.text.utf8)[...]))
    var items = ItemReadings(of: "JSON", missing: "it holds no article")
    for (index, value) in values.enumerated() {
      let reading = JSONArticle.reading(of: value, at: "item \(index + 1)")
      try items.add(reading.with(decoded.notes), each)
    }
    try items.finish()
  }
}
