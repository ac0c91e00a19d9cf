import Articles

/// How far two wordings of one utterance differ to who listens.
enum WordingChange: Int, Comparable {
  /// The same words, though written otherwise.
  case none
  /// One has words before, after, or of whole sentences that the other leaves out.
  case cut
  /// A dropped article, or what the paper put in brackets in place of the words.
  case small
  case weighty

  static func < (left: WordingChange, right: WordingChange) -> Bool {
    left.rawValue < right.rawValue
  }

  /// - Parameters:
  ///   - first: a reading of an utterance.
  ///   - other: another.
  init(from first: String, to other: String) {
    self.init(SpokenWords(first), SpokenWords(other))
  }

  init(_ first: SpokenWords, _ other: SpokenWords) {
    if WordingChange.isPart(first, other) || WordingChange.isPart(other, first) {
      self = first.words.count == other.words.count ? .none : .cut
      return
    }
    let edits = SequenceDiff.edits(from: first.words.map(\.text), to: other.words.map(\.text))
    var change = WordingChange.none
    var (old, new) = (0, 0)
    var (oldStart, newStart) = (0, 0)
    func note() {
      let stretches = (WordStretch(oldStart..<old, first), WordStretch(newStart..<new, other))
      change = max(change, WordStretch.change(stretches.0, stretches.1))
    }
    for edit in edits {
      switch edit {
      case .keep(let oldRange, let newRange):
        note()
        (old, new) = (oldRange.upperBound, newRange.upperBound)
        (oldStart, newStart) = (old, new)
      case .delete(let range): old = range.upperBound
      case .insert(let range): new = range.upperBound
      }
    }
    note()
    self = change
  }
}

extension WordingChange {
  /// Whether the words of one follow one another in the other.
  private static func isPart(_ short: SpokenWords, _ long: SpokenWords) -> Bool {
    var numbers: [String: Int] = [:]
    for word in long.words { numbers[word.text] = numbers[word.text] ?? numbers.count }
    let sought = short.words.map { numbers[$0.text] ?? -1 }
    return !sought.isEmpty && !sought.contains(-1)
      && WordSearch.range(of: sought, in: long.words.map { numbers[$0.text] ?? -1 }) != nil
  }
}

/// Words of a quotation that the other wording has not so.
private struct WordStretch {
  private let range: Range<Int>
  private let spoken: SpokenWords
  private var words: ArraySlice<SpokenWords.Word> { spoken.words[range] }

  init(_ range: Range<Int>, _ spoken: SpokenWords) {
    self.range = range
    self.spoken = spoken
  }

  static func change(_ one: WordStretch, _ other: WordStretch) -> WordingChange {
    // "Oil fields" and "oilfields".
    if one.text(of: one.words) == other.text(of: other.words) { return .none }
    if one.text(of: one.spokenFully) == other.text(of: other.spokenFully) { return .small }
    if one.isEditors && other.range.count <= most || other.isEditors && one.range.count <= most {
      return .small
    }
    let isCut =
      other.range.isEmpty && one.isLeftOut(by: other)
      || one.range.isEmpty && other.isLeftOut(by: one)
    return isCut ? .cut : .weighty
  }

  /// So many words may stand for those that the paper put in.
  private static let most = 8

  private func text(of words: some Sequence<SpokenWords.Word>) -> String {
    words.map(\.text).joined()
  }

  private var isEditors: Bool { !range.isEmpty && words.allSatisfy(\.isEditors) }

  /// Without the words that papers drop or put in unasked.
  private var spokenFully: [SpokenWords.Word] {
    words.filter { word in
      !WordStretch.articles.contains(word.text)
        && !(word.beginsSentence && WordStretch.openers.contains(word.text))
    }
  }

  private static let articles: Set<String> = ["a", "an", "the", "that", "uh", "um", "er", "ah"]
  private static let openers: Set<String> = ["and", "but", "so", "well", "now", "oh", "look"]

  /// Whether the other wording only begins later, ends earlier, says that it left words out, or has
  /// none of whole sentences.
  ///
  /// - Parameter other: the place where the words would stand, with no words.
  private func isLeftOut(by other: WordStretch) -> Bool {
    let place = other.range.lowerBound
    if place == 0 || place == other.spoken.words.count { return true }
    if other.spoken.words[place].followsGap { return true }
    guard let first = words.first else { return false }
    let next = range.upperBound
    return first.beginsSentence
      && (next == spoken.words.count || spoken.words[next].beginsSentence)
  }
}
