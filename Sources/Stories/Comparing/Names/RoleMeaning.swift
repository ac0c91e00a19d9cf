import Articles

/// What a role is, however it is worded: its office, and its rank in it.
struct RoleMeaning: Hashable {
  /// The offices that are named, those of both sides of an "and"; none of what is none.
  let offices: Set<String>
  /// Deputy, former and the like.
  private let ranks: Set<String>
  /// What a minister is the minister of.
  private let portfolios: Set<String>
  /// The words that say of what, without inflections.
  private let words: Set<String>
  /// Told by what somebody does: "heads the agency".
  private let isDeed: Bool
  /// Whose relation somebody is, by the last word of the name: "trump" of "Trump's son-in-law".
  private let kin: String?

  /// How two roles of one person stand to each other.
  enum Relation {
    case same, otherwise, compatible
  }

  init(_ text: String) {
    let tokens = Tokenizer.folded(text).split(separator: " ").map(String.init)
    let heads = RoleMeaning.parts(of: tokens).map(RoleMeaning.head)
    let head = Array(heads.joined(separator: ["and"]))[...]
    let deed = tokens.first.flatMap { RoleOffices.deeds[$0] }
    isDeed = deed != nil
    var offices =
      deed.map { Set($0).union(tokens.dropFirst().compactMap { RoleOffices.keepers[$0] }) }
      ?? RoleMeaning.offices(in: head)
    ranks = isDeed ? [] : Set(head.compactMap { RoleOffices.ranks[$0] })
    portfolios =
      offices.isDisjoint(with: RoleOffices.withPortfolio)
      ? [] : Set(tokens.compactMap { RoleOffices.portfolios[$0] })
    // Abroad, the Chancellor of the Exchequer is the British finance minister.
    if offices.contains("minister"), portfolios.contains("finance") { offices.insert("chancellor") }
    self.offices = offices
    words = Set(ContentWords.of(text))
    kin = RoleOffices.kinship.isDisjoint(with: offices) ? nil : RoleMeaning.owner(in: tokens)
  }

  func relation(to other: RoleMeaning) -> Relation {
    if isOtherKin(than: other) { return .otherwise }
    guard !offices.isEmpty, !other.offices.isEmpty else { return relationByWords(to: other) }
    if isOneOffice(other) {
      // Who headed something may be its former head.
      if isDeed || other.isDeed { return .same }
      let isOtherRank =
        ranks != other.ranks && !(isTrade && other.isTrade) && !isOneOf(other)
        && !other.isOneOf(self)
      let isOtherPart =
        !portfolios.isEmpty && !other.portfolios.isEmpty
        && portfolios.isDisjoint(with: other.portfolios)
      return isOtherRank || isOtherPart ? .otherwise : .same
    }
    return isRival(of: other) || isOtherCalling(than: other) ? .otherwise : .compatible
  }

  /// Where one tells no office that we know: the same if they share what they tell.
  private func relationByWords(to other: RoleMeaning) -> Relation {
    // "her deputy", "the deputy mayor"
    if words.isSubset(of: other.words) || other.words.isSubset(of: words) { return .same }
    return words.isDisjoint(with: other.words) ? .compatible : .same
  }

  /// The head of something may be its director, its boss or its chief executive.
  private func isOneOffice(_ other: RoleMeaning) -> Bool {
    !offices.isDisjoint(with: other.offices) || isDeputy(other) || other.isDeputy(self)
      || offices.contains("head") && !other.offices.isDisjoint(with: RoleOffices.heads)
      || other.offices.contains("head") && !offices.isDisjoint(with: RoleOffices.heads)
  }

  /// Whether both are relatives of one person, and not in one way: somebody is one's sister and
  /// another's mother.
  private func isOtherKin(than other: RoleMeaning) -> Bool {
    guard let kin, kin == other.kin else { return false }
    return offices.intersection(RoleOffices.kinship)
      .isDisjoint(with: other.offices.intersection(RoleOffices.kinship))
  }

  /// Whether the other names more offices: "the manager and vice president".
  private func isOneOf(_ other: RoleMeaning) -> Bool {
    offices.isStrictSubset(of: other.offices) && ranks.isSubset(of: other.ranks)
  }

  /// "Her deputy", who is the deputy mayor.
  private func isDeputy(_ other: RoleMeaning) -> Bool {
    offices == ["deputy"] && other.ranks.contains("deputy")
  }

  /// Whether nobody is told to be both: a judge and a lawyer, but not a mayor and a teacher.
  private func isRival(of other: RoleMeaning) -> Bool {
    let all = offices.union(other.offices)
    return RoleOffices.besides.isDisjoint(with: all)
      && !RoleOffices.united.contains { all.isSubset(of: $0) }
      && RoleOffices.rivals.contains { all.isSubset(of: $0) }
  }

  /// Whether each says of somebody that he does one thing for a living, and not the same.
  private func isOtherCalling(than other: RoleMeaning) -> Bool {
    guard let calling, let second = other.calling else { return false }
    return calling != second
  }

  /// What somebody who is nothing else does for a living.
  private var calling: String? {
    offices.count == 1 && ranks.isEmpty && !isDeed
      ? offices.first.flatMap { RoleOffices.callings[$0] } : nil
  }

  private var isTrade: Bool { offices.isDisjoint(with: RoleOffices.rivals[0]) }

  /// The roles of "a director of the bank and a member of the board".
  private static func parts(of tokens: [String]) -> [[String]] {
    var parts: [[String]] = [[]]
    for (index, token) in tokens.enumerated() {
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      if token == "and", ["a", "an", "the"].contains(next) {
        parts.append([])
      } else {
        parts[parts.count - 1].append(token)
      }
    }
    return parts
  }

  /// The words that say what somebody is: those before "of" and "for", and after "the town's".
  private static func head(of tokens: [String]) -> ArraySlice<String> {
    var head = tokens[...]
    if let end = tokens.indices.dropFirst().first(where: { index in
      ends.contains(tokens[index])
        && !(index + 1 < tokens.count && unbroken.contains(tokens[index + 1]))
    }) {
      head = tokens[..<end]
    }
    if let owner = head.lastIndex(of: "s"), owner + 1 < head.endIndex {
      head = head[(owner + 1)...]
    }
    return head
  }

  /// The last word before the "'s" of a role; nil where none has it.
  private static func owner(in tokens: [String]) -> String? {
    guard let mark = tokens.firstIndex(of: "s"), mark > 0 else { return nil }
    return tokens[mark - 1]
  }

  private static let ends: Set<String> = [
    "of", "for", "at", "in", "on", "from", "with", "to", "who", "that", "by", "since", "under",
  ]
  /// "Secretary of state", "chief of staff" are one office, and a son-in-law is no son.
  private static let unbroken: Set<String> = ["state", "staff", "government", "parliament", "law"]

  /// The last office of each side of an "and", the longest words first.
  private static func offices(in tokens: ArraySlice<String>) -> Set<String> {
    Set(tokens.split(separator: "and").compactMap(office))
  }

  private static func office(in tokens: ArraySlice<String>) -> String? {
    for end in tokens.indices.reversed() {
      for length in [3, 2, 1] where end + 1 - length >= tokens.startIndex {
        let words = tokens[(end + 1 - length)...end].joined(separator: " ")
        if let office = RoleOffices.names[words] { return office }
      }
    }
    return nil
  }
}
