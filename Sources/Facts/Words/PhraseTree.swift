/// The entries of the lexicon by their words: a tree whose branches are words, kept in one table.
struct PhraseTree: Sendable {
  /// The branches: the parent's node and the word, and the node that they lead to; 0 is an empty
  /// slot.
  private var keys: [UInt64]
  private var nodes: [Int32]
  private var nodeCount: Int32 = 1
  /// Where the entries of a node begin and end.
  private var entries: [Range<Int32>] = [0..<0]

  /// The root, from which the first words branch.
  static let root: Int32 = 0

  /// Builds the tree of phrases; each has its words and the index of its entry.
  ///
  /// - Returns: with the tree, the order in which it wants the entries: those of a node side by
  ///   side.
  static func build(_ phrases: Phrases) -> (PhraseTree, order: [Int32]) {
    var tree = PhraseTree(branches: phrases.words.count)
    var nodeOf: [Int32] = []
    nodeOf.reserveCapacity(phrases.ends.count)
    var start = 0
    for end in phrases.ends {
      var node = root
      for word in phrases.words[start..<end] { node = tree.add(word, after: node) }
      nodeOf.append(node)
      start = end
    }
    let order = tree.fill(nodeOf, phrases.entries)
    return (tree, order)
  }

  /// Gives the nodes their entries, counted first and then put in place.
  private mutating func fill(_ nodeOf: [Int32], _ found: [Int32]) -> [Int32] {
    var starts = [Int32](repeating: 0, count: Int(nodeCount) + 1)
    for node in nodeOf { starts[Int(node) + 1] += 1 }
    for node in 0..<Int(nodeCount) { starts[node + 1] += starts[node] }
    entries = (0..<Int(nodeCount)).map { starts[$0]..<starts[$0 + 1] }
    var order = [Int32](repeating: 0, count: found.count)
    for (node, entry) in zip(nodeOf, found) {
      order[Int(starts[Int(node)])] = entry
      starts[Int(node)] += 1
    }
    return order
  }

  private init(branches: Int) {
    var size = 64
    while size < branches * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    nodes = Array(repeating: 0, count: size)
  }

  /// The node to which a word leads from another; nil where there is none.
  func node(after node: Int32, _ word: WordID) -> Int32? {
    let key = PhraseTree.key(node, word)
    let mask = keys.count - 1
    var slot = PhraseTree.slot(key) & mask
    while keys[slot] != 0 {
      if keys[slot] == key { return nodes[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The entries that end at a node.
  func entries(of node: Int32) -> Range<Int32> { entries[Int(node)] }

  private mutating func add(_ word: WordID, after node: Int32) -> Int32 {
    if let found = self.node(after: node, word) { return found }
    let key = PhraseTree.key(node, word)
    let mask = keys.count - 1
    var slot = PhraseTree.slot(key) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    nodes[slot] = nodeCount
    nodeCount += 1
    return nodes[slot]
  }

  /// Never 0, as no phrase holds the word 0.
  private static func key(_ node: Int32, _ word: WordID) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(word.rawValue)
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20)
  }
}

/// The phrases of the lexicon, their words one after another.
struct Phrases {
  private(set) var words: [WordID] = []
  /// Where the words of each end, and its entry.
  private(set) var ends: [Int] = []
  private(set) var entries: [Int32] = []

  mutating func append(_ phrase: [WordID], entry: Int32) {
    words += phrase
    ends.append(words.count)
    entries.append(entry)
  }
}
