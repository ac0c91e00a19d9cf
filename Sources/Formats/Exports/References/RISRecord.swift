import Articles

/// A reference of a RIS file: its tags and their values, in order.
///
/// Source: the tags of the format as Reference Manager and EndNote define them; what each is for
/// depends on the kind of reference, and on the program.
struct RISRecord {
  var fields: [(tag: String, value: String)] = []

  /// A line without a tag goes on with the value above it.
  mutating func addLine(_ line: String) {
    guard !fields.isEmpty else { return }
    fields[fields.count - 1].value += "\n" + line
  }

  /// The tags of each part, the best first.
  private static let tags: [(ArticlePart, [String])] = [
    (.headline, ["TI", "T1", "CT"]),
    (.source, ["T2", "JF", "JO", "JA", "J1", "J2", "BT", "T3", "PB"]),
    (.url, ["UR", "L2", "LK"]),
    (.language, ["LA"]),
  ]

  /// What the reference says.
  ///
  /// - Throws: `FormatError` where it names nothing.
  func draft() throws(FormatError) -> ArticleDraft {
    var draft = ArticleDraft(body: "")
    for (part, tags) in RISRecord.tags {
      for value in tags.flatMap(values) { draft.take(part, value, by: .record) }
    }
    let names = PersonNames.names(
      inList: ["AU", "A1"].flatMap(values).joined(separator: "; "))
    if !names.isEmpty { draft.byline = Found(names, by: .record) }
    addDate(to: &draft)
    try draft.completeReference(abstract: ["AB", "N2"].flatMap(values).first)
    return draft
  }

  /// The day, where one is given; a year alone is none.
  private func addDate(to draft: inout ArticleDraft) {
    let dates = ["DA", "Y1", "PY"].flatMap(values)
    if let date = dates.lazy.compactMap({ DateNotation.date(in: RISRecord.day($0)) }).first {
      draft.published = Found(date, by: .record)
    } else if let date = dates.first {
      draft.take(.published, date, by: .record)
    }
  }

  /// `2026/02/05/Late Edition` and `2026/02/05/` without what follows the day.
  private static func day(_ date: String) -> String {
    let parts = date.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 3 else { return date }
    return parts[..<3].joined(separator: "/")
  }

  private func values(_ tag: String) -> [String] {
    fields.filter { $0.tag == tag && !$0.value.isEmpty }.map(\.value)
  }
}
