import Articles

/// JSON Feed 1.0 and 1.1: an item an article.
///
/// https://www.jsonfeed.org/version/1.1/
struct JSONFeedFormat: Format {
  let name = "jsonfeed"
  let summary = "A feed in JSON Feed 1.0 or 1.1; each item is an article"
  let extensions: [String] = []
  let mediaType = "application/feed+json"

  func recognises(_ file: FileContent) -> Bool {
    guard file.firstTwoMarks?.0 == UInt8(ascii: "{") else { return false }
    if file.head.contains("jsonfeed.org/version") || file.head.contains("jsonfeed.org\\/version") {
      return true
    }
    return file.head.contains("\"items\"")
      && (file.head.contains("\"content_html\"") || file.head.contains("\"content_text\""))
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    let decoded = TextDecoding.decode(file.bytes, keepsSeparators: true)
    let bytes = Array(decoded.text.utf8)
    let (feed, items, isCut) = try JSONFeedFormat.parts(of: bytes)
    let reader = JSONFeed(feed, address: file.address)
    let read = items.map { item in
      switch item {
      case .success(let value): reader.read(value, notes: decoded.notes)
      case .failure(let error): FeedItem.without(reason: error.description, headline: nil)
      }
    }
    try FeedReading.hand(on: read, isCut: isCut, each: each)
  }

  /// The feed and its items; where it is no sound JSON, what each item is by itself.
  private static func parts(
    of bytes: [UInt8]
  ) throws(FormatError) -> (feed: JSONValue, items: [Result<JSONValue, FormatError>], isCut: Bool) {
    do throws(FormatError) {
      let feed = try JSONValue.parse(bytes[...])
      guard case .array(let items)? = feed["items"] else {
        throw FormatError("this feed has no list of items")
      }
      return (feed, items.map { .success($0) }, false)
    } catch {
      guard let items = JSONElements.elements(under: "items", in: bytes), !items.isEmpty else {
        throw error
      }
      let parsed = items.map { item in
        Result<JSONValue, FormatError> { () throws(FormatError) in try JSONValue.parse(item) }
      }
      let isCut = items.last?.endIndex == bytes.count
      return (head(of: bytes, before: items[0].startIndex), parsed, isCut)
    }
  }

  /// What a broken feed says before its items.
  private static func head(of bytes: [UInt8], before start: Int) -> JSONValue {
    do throws(FormatError) {
      return try JSONValue.parse((bytes[..<start] + Array("]}".utf8))[...])
    } catch {
      return .null
    }
  }
}
