/// A row of sentences as it grows: those that each telling has in it, one or a few that follow one
/// another.
struct AlignedRow {
  /// By telling.
  var members: [Range<Int>?]

  /// The tellings that have it.
  var tellings: [Int] { members.indices.filter { members[$0] != nil } }
}

/// A sentence that gives what somebody says.
struct QuotedSentence {
  /// The utterance's number.
  let item: Int
  /// Whether most of the sentence is the utterance.
  let isMost: Bool
  /// What of it is said, ascending.
  let keys: [Int]
}
