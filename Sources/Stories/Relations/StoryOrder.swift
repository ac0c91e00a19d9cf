import Articles

/// The order in which the articles of a story are taken to have come: by what they are, and not by
/// when they came into the archive.
enum StoryOrder {
  /// By their days and times; of those without a time, the ones whose publisher others credit come
  /// first on their day, all others last. Those without a day come after all.
  static func of(_ members: [StoryMember]) -> [StoryMember] {
    let credited = members.reduce(into: Set<String>()) { $0.formUnion($1.credits.publishers) }
    let keys = members.map { Key($0, isCredited: $0.source.map(credited.contains) ?? false) }
    return members.indices.sorted { keys[$0] < keys[$1] }.map { members[$0] }
  }

  private struct Key: Comparable {
    let day: String
    let time: String
    let textKey: Int64
    /// What tells articles of one text apart.
    let about: [String]
    /// Of articles that are the same in everything.
    let id: Int64

    init(_ member: StoryMember, isCredited: Bool) {
      day = member.day?.description ?? Key.last
      time = member.time ?? (isCredited ? Key.first : Key.last)
      textKey = member.textKey
      about = [member.source ?? "", member.headline ?? "", member.url ?? ""]
      id = member.id.rawValue
    }

    /// Before and after any date.
    private static let (first, last) = ("", "~")

    static func < (one: Key, other: Key) -> Bool {
      let (time, otherTime) = (
        (one.day, one.time, one.textKey), (other.day, other.time, other.textKey)
      )
      if time != otherTime { return time < otherTime }
      if one.about != other.about { return one.about.lexicographicallyPrecedes(other.about) }
      return one.id < other.id
    }
  }
}
