import Articles
import Formats

/// What was read from a file, as text that a person can compare with the file.
enum GoldenText {
  /// What a sample is read as, or why it is turned away; a container's members one after the other,
  /// as an import reads them.
  static func text(of sample: Sample) -> String {
    do {
      guard let members = try sample.members() else { return try text(of: sample.content()) }
      var text = "container\n"
      while let member = members.next() {
        text += "\n##### \(member.path)\n\n" + self.text(of: member)
      }
      return text
    } catch {
      return turnedAway(error)
    }
  }

  private static func text(of member: Member) -> String {
    switch member.content {
    case .rejected(let reason): return "rejected: \(reason)\n"
    case .passedOver(let reason): return "passed over: \(reason)\n"
    case .bytes(let bytes):
      do {
        let unpacked = try Compression.unpack(bytes, limit: 1 << 24)
        return try text(of: FileContent(path: member.path, bytes: unpacked))
      } catch {
        return turnedAway(error)
      }
    }
  }

  private static func text(of file: FileContent) throws -> String {
    let format = try Formats.recognise(file)
    return text(of: try Formats.readings(of: file, in: format), in: format.name)
  }

  private static func turnedAway(_ error: any Error) -> String { "turned away\n\n\(error)\n" }

  static func text(of readings: [Reading], in format: String) -> String {
    "format: \(format)\n" + readings.map { "\n" + text(of: $0) }.joined()
  }

  private static func text(of reading: Reading) -> String {
    switch reading {
    case .article(let draft): text(of: draft)
    case .rejected(let place, let reason): "=== rejected: \(place)\n\(reason)\n"
    case .furtherRejected(_, let place, let reason): "=== rejected: \(place)\n\(reason)\n"
    case .passedOver(let place, let reason): "=== passed over: \(place)\n\(reason)\n"
    }
  }

  private static func text(of draft: ArticleDraft) -> String {
    var lines = ["=== article"]
    func add<Value>(_ name: String, _ found: Found<Value>?, _ shown: (Value) -> String) {
      guard let found else { return lines.append("\(name): none") }
      lines.append("\(name): \(shown(found.value))  [\(found.by.rawValue)]")
    }
    add("headline", draft.headline) { $0 }
    add("byline", draft.byline) { $0.joined(separator: "; ") }
    add("source", draft.source) { $0 }
    add("url", draft.url) { $0 }
    add("published", draft.published) { $0.description }
    add("updated", draft.updated) { $0.description }
    add("language", draft.language) { $0 }
    lines.append("dateline: \(draft.dateline ?? "none")")
    lines += draft.captions.map { "caption: \($0)" }
    lines += draft.notes.map { "note: \($0)" }
    return lines.joined(separator: "\n") + "\n\n" + draft.body + "\n"
  }
}
