/// What was changed from one text to another, word by word.
///
///     WordDiff(from: "Three people died.", to: "Five people died.").parts
///     // deleted "Three ", inserted "Five ", same "people died."
///
/// Paragraphs that are equal stay; the words of the others are compared. White space is none of a
/// word: what is the same stands as the new text has it. The parts that are the same or inserted,
/// one after the other, are the new text.
public struct WordDiff: Hashable, Sendable {
  public let parts: [Part]

  /// A stretch of text.
  public struct Part: Hashable, Sendable {
    public let kind: Kind
    public let text: String

    public init(_ kind: Kind, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  /// What became of a stretch. The raw value is what is printed.
  public enum Kind: String, Hashable, Sendable {
    case same, deleted, inserted
  }

  public init(from old: String, to new: String) {
    let (oldText, newText) = (DiffText(old), DiffText(new))
    var list = PartList(old: oldText, new: newText)
    for edit in SequenceDiff.edits(from: oldText.paragraphKeys, to: newText.paragraphKeys)
      .joiningChanges
    {
      let (oldWords, newWords) = (oldText.words(in: edit.old), newText.words(in: edit.new))
      if edit.isSame {
        list.add(.keep(old: oldWords, new: newWords))
      } else {
        let edits = SequenceDiff.edits(
          from: oldWords.map { oldText.keys[$0] }, to: newWords.map { newText.keys[$0] })
        for edit in edits { list.add(edit.moved(by: oldWords.lowerBound, newWords.lowerBound)) }
      }
    }
    parts = list.parts
  }

  /// Whether the texts differ in nothing but white space.
  public var isEmpty: Bool { parts.allSatisfy { $0.kind == .same } }
}

/// Puts the parts of a difference together.
private struct PartList {
  let old: DiffText
  let new: DiffText
  private(set) var parts: [WordDiff.Part] = []

  init(old: DiffText, new: DiffText) {
    self.old = old
    self.new = new
  }

  mutating func add(_ edit: SequenceDiff.Edit) {
    switch edit {
    case .keep(_, let range): add(.same, new.text(of: range))
    case .delete(let range): add(.deleted, old.text(of: range))
    case .insert(let range): add(.inserted, new.text(of: range))
    }
  }

  private mutating func add(_ kind: WordDiff.Kind, _ text: String) {
    guard !text.isEmpty else { return }
    if let last = parts.last, last.kind == kind {
      parts[parts.count - 1] = WordDiff.Part(kind, last.text + text)
    } else {
      parts.append(WordDiff.Part(kind, text))
    }
  }
}

/// Stretches of two sequences that are the same, or that stand for each other.
private struct Stretch {
  var old: Range<Int>
  var new: Range<Int>
  let isSame: Bool
}

extension [SequenceDiff.Edit] {
  /// The edits, a deletion and the insertion after it in one.
  fileprivate var joiningChanges: [Stretch] {
    var stretches: [Stretch] = []
    var (old, new) = (0, 0)
    for edit in self {
      var stretch: Stretch
      switch edit {
      case .keep(let oldRange, let newRange):
        stretch = Stretch(old: oldRange, new: newRange, isSame: true)
      case .delete(let range): stretch = Stretch(old: range, new: new..<new, isSame: false)
      case .insert(let range): stretch = Stretch(old: old..<old, new: range, isSame: false)
      }
      (old, new) = (stretch.old.upperBound, stretch.new.upperBound)
      if !stretch.isSame, let last = stretches.last, !last.isSame {
        stretch.old = last.old.lowerBound..<old
        stretch.new = last.new.lowerBound..<new
        stretches.removeLast()
      }
      stretches.append(stretch)
    }
    return stretches
  }
}

extension SequenceDiff.Edit {
  /// The same edit further on in both sequences.
  fileprivate func moved(by old: Int, _ new: Int) -> SequenceDiff.Edit {
    func moved(_ range: Range<Int>, _ offset: Int) -> Range<Int> {
      range.lowerBound + offset..<range.upperBound + offset
    }
    return switch self {
    case .keep(let first, let second): .keep(old: moved(first, old), new: moved(second, new))
    case .delete(let range): .delete(moved(range, old))
    case .insert(let range): .insert(moved(range, new))
    }
  }
}
