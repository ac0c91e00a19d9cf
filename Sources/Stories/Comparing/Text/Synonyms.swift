import Articles

/// Words for one thing that a rewrite or a translation puts for each other: `road` and `highway`,
/// `lamp` and `lantern`, `frightened` and `panic`.
///
/// Written for this project from common knowledge. A word stands in one group. A group is no entry
/// of a dictionary: it holds what tellings of one thing say for each other, whatever else the words
/// mean beside. What is counted and what happens in news has groups of its own (`Concepts`).
enum Synonyms {
  /// The first word of a word's group; what it means in news where it has none. Plain words stand
  /// for themselves.
  ///
  /// - Parameter word: folded.
  static func of(_ word: String) -> String {
    if PlainWords.contains(WordRoot.of(word)) { return word }
    return groups[word] ?? groups[LightStem.of(word)] ?? Concepts.of(word)
  }

  private static let groups: [String: String] = {
    var groups: [String: String] = [:]
    for line in WordList.parts(lists, at: "\n") {
      for group in WordList.parts(line, at: ",") {
        let words = WordList.words(group)
        guard let first = words.first.map(LightStem.of) else { continue }
        for word in words {
          groups[word] = first
          let stem = LightStem.of(word)
          if groups[stem] == nil { groups[stem] = first }
        }
      }
    }
    return groups
  }()

  private static let lists = """
    road highway motorway street avenue, river water waters stream, ground soil earth
    region area district land territory zone, town city village municipality commune
    border frontier, port harbor harbour dock docks quay, coast shore beach, hill mountain peak
    forest wood woods, roof building, shop store, prison jail, clinic hospital, hole pit
    lamp lantern light lights torch, painting picture canvas artwork, photo photograph
    phone telephone, train rail railway, gun pistol rifle, weapon weapons arms, bomb explosive
    ticket tickets admission entry fare, newspaper paper, match game, goal goals
    hand finger, heart chest soul, leg foot feet, interval half
    mother mum mom, father dad, wife husband spouse, guest visitor invited
    young youth youngsters sons, elderly aged, boss chief, coach trainer, fan fans supporters
    lawyer attorney counsel solicitor, doctor physician medic, priest pastor clergyman vicar
    farmer peasant grower, fishermen fisherman trawlermen, soldiers army troops military
    thief robber burglar, client customer buyer consumer shopper, supplier vendor, owner landlord
    shareholder investor dividend, enemy foe, refugee migrant, lender bank, animal beast
    fear panic afraid frightened frighten scared scare terror terrified alarm dread
    anger angry fury furious outrage, grief sorrow sad mourn mourning, joy happy glad delighted
    tired exhausted weary, proud pride, tears weep wept weeping, laugh laughed joke joked
    hope hopes hoped wish, luck fortune, fate destiny, freedom free liberty, justice fair
    danger risk threat peril dangerous, safe safety secure security, truth true, lie false
    mistake error blunder, problem trouble difficulty, crisis emergency, war conflict fighting
    disease illness sickness, sick ill patient sickened, bacteria germ virus, harm hurt injured
    strength strong force power, speed fast faster quick quickly rapid swift, heat hot warm warmth
    cold freezing chill frost frozen, dark darkness, silence silent quiet, hard difficult tough
    cheap bargain, dear expensive costly, rich wealthy, poor poverty, empty vacant, alone sole
    serious grave severe, terrible awful horrible dreadful, clear obvious evident, strange odd
    beautiful lovely, important crucial vital
    win won conquer conquered triumph victory, lose lost defeat defeated, equal equalise equalised \
    level leveled levelled, song sing sang sung, shout scream yell, food meal eat ate
    sleep slept asleep, dig dug scratched, hang hung, stay remain stays remains
    resign resigned quit resignation, start started starts beginning
    shut close closed closes closing closure, stop halt cease ceased suspend suspended
    delay delayed postpone postponed, cancel cancelled canceled scrapped axed
    expect expected awaited anticipate foresee foreseen forecast predict due
    collapse collapsed crumbled caved, bury buried, steal stole stolen theft robbery burglary \
    swiped
    discover discovered surfaced, vanish vanished disappeared disappear
    cut cuts cutting reduce reduced reduction slash slashed, change alter altered shift
    save saved rescue rescued, help helped assist assistance, allow permit permitted
    ban forbid forbidden prohibit, refuse refused reject rejected, promise promised vow vowed
    remember recall recalled, forget forgot forgotten, attempt effort
    decide decided decision choose chosen choice, sign signed signature, award awarded
    talks talk discussions negotiations negotiate, meeting session encounter, plan scheme project
    answer reply replied respond, law legislation, tax levy, debt debts
    money cash funds, profit profits earnings earned
    """
}
