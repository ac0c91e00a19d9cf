import Articles

/// Whether two names can be spellings of one.
///
/// Names are compared by their skeletons of consonants, as phonetic codes do since Soundex (Russell
/// 1918), with what transliterations and mishearings do most: "Loomis" and "Lumis", "Hrytsenko" and
/// "Gritsenko".
enum NameSpelling {
  /// Whether two surnames can be one: near in their letters, and alike in sound.
  static func areOne(_ one: SoundedName, _ other: SoundedName) -> Bool {
    let (first, second) = (one.letters, other.letters)
    if first == second { return true }
    let shorter = min(first.count, second.count)
    guard shorter >= 3, max(first.count, second.count) <= SoundedName.most,
      abs(first.count - second.count) <= 1 + shorter / 3
    else { return false }
    let (sound, otherSound) = (one.sound, other.sound)
    if sound == otherSound, sound.count > 1 || shorter < 5 {
      return distance(first, second) <= 1 + shorter / 3
    }
    return shorter >= 6 && first[0] == second[0] && abs(sound.count - otherSound.count) <= 1
      && distance(first, second) == 1
  }

  /// Whether two first names, folded, are one: known to be, or spelled a letter apart. A letter at
  /// the end makes another name, mostly of a woman.
  static func areOneFirstName(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    if let group = groups[one], group == groups[other] { return true }
    let (first, second) = (Array(one.utf8), Array(other.utf8))
    guard min(first.count, second.count) >= 5, first.last == second.last, first[0] == second[0]
    else { return false }
    return distance(first, second) == 1
  }

  /// Whether one first name is short for the other: nobody takes Jim and James for two.
  static func isShortFirstName(_ one: String, _ other: String) -> Bool {
    guard let group = groups[one], group == groups[other] else { return false }
    return shortNames.contains(one) || shortNames.contains(other)
  }

  /// First names that are known to be one have the same key.
  static func firstNameKey(_ name: String) -> String { groups[name].map(String.init) ?? name }

  /// The least number of letters to put in, take out or change (Levenshtein 1966).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (index, letter) in one.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for column in other.indices {
        let change = corner + (letter == other[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(change, corner + 1, row[column] + 1)
      }
    }
    return row[other.count]
  }

  private static let groups = table(lists)

  private static let shortNames = Set(
    WordList.words(
      """
      mike alex andy nick bill will bob rob joe tom jim jimmy dave steve rick dick ed ted liz beth \
      maggie charlie tony dan danny sam ben chris matt greg larry jeff kate frank jon johnny ron don \
      ken tim jake josh zach ray fred freddie sue debbie vicky gerry jerry pete phil
      """))

  /// What an organisation is, in several languages, folded.
  static let institutions = table([
    "museum musee museo museu muzeum", "university universite universidad universita universitat",
    "ministry ministere ministerio ministero ministerium", "bank banque banco banca",
    "academy academie academia accademia akademie", "theater theatre teatro",
    "institute institut instituto istituto", "society societe sociedad societa gesellschaft",
  ])

  private static func table(_ lists: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (number, line) in lists.enumerated() {
      for name in WordList.words(line) { table[name] = number }
    }
    return table
  }

  /// First names in several languages and transliterations, and short forms, folded.
  /// Written for this project from common knowledge.
  private static let lists = [
    "alexander alex oleksandr aleksandr alexandr alexandre alessandro alejandro aliaksandr",
    "michael mikhail mykhailo mikhailo miguel michel mike", "vladimir volodymyr wladimir uladzimir",
    "sergei sergey serhiy serhii sergiy siarhei serge",
    "andrew andy andrei andrey andriy andrii andrzej",
    "dmitry dmitri dmytro dmitriy", "yuri yuriy yury iurii jurij",
    "nicholas nick nikolai nikolay mykola",
    "oleg oleh", "igor ihor", "yevgeny evgeny yevhen yevgeniy",
    "catherine kateryna ekaterina yekaterina",
    "olga olha", "irina iryna", "pavel pavlo paul pablo paolo",
    "peter pete petro pyotr pedro pietro",
    "victor viktor", "constantine konstantin kostiantyn", "denis denys dennis",
    "maxim maksym maksim",
    "alexei alexey oleksiy oleksii aleksei", "arseny arseniy arsenii", "valery valeriy valerii",
    "helen olena elena yelena", "natalia natalya nataliya nataliia", "julia yulia yuliya iuliia",
    "muhammad mohammed mohamed mohammad mohamad muhammed", "ahmad ahmed",
    "hussein husain hossein hussain",
    "yusuf youssef yousef yousuf", "khalid khaled", "osama usama", "omar umar", "said saeed sayed",
    "john jon johnny", "jonathan jon", "william bill will", "robert bob rob", "joseph joe",
    "thomas tom",
    "james jim jimmy", "david dave", "stephen steven steve stefan", "richard rick dick",
    "edward ed ted",
    "elizabeth liz beth", "margaret maggie", "charles charlie", "anthony tony", "daniel dan danny",
    "samuel sam", "benjamin ben", "christopher chris", "matthew matt", "gregory greg",
    "lawrence laurence larry", "geoffrey jeffrey jeff", "philip phillip phil",
    "katherine kathryn kate",
    "francis frank francisco", "xi hsi", "zhou chou", "kim gim", "lee yi rhee",
    "ronald ron", "donald don", "kenneth ken", "timothy tim", "jacob jake", "joshua josh",
    "zachary zach", "raymond ray", "frederick fred freddie", "susan sue", "deborah debbie",
    "victoria vicky", "gerald gerry jerry",
  ]
}
