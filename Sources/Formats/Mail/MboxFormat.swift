/// A mailbox: many mails in one file, as Unix, Thunderbird, Apple Mail and Google Takeout keep
/// them.
struct MboxFormat: Format {
  let name = "mbox"
  let summary = "A mailbox of many mails in one file"
  let extensions = ["mbox", "mbx"]
  let mediaType = "application/mbox"
  var readsBinary: Bool { true }
  /// How many mails this mailbox stands in.
  var level = 0

  func recognises(_ file: FileContent) -> Bool {
    var lines = file.headLines.makeIterator()
    guard let first = lines.next(), EnvelopeLine.begins(Array(first.utf8)),
      let second = lines.next()
    else { return false }
    return HeaderFields.isHeader(second.utf8) || second.hasPrefix(">From ")
  }

  func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
    var splitter = MailboxSplitter()
    var isEmpty = true
    func take(_ message: MailboxSplitter.Message) throws {
      isEmpty = false
      for reading in readings(of: message) { try each(reading) }
    }
    try splitter.feed(file.bytes, take)
    try splitter.finish(take)
    if isEmpty { throw FormatError("this mailbox has no mails") }
  }

  private func readings(of message: MailboxSplitter.Message) -> [Reading] {
    let place = "message \(message.number)"
    do throws(FormatError) {
      let readings = try MailReader(level: level).readings(of: message.bytes[...])
        .map { $0.placed(in: place) }
      if !message.isCut { return readings }
      let reason = "the mail is too long; what stands at its end was left out"
      return readings + [.rejected(place: place, reason: reason)]
    } catch {
      return [.rejected(place: place, reason: error.description)]
    }
  }
}

extension Reading {
  var isArticle: Bool { if case .article = self { true } else { false } }

  /// What was read, its place being within another: `message 12, attachment page.html`.
  func placed(in outer: String) -> Reading {
    func placed(_ place: String) -> String { place.isEmpty ? outer : "\(outer), \(place)" }
    return switch self {
    case .article: self
    case .rejected(let place, let reason): .rejected(place: placed(place), reason: reason)
    case .furtherRejected(let count, let place, let reason):
      .furtherRejected(count: count, place: placed(place), reason: reason)
    case .passedOver(let place, let reason): .passedOver(place: placed(place), reason: reason)
    }
  }
}
