import Articles
import Foundation

@testable import Stories

/// An utterance as an expectation has it.
struct ExpectedQuote {
  let speaker: String
  let readings: [Reading]
  /// How each two readings stand to each other.
  let relations: [(first: String, second: String, words: [String])]

  struct Reading {
    /// A, B, ...
    let letter: String
    let files: [String]
    /// Folded; of indirect speech, the sentence.
    let text: String
    let otherSpeaker: String?
  }

  init?(_ item: ExpectedItem, _ story: SampleStory) {
    guard item.kind == "quote" else { return nil }
    speaker = item.fields[0]
    readings = item.lines.filter { $0[0].count == 1 }.map { fields in
      let other = fields.dropFirst(3).first { $0.hasPrefix("speaker: ") }
      return Reading(
        letter: fields[0], files: story.files(of: fields[1]),
        text: Tokenizer.folded(
          fields[2].hasPrefix("indirect: ") ? String(fields[2].dropFirst(10)) : fields[2]),
        otherSpeaker: other.map { String($0.dropFirst(9)) })
    }
    relations = item.lines.filter { $0[0].count == 3 }.map { fields in
      (String(fields[0].prefix(1)), String(fields[0].suffix(1)), Array(fields.dropFirst()))
    }
  }
}

/// A difference in words as an expectation writes it: `until the soldiers [brought|came with]`.
enum ChangedWords {
  /// The words in small letters, without punctuation.
  static func line(_ diff: WordDiff) -> String {
    var stretches: [(same: String, old: String, new: String)] = [("", "", "")]
    for part in diff.parts {
      let words = Tokenizer.folded(part.text)
      guard !words.isEmpty else { continue }
      if part.kind == .same,
        stretches[stretches.count - 1].old + stretches[stretches.count - 1].new != ""
      {
        stretches.append((words, "", ""))
      } else {
        switch part.kind {
        case .same: stretches[stretches.count - 1].same += " " + words
        case .deleted: stretches[stretches.count - 1].old += " " + words
        case .inserted: stretches[stretches.count - 1].new += " " + words
        }
      }
    }
    return line(stretches)
  }

  static func line(_ expected: String) -> String {
    let stretches = expected.split(separator: "]", omittingEmptySubsequences: false).map {
      let parts = $0.split(separator: "[", omittingEmptySubsequences: false)
      let sides = parts.count > 1 ? parts[1].components(separatedBy: "|") : ["", ""]
      return (same: String(parts[0]), old: sides[0], new: sides.count > 1 ? sides[1] : "")
    }
    return line(stretches)
  }

  private static func line(_ stretches: [(same: String, old: String, new: String)]) -> String {
    stretches.map { stretch in
      let same = Tokenizer.folded(stretch.same)
      let (old, new) = (Tokenizer.folded(stretch.old), Tokenizer.folded(stretch.new))
      return old.isEmpty && new.isEmpty ? same : "\(same) [\(old)|\(new)]"
    }.filter { !$0.isEmpty }.joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
  }
}
