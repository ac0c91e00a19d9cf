import Articles

/// Words of news that tell what happened: `signed`, `accord` and `deal` tell of one thing.
///
/// Written for this project from common knowledge. A group holds what tellings of one story call
/// what happened on a day, verbs and nouns alike.
enum EventWords {
  /// What happened, as the number of its group.
  struct Event: Hashable {
    fileprivate let group: Int
    /// Whether the word says little of what happened: "begins".
    var isWeak: Bool { group >= EventWords.strong.count }
  }

  /// - Parameters:
  ///   - word: folded.
  ///   - isLength: whether it is asked how long something was: who waits, is delayed.
  static func event(of word: String, ofLength isLength: Bool = false) -> Event? {
    isLength && waits.contains(word) ? delay : groups[word].map { Event(group: $0) }
  }

  /// That somebody or something was waited for.
  static let delay = Event(group: groups["delay"] ?? 0)

  /// What goes on for days.
  static let trial = Event(group: groups["trial"] ?? 0)

  private static let waits: Set<String> = [
    "wait", "waited", "waiting", "paused", "stopped", "held", "holding",
  ]

  private static let groups: [String: Int] = {
    var groups: [String: Int] = [:]
    for (number, line) in (strong + weak).enumerated() {
      for word in WordList.words(line) { groups[word] = number }
    }
    return groups
  }()

  private static let strong = [
    // Of people.
    "resigned resign resigns resignation resigning quit quits stepped stepping",
    "sworn oath inaugurated inauguration swearing",
    "named appointed appoints nominated appointment nomination hired",
    "fired sacked dismissed ousted ouster",
    "died dies die death deaths killed kills kill killing dead dying drowned slain murdered murder",
    "injured injures hurt wounded",
    "born birth",
    "married marry wedding wed",
    "buried funeral burial",
    "hospital hospitalised hospitalized admitted rehab treatment",
    "missing disappeared vanished",
    // Before the law.
    "arrested arrest arrests detained detain custody apprehended nicked captured",
    "charged charges indicted indictment arraigned arraignment",
    "trial hearing court",
    "convicted convict conviction guilty verdict acquitted",
    "sentenced sentence sentencing prison jail jailed imprisoned serve serving surrender",
    "appeal appeals appealed",
    "stolen stole steal theft thefts robbery robbed burglary burgled swiped heist removed",
    "found finds discovered discovers discovery recognised recognized recovered recovery surfaced "
      + "unearthed",
    // Of nature, and accidents.
    "quake earthquake temblor tremor shook shaken quakes earthquakes aftershock",
    "storm hurricane landfall cyclone typhoon tornado",
    "flood flooded floods flooding",
    "fire blaze flames burned burnt burning alarm fires",
    "crashed crash crashes collided collision derailed derailment rails overturned",
    "exploded explosion blast bombing blew",
    "shot shooting shootings gunfire gunned",
    "evacuated evacuate evacuation",
    "power electricity reconnected blackout outage",
    // Of work and politics.
    "signed sign signs signing signature signatures accord pact treaty agreement agreed agree agrees "
      + "deal document",
    "met meet meets meeting meetings talks summit discussions negotiations debate debates debated "
      + "debating",
    "voted vote votes voting ballot ballots election elections elected polls referendum",
    "strike strikes walkout pickets picket stoppage striking",
    "resume resumes resumed resumption restart restarts restarted",
    "protest protested protests protesters march marched rally demonstration demonstrated",
    "attack attacked attacks assault raid raided invaded",
    "decision decide decides decided ruling ruled rule",
    "spoke speech speak speaks speaking statement address addressed",
    "ceremony",
    "results result",
    // Of business.
    "bought buy buys buying acquire acquired acquisition takeover purchase purchased merger",
    "sold sell sells sale",
    "closed closes close closing closure shut shuts shutting shuttered",
    "opened opens open opening reopen reopened reopens reopening clear cleared clearing",
    "built build builds completed construction constructed",
    "founded established",
    "launch launched launches lifted liftoff orbit flew",
    "unveiled release released releases debut debuted",
    "sails sail sailed departs depart departed departure departures leaves",
    // Of matches.
    "goal goals scored scores level levelled leveled equalised equalized equaliser equalizer header headed",
    "match matches beat defeated game",
    "delay delayed delays postponed",
    "halted halt halts suspended suspend suspends canceled cancelled called",
  ]
  private static let weak = [
    "begin begins began begun beginning start starts started starting",
    "end ends ended ending",
  ]
}
