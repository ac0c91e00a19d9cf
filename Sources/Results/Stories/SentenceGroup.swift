import Stories

/// Sentences that are shown together: a row of the alignment, or a run of rows that are the same in
/// the same tellings.
struct SentenceGroup {
  let relation: SentenceRelation
  private(set) var wordings: [Wording]
  /// The tellings that tell a part of it in other sentences.
  let elsewhere: [Int]

  /// A text, and the tellings that have it.
  struct Wording: Hashable {
    let tellings: [Int]
    fileprivate(set) var text: String
  }

  /// The groups of the rows, in their order.
  static func groups(of rows: [SentenceRow]) -> [SentenceGroup] {
    var groups: [SentenceGroup] = []
    for row in rows {
      let group = SentenceGroup(row)
      guard !group.wordings.isEmpty else { continue }
      if let last = groups.last, last.isContinued(by: group) {
        groups[groups.count - 1].wordings[0].text += " " + group.wordings[0].text
      } else {
        groups.append(group)
      }
    }
    return groups
  }

  private init(_ row: SentenceRow) {
    relation = row.relation
    elsewhere = Set(row.elsewhere.map(\.telling)).sorted()
    var texts: [String] = []
    var tellings: [String: [Int]] = [:]
    for (telling, place) in row.sentences.enumerated() {
      guard let text = place?.text.oneLine, !text.isEmpty else { continue }
      // What is the same but for typography is shown as the earliest telling has it.
      let key = row.relation == .same ? texts.first ?? text : text
      if tellings[key] == nil { texts.append(key) }
      tellings[key, default: []].append(telling)
    }
    wordings = texts.map { Wording(tellings: tellings[$0] ?? [], text: $0) }
  }

  private func isContinued(by next: SentenceGroup) -> Bool {
    relation == next.relation && elsewhere == next.elsewhere && wordings.count == 1
      && next.wordings.count == 1
      && wordings[0].tellings == next.wordings[0].tellings
  }

  /// All tellings that have it.
  var tellings: [Int] { wordings.flatMap(\.tellings).sorted() }

  /// The changes from the first wording to another; nil where they would not help a reader.
  func changes(to wording: Wording) -> ChangedWords? {
    guard let first = wordings.first, first != wording else { return nil }
    let changes = ChangedWords(from: first.text, to: wording.text)
    return changes.isAlike ? changes : nil
  }
}

extension [SentenceRow] {
  /// `12 the same, 9 reworded, 2 told in part elsewhere, 3 in one only`; nil where there are none.
  var summary: String? {
    guard !isEmpty else { return nil }
    return [
      (SentenceRelation.same, "the same"), (.reworded, "reworded"),
      (.partly, "told in part elsewhere"), (.only, "in one only"),
    ]
    .compactMap { relation, name in
      let count = count { $0.relation == relation }
      return count > 0 ? "\(count.grouped) \(name)" : nil
    }
    .joined(separator: ", ")
  }
}
