import Articles
import Formats

/// What was read from a file, as text that a person can compare with the file.
enum GoldenText {
  /// What a sample is read as, or why it is turned away.
  static func text(of sample: Sample) -> String {
    do {
      let file = try sample.content()
      let format = try Formats.recognise(file)
      return text(of: try Formats.readings(of: file, in: format), in: format.name)
    } catch {
      return "turned away\n\n\(error)\n"
    }
  }

  static func text(of readings: [Reading], in format: String) -> String {
    "format: \(format)\n" + readings.map { "\n" + text(of: $0) }.joined()
  }

  private static func text(of reading: Reading) -> String {
    switch reading {
    case .article(let draft): text(of: draft)
    case .rejected(let place, let reason): "=== rejected: \(place)\n\(reason)\n"
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
