import Articles
import Foundation

@testable import Stories

/// What an expectation says of a figure, a name, a role, a place or a date.
struct ExpectedFact {
  let story: String
  let kind: String
  let about: String
  let verdict: Verdict
  /// By value: which file has which reading.
  let values: [[Reading]]

  struct Reading: Hashable {
    let telling: Int
    let text: String
  }

  /// nil where an item is of another kind.
  init?(_ item: ExpectedItem, of story: SampleStory) {
    guard ["figure", "person", "role", "organisation", "place", "date"].contains(item.kind),
      item.fields.count > 1, let verdict = Verdict(rawValue: item.fields[1])
    else { return nil }
    self.story = story.name
    kind = item.kind
    about = item.fields[0]
    self.verdict = verdict
    values = item.lines.map { line in
      line.dropFirst().flatMap { field -> [Reading] in
        let parts = field.split(separator: "\"", maxSplits: 1)
        guard parts.count == 2 else { return [] }
        let text = String(parts[1].hasSuffix("\"") ? parts[1].dropLast() : parts[1])
        let files = story.files(of: parts[0].trimmingCharacters(in: .whitespaces))
        return files.compactMap { file in
          story.files.firstIndex(of: file).map { Reading(telling: $0, text: text) }
        }
      }
    }
  }

  var readings: [Reading] { values.flatMap { $0 } }

  /// `quake-quilmarca | figure | people killed | conflict`
  var line: String { "\(story) | \(kind) | \(about) | \(verdict.rawValue)" }
}

/// The places of a telling's body at which a reading stands.
struct ReadingPlaces {
  private let bodies: [[Unicode.Scalar]]

  init(_ articles: [Article]) { bodies = articles.map { Array($0.body.unicodeScalars) } }

  func spans(of reading: ExpectedFact.Reading) -> [TextSpan] {
    let (body, sought) = (bodies[reading.telling], Array(reading.text.unicodeScalars))
    guard !sought.isEmpty, body.count >= sought.count else { return [] }
    // A reading in capitals, as of a dateline, stands wherever its name does.
    let isShouted = sought.count > 3 && reading.text == reading.text.uppercased()
    return (0...body.count - sought.count).filter {
      body[$0..<$0 + sought.count].elementsEqual(sought) { one, other in
        one == other || isShouted && one.properties.uppercaseMapping == String(other)
      }
    }
    .map { TextSpan(start: $0, end: $0 + sought.count) }
  }
}
