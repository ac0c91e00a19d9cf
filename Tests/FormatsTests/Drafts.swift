import Articles
import Formats

/// The articles of a text in one format, at a path without a day.
func drafts(_ format: any Format, _ text: String) throws -> [ArticleDraft] {
  try readings(format, text).compactMap { reading in
    if case .article(let draft) = reading { draft } else { nil }
  }
}

/// What a text in one format holds.
func readings(_ format: any Format, _ text: String) throws -> [Reading] {
  try Formats.readings(of: FileContent(path: "a", bytes: Array(text.utf8)), in: format)
}

/// What was read, without what was not found.
func found(_ readings: [Reading]) -> String {
  readings.map { reading in
    GoldenText.text(of: [reading], in: "").split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropFirst(2).filter { !$0.hasSuffix(": none") }.joined(separator: "\n")
  }.joined()
}
