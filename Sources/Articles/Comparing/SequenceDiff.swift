/// What turns one sequence into another: stretches that stay, go and come, in order.
///
///     SequenceDiff.edits(from: ["a", "b", "c"], to: ["a", "x", "c"])
///     // keep 1, delete 1, insert 1, keep 1
///
/// E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986), in linear space. Where
/// two stretches have next to nothing in common, the search for the shortest way ends early, and
/// the way is only nearly the shortest: the time is linear in the length, however hostile the
/// sequences are.
public enum SequenceDiff {
  /// A stretch of both sequences, or of one.
  public enum Edit: Hashable, Sendable {
    /// As long in the one as in the other.
    case keep(old: Range<Int>, new: Range<Int>)
    case delete(Range<Int>)
    case insert(Range<Int>)
  }

  /// The edits that lead from one sequence to the other; a deletion stands before an insertion.
  public static func edits<Element: Hashable>(
    from old: [Element], to new: [Element]
  ) -> [Edit] {
    var numbers: [Element: Int] = [:]
    func number(_ element: Element) -> Int {
      if let known = numbers[element] { return known }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
    var search = DiffSearch(old.map(number), new.map(number))
    search.run()
    return EditList(deleted: search.deleted, inserted: search.inserted).edits
  }
}

/// Puts together the edits from which elements go and which come.
private struct EditList {
  let deleted: [Bool]
  let inserted: [Bool]

  var edits: [SequenceDiff.Edit] {
    var edits: [SequenceDiff.Edit] = []
    var (old, new) = (0, 0)
    while old < deleted.count || new < inserted.count {
      let (oldStart, newStart) = (old, new)
      while old < deleted.count, deleted[old] { old += 1 }
      while new < inserted.count, inserted[new] { new += 1 }
      if old > oldStart { edits.append(.delete(oldStart..<old)) }
      if new > newStart { edits.append(.insert(newStart..<new)) }
      let (oldKept, newKept) = (old, new)
      while old < deleted.count, new < inserted.count, !deleted[old], !inserted[new] {
        old += 1
        new += 1
      }
      if old > oldKept { edits.append(.keep(old: oldKept..<old, new: newKept..<new)) }
    }
    return edits
  }
}
