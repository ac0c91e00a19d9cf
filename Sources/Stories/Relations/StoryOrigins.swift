import Articles

/// Which articles of a story derive from one text: copies, those that share sentences outside
/// quotations, and those that credit the same agency.
struct StoryOrigins {
  private var sets = DisjointSets()
  private let count: Int

  /// - Parameters:
  ///   - texts: by member, the number of its text.
  ///   - related: texts that derive from one.
  init(
    _ members: [StoryMember], _ told: [StoryTeller.Told], texts: [Int], related: DisjointSets
  ) {
    count = members.count
    var related = related
    var firsts: [Int: Int] = [:]
    for index in members.indices {
      let root = related.root(of: texts[index])
      if let first = firsts[root] { sets.join(first, index) } else { firsts[root] = index }
    }
    // A follow-up tells something new, whoever has it from whom.
    var byAgency: [String: Int] = [:]
    for index in members.indices where told[index].relation != .followUp {
      for agency in members[index].credits.agencies {
        if let first = byAgency[agency] {
          sets.join(index, first)
        } else {
          byAgency[agency] = index
        }
      }
    }
  }

  /// The number of the origin of each, from 1 in the order in which they come.
  var numbers: [Int] {
    var sets = sets
    var known: [Int: Int] = [:]
    return (0..<count).map { index in
      let root = sets.root(of: index)
      if let number = known[root] { return number }
      known[root] = known.count + 1
      return known.count
    }
  }
}
