import Articles

/// One spelling of words that papers write in several ways: British and American, and what is
/// spoken short.
///
/// Written for this project from common knowledge. It compares: what comes out is no spelling of
/// any country, and two words that sound otherwise stay two.
enum SpokenSpelling {
  /// The words that a word stands for.
  ///
  /// - Parameter word: folded.
  static func words(of word: String) -> [String] {
    if let words = short[word] { return words }
    return [variants[word] ?? rule(word)]
  }

  private static let short = [
    "gonna": ["going", "to"], "wanna": ["want", "to"], "gotta": ["got", "to"],
    "gotten": ["got"],
  ]

  private static func rule(_ word: String) -> String {
    guard word.utf8.count > 4, word.utf8.allSatisfy({ $0 &- 0x61 < 26 }) else { return word }
    var word = word
    for (ending, other) in endings where word.hasSuffix(ending) {
      word = word.dropLast(ending.utf8.count) + other
      break
    }
    return spelled(word)
  }

  /// `ours` of `neighbours` as `ors`, `ise` and `ize` as one, `ll` as `l`.
  private static func spelled(_ word: String) -> String {
    let letters = Array(word.utf8)
    var spelled: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      let next = index + 1 < letters.count ? letters[index + 1] : 0
      switch letter {
      case UInt8(ascii: "u") where spelled.last == UInt8(ascii: "o") && next == UInt8(ascii: "r"):
        continue
      case UInt8(ascii: "z"): spelled.append(UInt8(ascii: "s"))
      case UInt8(ascii: "l") where next == UInt8(ascii: "l") && letters.count > 6: continue
      case UInt8(ascii: "a") where next == UInt8(ascii: "e") && letters.count > 6: continue
      default: spelled.append(letter)
      }
    }
    return String(decoding: spelled, as: UTF8.self)
  }

  /// The longer ones first.
  private static let endings = [
    ("ences", "enses"), ("ence", "ense"), ("ogues", "ogs"), ("ogue", "og"), ("wards", "ward"),
    ("tres", "ters"), ("tre", "ter"),
  ]

  private static let variants: [String: String] = {
    var variants: [String: String] = [:]
    for group in WordList.parts(lists, at: ",") {
      let words = WordList.words(group)
      guard let first = words.first else { continue }
      for word in words { variants[word] = rule(first) }
    }
    return variants
  }()

  private static let lists = """
    okay ok, gray grey, program programme, programs programmes, tire tyre, tires tyres, \
    check cheque, checks cheques, curb kerb, plow plough, plowed ploughed, aluminum aluminium, \
    story storey, while whilst, among amongst, amid amidst, learned learnt, burned burnt, \
    dreamed dreamt, spelled spelt, spoiled spoilt, leaned leant, judgment judgement, \
    aging ageing, skeptical sceptical, skeptic sceptic, skeptics sceptics, mom mum, moms mums, \
    adviser advisor, advisers advisors, license licence, licenses licences, practice practise, \
    practiced practised, practicing practising, pajamas pyjamas, cozy cosy, jewelry jewellery, \
    maneuver manoeuvre, maneuvers manoeuvres, mustache moustache, ax axe, airplane aeroplane, \
    airplanes aeroplanes, fetus foetus, them em, because coz cos, \
    specialty speciality, pricey pricy
    """
}
