/// Words side by side that mean something: a tree of phrases, each with what it means.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private var phrases = Phrases()
  private var meanings: [Meaning] = []
  private var tree = PhraseTree.build(Phrases()).0

  mutating func add(_ words: [WordID], _ meaning: Meaning) {
    phrases.append(words, entry: Int32(truncatingIfNeeded: meanings.count))
    meanings.append(meaning)
  }

  /// Makes the tree of what was added; nothing is found before.
  mutating func build() {
    let (tree, order) = PhraseTree.build(phrases)
    self.tree = tree
    meanings = order.map { meanings[Int($0)] }
    phrases = Phrases()
  }

  /// The meanings of the longest phrase that begins at a token, and the token after it.
  func longest(
    _ tokens: ContiguousArray<Token>, at start: Int, to limit: Int,
    where fits: (Meaning) -> Bool = { _ in true }
  ) -> (meanings: ArraySlice<Meaning>, end: Int)? {
    var node = PhraseTree.root
    var longest: (ArraySlice<Meaning>, Int)?
    var index = start
    while index < limit, tokens[index].word != .none,
      let next = tree.node(after: node, tokens[index].word)
    {
      node = next
      index += 1
      let found = meanings(of: node)
      if found.contains(where: fits) { longest = (found, index) }
    }
    return longest
  }

  /// The same for phrases that were added backwards, read backwards from the token before `end`;
  /// with the first token.
  func longest(
    _ tokens: ContiguousArray<Token>, before end: Int, from limit: Int
  ) -> (meanings: ArraySlice<Meaning>, start: Int)? {
    var node = PhraseTree.root
    var longest: (ArraySlice<Meaning>, Int)?
    var index = end
    while index > limit, tokens[index - 1].word != .none,
      let next = tree.node(after: node, tokens[index - 1].word)
    {
      node = next
      index -= 1
      let found = meanings(of: node)
      if !found.isEmpty { longest = (found, index) }
    }
    return longest
  }

  private func meanings(of node: Int32) -> ArraySlice<Meaning> {
    let entries = tree.entries(of: node)
    return meanings[Int(entries.lowerBound)..<Int(entries.upperBound)]
  }
}
