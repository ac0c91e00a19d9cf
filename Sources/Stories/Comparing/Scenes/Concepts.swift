import Articles

/// Words of news that mean one thing where something is counted or happens: `ship`, `vessel` and
/// `boat`.
///
/// Written for this project from common knowledge. A word stands in one group; a group holds what
/// tellings of one story call one thing, not what a dictionary does.
enum Concepts {
  /// The first word of a group stands for the others: `vessel` is `ship`. A word of no group stands
  /// for itself. "Works" are a plant, and who "worked" is of its staff.
  ///
  /// - Parameter word: folded.
  static func of(_ word: String) -> String {
    let stem = LightStem.of(word)
    return groups[word] ?? groups[stem] ?? stem
  }

  /// The groups of people in general: what is counted so may be counted by a narrower name, too.
  static let anyone = LightStem.of("people")

  /// What happens to people, and grows with each count.
  static let tolls = ["killed", "injured", "missing", "ill", "evacuated"].map(of)

  private static let groups: [String: String] = {
    var groups: [String: String] = [:]
    for line in lists {
      let words = WordList.words(line).map(Tokenizer.fold)
      guard let first = words.first.map(LightStem.of) else { continue }
      for word in words {
        groups[word] = first
        let stem = LightStem.of(word)
        if groups[stem] == nil { groups[stem] = first }
      }
    }
    return groups
  }()

  private static let lists = [
    // What happens.
    "killed kills kill killing dead death deaths die died dies dying slain perish perished lives "
      + "fatalities fatality fatal toll",
    "injured injure injuries injury hurt wounded wound wounds",
    "missing unaccounted vanished",
    "ill sick sickened sicken infected infection infections contracted fallen",
    "evacuated evacuate evacuees evacuee displaced homeless flee fled uprooted",
    "arrested arrest arrests detained detain detention held custody apprehended nicked jailed",
    "treated treat treatment",
    "hospitalized hospitalised hospital hospitals admitted admit admissions",
    "sent send sends dispatched dispatch dispatches delivered deliver delivers",
    "seized seize seizes confiscated confiscate impounded",
    "destroyed destroy flattened levelled leveled razed demolished gone ruined",
    "damaged damage damages",
    "rose rise rises risen raise raised raises increase increased increases grew grow grown climbed climb gained gain "
      + "gains jumped jump surged surge soared soar up",
    "fell fall falls fallen drop dropped drops declined decline declines decreased decrease "
      + "slumped slump slid plunged plunge tumbled tumble sagged sag down shed lower lost lose",
    "paid pay pays paying spent spend disbursed shelled",
    "repaid repay repays repaying repayment refunded refund refunds reimbursed reimburse",
    "counts count charges charge",
    "fine fined fines penalty", "defense defence",
    "released release releases freed free frees pledged pledge allotted allocated approved aid",
    "employs employ employed employees employee staff staffers workers worker workforce personnel "
      + "worked work",
    "jobs job posts post positions position redundancies redundancy redundant superfluous laid "
      + "layoffs layoff",
    "voted vote votes ballots ballot voting",
    "waiting wait waited anchored anchor queue queued idle",
    "struck strike hit", "reached reach", "bought buy purchase purchased acquire acquired",
    "sold sell", "built build",
    "attended attend attendance attendees attendee crowd spectators spectator audience onlookers "
      + "onlooker stands watched turnout gathered gather packed filled thronged",
    "rescued rescue rescues rescuing", "stolen stole theft robbed looted",
    "flooded flood floods flooding inundated", "hired hire hiring recruit recruited",
    // What is counted.
    "people person persons residents resident inhabitants inhabitant souls citizens man men voices "
      + "others individuals participants participant respondents respondent",
    "children child kids kid", "women woman", "soldiers soldier troops troop servicemen forces",
    "civilians civilian", "policemen police officers officer",
    "protesters protester demonstrators demonstrator marchers marcher protestors protest protests "
      + "protested march marched rally rallied demonstrated demonstration",
    "supporters supporter fans fan", "refugees refugee migrants migrant",
    "lawyers lawyer attorneys attorney", "doctors doctor physicians physician",
    "visitors visitor tourists tourist guests guest", "hostages hostage captives captive",
    "bodies corpses corpse remains", "drones drone", "oil crude petroleum", "missiles missile",
    "farmers farmer growers",
    "passengers passenger aboard board", "students student pupils pupil",
    "company companies firm firms business businesses corporation enterprise",
    "plants plant sites site factories factory works mill mills",
    "houses house homes home dwellings dwelling households household",
    "apartments apartment flats flat", "schools school", "cars car vehicles vehicle",
    "ships ship vessels vessel boats boat ferries ferry craft",
    "rafts raft", "trucks truck lorries lorry", "planes plane aircraft jets jet",
    "berths berth moorings mooring slips slip",
    "satellites satellite cubesats cubesat spacecraft",
    "flights flight missions mission launch launches", "patients patient cases case",
    "samples sample", "towers tower", "shots shot", "trees tree", "cranes crane",
    "clubs club teams team", "countries country nations nation states",
    // What is measured.
    "price cost costs costing worth value valued estimated prices",
    "profit profits earnings income", "sales revenue revenues turnover",
    "shares share stock stocks", "budget investment invest investing", "wages wage salary pay",
    "depth deep", "height tall high", "width wide", "length long", "speed gusts gust wind winds",
    "magnitude strength", "distance away", "loan credit", "deal agreement accord pact",
    "premium above", "quake earthquake temblor tremor epicentre epicenter", "storm hurricane gale",
    "attack attacks strikes assault raid", "blast explosion bombing",
    "fire blaze flames wildfire inferno",
  ]
}
