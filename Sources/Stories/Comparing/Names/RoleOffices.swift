import Articles

/// The words for what people are, and which of them mean the same.
/// Written for this project from common knowledge.
enum RoleOffices {
  /// The first name of each office, by all its names.
  static let names = table(Array(lists.joined()))

  /// Deputy, former and the like, by their words.
  static let ranks = table([
    "deputy, vice, undersecretary",
    "former, ex, onetime, erstwhile, retired", "acting, interim, caretaker",
    "assistant, associate", "elect, designate, incoming",
  ])

  /// The offices that the head of something may have.
  static let heads: Set<String> = [
    "chief executive", "director", "president", "chair", "manager", "commander", "commissioner",
    "superintendent", "minister", "mayor",
  ]

  /// Offices that are had beside others: founders run what they founded, and lawmakers govern.
  static let besides: Set<String> = ["founder", "lawmaker", "spokesperson"]

  /// Offices of which one person often has two.
  static let united: [Set<String>] = [
    ["chief executive", "president"], ["chief executive", "director"],
    ["senator", "minister"], ["minister", "secretary"],
  ]

  /// Offices of which nobody has two at once, as news tells it.
  static let rivals = [lists[0], lists[1]].map { lists in
    Set(lists.map { String($0.prefix { $0 != "," }) })
  }

  /// Work that takes all of somebody's days, by families of which one person may have two: a nurse
  /// is no teacher, but may be a midwife. What somebody may be beside it, as officers, doctors and
  /// journalists are, is none of it.
  static let callings = table([
    "nurse, midwife", "dentist", "pharmacist", "teacher, librarian", "farmer",
    "cook, baker, butcher, waiter", "electrician", "plumber", "carpenter, bricklayer, roofer",
    "mechanic, welder", "accountant", "architect", "hairdresser", "miner", "policeman",
    "lawyer, judge, prosecutor",
  ])

  /// What people are to each other in a family.
  static let kinship = Set(lists[2].map { String($0.prefix { $0 != "," }) })

  /// Those who are this of a part of a government.
  static let withPortfolio: Set<String> = ["minister", "secretary", "state secretary"]

  static let portfolios = table([
    "defense, defence, war", "interior, home", "foreign, external", "finance, treasury",
    "justice, law", "health", "education, schools", "agriculture, farm, food", "army", "navy",
    "economy, economic, trade, commerce, business, industry",
    "transport, transportation, infrastructure", "environment, climate, energy",
    "labor, labour, employment", "culture, arts", "housing", "tourism", "press",
  ])

  /// What those are who do something, by the verb.
  static let deeds: [String: [String]] = {
    let lists: [(verbs: String, offices: [String])] = [
      ("heads headed leads led oversees oversaw", ["head"]),
      ("runs ran keeps kept", ["head", "manager", "owner"]), ("chairs chaired", ["chair"]),
      ("directs directed", ["director"]), ("commands commanded", ["commander"]),
      ("manages managed", ["manager"]), ("owns owned", ["owner"]), ("edits edited", ["editor"]),
      ("coaches coached", ["coach"]), ("founded", ["founder"]), ("drives", ["driver"]),
      ("teaches taught", ["teacher"]), ("farms grows breeds", ["farmer"]),
      ("represents defends", ["lawyer", "lawmaker"]),
    ]
    var deeds: [String: [String]] = [:]
    for list in lists {
      for verb in WordList.words(list.verbs) { deeds[verb] = list.offices }
    }
    return deeds
  }()

  /// What those are who run or own something.
  static let keepers = table([
    "shopkeeper, shop, store, grocery, kiosk", "farmer, farm, cows, sheep, goats, cattle",
    "innkeeper, inn, pub, hotel, guesthouse", "restaurateur, restaurant, cafe, diner",
    "baker, bakery", "butcher, butchery",
  ])

