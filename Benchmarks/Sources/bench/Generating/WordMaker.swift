/// Makes words that nobody knows and everybody can say.
struct WordMaker {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A word in small letters; rare ones are longer, as they are in every language.
  mutating func word(rank: Int) -> String {
    let syllables =
      switch rank {
      case ..<3_000: random.within(1...2)
      case ..<20_000: random.within(2...3)
      default: random.within(2...4)
      }
    var word = ""
    for _ in 0..<syllables { word += syllable() }
    if word.utf8.count < 4 { word += syllable() }
    if word.utf8.count < 9, random.percent(50) { word += random.choose(WordMaker.endings) }
    return word
  }

  /// The stem of a name, with a capital: one or two syllables.
  mutating func stem() -> String {
    var stem = syllable()
    if stem.utf8.count < 4 || random.percent(30) { stem += syllable() }
    return stem.prefix(1).uppercased() + stem.dropFirst()
  }

  private mutating func syllable() -> String {
    let onset = random.choose(random.percent(75) ? WordMaker.consonants : WordMaker.clusters)
    let vowel = random.choose(random.percent(85) ? WordMaker.vowels : WordMaker.diphthongs)
    let coda = random.percent(60) ? "" : random.choose(WordMaker.codas)
    return onset + vowel + coda
  }

  private static let consonants = [
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "w", "j", "k",
  ]
  private static let clusters = [
    "br", "cr", "dr", "fr", "gr", "pr", "tr", "bl", "cl", "fl", "gl", "pl", "sl", "st", "sp", "sk",
    "ch", "sh", "th", "str", "qu",
  ]
  private static let vowels = ["a", "e", "i", "o", "u"]
  private static let diphthongs = ["ai", "ea", "ou", "oo", "ee", "ie"]
  private static let codas = [
    "n", "r", "l", "s", "t", "m", "d", "n", "r", "s", "ck", "nd", "nt", "rt", "st", "ll", "rn",
  ]
  private static let endings = [
    "s", "ed", "ing", "ly", "er", "ers", "ion", "ions", "ment", "al", "able", "ness", "ity", "ive",
  ]
}
