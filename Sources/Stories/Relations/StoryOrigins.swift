import Articles

/// Which articles of a story derive from one text: copies, those that share sentences outside
/// quotations, and those that credit the same agency.
struct StoryOrigins {
  private let members: [StoryMember]
  private var sets = DisjointSets()

  private static let leastShared = 0.2

  init(
    _ members: [StoryMember], _ told: [StoryTeller.Told], _ overlaps: TextOverlaps,
    _ credits: StoryCredits
  ) {
    self.members = members
    let followUps = Set(told.indices.filter { told[$0].relation == .followUp })
    for index in members.indices {
      for other in StoryTeller.compared(before: index)
      where overlaps.unquotedContainment(index, other) >= StoryOrigins.leastShared
        || overlaps.containment(index, other) >= 0.7
        || told[index].relation == .repeated && told[index].nearest == other
      {
        sets.join(index, other)
      }
    }
    // A follow-up tells something new, whoever has it from whom.
    var byAgency: [String: Int] = [:]
    for index in members.indices where !followUps.contains(index) {
      for agency in credits.agencies(of: index) {
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
    return members.indices.map { index in
      let root = sets.root(of: index)
      if let number = known[root] { return number }
      known[root] = known.count + 1
      return known.count
    }
  }
}
