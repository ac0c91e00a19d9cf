import Articles

/// What a role is, however it is worded: its office, and its rank in it.
struct RoleMeaning: Hashable {
  /// The first name of an office; nil of what is none.
  let office: String?
  /// Deputy, former and the like.
  let ranks: Set<String>
  /// The words that say of what, without inflections.
  let words: Set<String>

  /// How two roles of one person stand to each other.
  enum Relation {
    case same, otherwise, compatible
  }

  init(_ text: String) {
    let tokens = Tokenizer.folded(text).split(separator: " ").map(String.init)
    ranks = Set(tokens.compactMap { RoleMeaning.rankWords[$0] })
    office = RoleMeaning.office(in: tokens)
    words = Set(ContentWords.of(text))
  }

  func relation(to other: RoleMeaning) -> Relation {
    guard let office, let second = other.office else {
      return words.isSubset(of: other.words) || other.words.isSubset(of: words)
        ? .same : .compatible
    }
    if isOffice(office, second) { return ranks == other.ranks ? .same : .otherwise }
    return .otherwise
  }

  /// The head of something may be its director, its boss or its chief executive.
  private func isOffice(_ one: String, _ other: String) -> Bool {
    one == other || RoleMeaning.heads.contains(one) && other == "head"
      || RoleMeaning.heads.contains(other) && one == "head"
  }

  /// The first office that is named; "chief executive" before "chief".
  private static func office(in tokens: [String]) -> String? {
    for index in tokens.indices {
      if index + 1 < tokens.count, let office = offices[tokens[index] + " " + tokens[index + 1]] {
        return office
      }
      if let office = offices[tokens[index]] { return office }
    }
    return nil
  }

  private static let heads: Set<String> = ["chief executive", "director", "president", "chair"]

  private static let rankWords: [String: String] = {
    let lists = [
      "deputy vice under undersecretary", "former ex onetime erstwhile retired", "acting interim",
      "assistant associate", "elect designate incoming",
    ]
    return table(lists.map { $0.split(separator: " ").map(String.init) })
  }()

  private static let offices: [String: String] = {
    table(
      lists.map { list in
        list.split(separator: ",").map { String($0.drop { $0 == " " }) }
      })
  }()

  private static func table(_ lists: [[String]]) -> [String: String] {
    var table: [String: String] = [:]
    for list in lists { for word in list { table[word] = list[0] } }
    return table
  }

  /// Written for this project from common knowledge.
  private static let lists = [
    "chief executive, ceo", "chair, chairman, chairwoman, chairperson",
    "head, chief, boss, leader", "director, directress, directrix", "president",
    "founder, cofounder",
    "secretary", "state secretary, secretary of", "minister, ministress", "prime minister, premier",
    "mayor, mayoress", "governor", "senator, sen",
    "lawmaker, congressman, congresswoman, legislator",
    "king", "queen", "prince", "princess", "pope", "bishop, archbishop",
    "priest, pastor, vicar, parson",
    "spokesperson, spokesman, spokeswoman",
    "lawyer, attorney, counsel, advocate, barrister, solicitor",
    "judge, justice", "prosecutor, district attorney", "analyst", "coach, trainer", "captain",
    "dealer, trader, seller", "restorer, conservator", "officer", "sheriff", "general, gen",
    "professor, prof", "doctor, physician, surgeon", "nurse",
    "teacher, schoolteacher, schoolmaster",
    "farmer, grower, breeder", "shopkeeper, storekeeper, grocer", "passenger", "victim",
    "goalkeeper, keeper",
    "striker, forward", "driver, chauffeur", "engineer", "scientist, researcher", "historian",
    "author, writer, novelist", "journalist, reporter", "editor", "singer", "actor, actress",
    "brother", "sister", "mother", "father", "son", "daughter", "wife", "husband", "widow",
    "librarian", "student", "ambassador, envoy", "commander", "investigator, detective", "owner",
    "manager, manageress", "chief financial, cfo", "chief operating, coo", "treasurer",
    "commissioner",
    "superintendent", "inspector", "sergeant, sgt", "lieutenant, lt", "colonel, col", "major",
  ]
}
