import Articles

/// ninjs, the IPTC's news in JSON, versions 1 to 3: an item, or a list of them.
///
/// https://iptc.org/std/ninjs/userguide/
struct NinjsFormat: Format {
  let name = "ninjs"
  let summary = "A news item in ninjs 1 to 3, the IPTC's JSON, or a list of them"
  let extensions = ["ninjs"]
  let mediaType = "application/ninjs+json"

  func recognises(_ file: FileContent) -> Bool {
    guard let first = file.firstTwoMarks?.0,
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    let head = Array(file.head.utf8)
    func holds(_ mark: StaticString) -> Bool { head.firstRange(ofASCII: mark) != nil }
    return (holds("\"uri\"") || holds("ninjs")) && NinjsFormat.marks.contains(where: holds)
  }

  /// Names that no other JSON of articles has.
  private static let marks: [StaticString] = [
    "\"versioncreated\"", "\"representationtype\"", "\"body_html\"", "\"body_text\"",
    "\"body_xhtml\"", "\"pubstatus\"", "\"bodies\"", "ninjs\"", "/ninjs",
  ]

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, keepsSeparators: true)
    let items = NinjsFormat.items(in: try JSONValue.parse(Array(decoded.text.utf8)[...]))
    var readings = ItemReadings(of: "ninjs", missing: "it holds no items")
    for (index, item) in items.enumerated() {
      let reading = NinjsItem(item).reading(at: "item \(index + 1)")
      try readings.add(reading.with(decoded.notes), each)
    }
    try readings.finish()
  }

  /// One item, an array of them, or an object with a list.
  private static func items(in value: JSONValue) -> [JSONValue] {
    if case .array(let values) = value { return values }
    for name in ["_items", "items"] {
      if case .array(let values)? = value[name] { return values }
    }
    return [value]
  }
}
