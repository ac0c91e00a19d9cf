import Articles

/// What a crawler fetched from one address, as the formats read it.
struct CrawledPage {
  let address: String?
  let mediaType: String?
  let charset: String?
  let bytes: [UInt8]

  /// The articles of a page; a page that turns out to be none is passed over, as most of a crawl
  /// is.
  func read(_ each: (Reading) throws -> Void) throws {
    let ending = CrawledKinds.ending(of: mediaType) ?? "html"
    let file = FileContent(
      path: "page.\(ending)", bytes: bytes, address: address, encoding: charset)
    let readings: [Reading]
    do throws(FormatError) {
      let format = try Formats.recognise(file)
      // A record in a record in a record would have no end.
      guard !(format is WARCFormat), !(format is ARCFormat) else {
        throw FormatError("a crawl in a crawl")
      }
      readings = try Formats.readings(of: file, in: format)
    } catch {
      return try each(.passedOver(place: address ?? "page", reason: error.description))
    }
    for reading in readings { try each(located(reading, isOnly: readings.count == 1)) }
  }

  /// The crawl knows the address of a page that does not give its own.
  private func located(_ reading: Reading, isOnly: Bool) -> Reading {
    guard isOnly, case .article(var draft) = reading, draft.url == nil,
      let url = address.flatMap(Addresses.canonical)
    else { return reading }
    draft.url = Found(url, by: .crawl)
    return .article(draft)
  }
}