  private static func table(_ lists: [String]) -> [String: String] {
    var table: [String: String] = [:]
    for list in lists {
      let words = WordList.parts(list, at: ",").map { String($0.drop { $0 == " " }) }
      for word in words { table[word] = words[0] }
    }
    return table
  }

  private static let lists = [
    // Offices.
    [
      "chief executive, chief executive officer, ceo, managing director, md",
      "chair, chairman, chairwoman, chairperson",
      "head, chief, boss, leader, head of state, head of government",
      "director, directress, directrix, director general, general director",
      "president", "founder, cofounder, founding director", "deputy",
      "secretary, general secretary, secretary general",
      "state secretary, secretary of state",
      "minister, ministress", "prime minister, premier, pm, taoiseach",
      "chancellor, chancellor of the exchequer",
      "mayor, mayoress", "governor, gov", "lieutenant governor",
      "senator, sen",
      """
      lawmaker, congressman, congresswoman, legislator, parliamentarian, rep, representative, mp, \
      assemblyman, assemblywoman, member of parliament
      """,
      "councilor, councillor, councilman, councilwoman, alderman",
      "king", "queen", "prince", "princess", "pope", "bishop, archbishop",
      "attorney general, ag", "spokesperson, spokesman, spokeswoman, press secretary",
      "treasurer", "commissioner", "superintendent, supt", "ambassador, envoy", "chief of staff",
      "chief financial officer, chief financial, cfo",
      "chief operating officer, chief operating, coo",
    ],
    // What people of the law are.
    [
      "lawyer, attorney, counsel, advocate, barrister, solicitor, defender",
      "judge, justice, magistrate",
      "prosecutor, district attorney, da",
    ],
    // Relations: somebody is one's sister and another's mother.
    [
      "brother", "sister", "mother, mom, mum", "father, dad", "son", "daughter", "wife, spouse",
      "husband", "widow", "widower", "uncle", "aunt", "grandfather", "grandmother", "grandson",
      "granddaughter", "nephew", "niece", "cousin", "stepson", "stepdaughter", "stepfather",
      "stepmother", "son in law", "daughter in law", "brother in law", "sister in law",
      "father in law", "mother in law",
    ],
    // Ranks and trades, which somebody may have beside an office.
    [
      "general, gen, lt gen, maj gen, brig gen, lieutenant general, major general",
      "lieutenant, lt", "colonel, col, lt col, lieutenant colonel", "major, maj", "sergeant, sgt",
      "captain, capt, skipper", "admiral, adm, vice admiral, rear admiral",
      "commander, commander in chief",
      "priest, pastor, vicar, parson, minister of religion", "manager, manageress, general manager",
      "adviser, advisor, counselor, counsellor", "analyst", "coach, trainer, head coach",
      "dealer, trader, seller", "restorer, conservator",
      "officer", "sheriff", "inspector", "professor, prof",
      "doctor, dr, physician, surgeon", "paramedic, medic", "nurse", "midwife", "dentist",
      "pharmacist", "electrician", "plumber", "carpenter, joiner", "bricklayer, mason", "roofer",
      "mechanic", "welder", "accountant, bookkeeper", "architect", "hairdresser, hairstylist",
      "miner, coal miner", "waiter, waitress", "cook, chef",
      "teacher, schoolteacher, schoolmaster, schoolmistress", "farmer, grower, breeder, rancher",
      "shopkeeper, storekeeper, grocer, shop owner, store owner", "passenger", "victim",
      "goalkeeper, keeper, goalie", "striker, forward", "driver, chauffeur, trucker",
      "engineer", "scientist, researcher", "historian", "author, writer, novelist",
      "journalist, reporter, correspondent", "editor", "singer", "actor, actress", "librarian",
      "student", "investigator, detective", "owner, proprietor", "innkeeper, publican, hotelier",
      "restaurateur", "baker", "butcher", "pilot, aviator", "firefighter, fireman",
      "policeman, policewoman, police officer", "pensioner, retiree", "fisherman, fisher",
    ],
  ]
}
