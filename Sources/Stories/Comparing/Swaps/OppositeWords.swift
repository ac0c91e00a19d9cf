import Articles

/// Words of which only one can be true where tellings have both in one place: `agreed` and
/// `refused`, `killed` and `wounded`, `second` and `third`.
///
/// Written for this project from common knowledge. No rewrite puts one for the other.
enum OppositeWords {
  /// - Parameters:
  ///   - one: folded, as the other.
  static func areOpposed(_ one: String, _ other: String) -> Bool {
    if let number = ordinals[one], let second = ordinals[other] { return number != second }
    guard let sides = sides[one], let others = self.sides[other] else { return false }
    return sides.contains { side in
      others.contains { $0.pair == side.pair && $0.isSecond != side.isSecond }
    }
      && !sides.contains { side in
        others.contains { $0.pair == side.pair && $0.isSecond == side.isSecond }
      }
  }

  static func isOrdinal(_ word: String) -> Bool { ordinals[word] != nil }

  /// Whether a word says that something is not so.
  static func isNegation(_ word: String) -> Bool { negations.contains(word) }

  /// Whether a word has a "not" in it: who denies that somebody came says that he did not.
  static func isNegative(_ word: String) -> Bool {
    negations.contains(word) || negatives.contains(word)
  }

  /// Whether a word can make of "not" its opposite: who does not open before May opens in May.
  static func isTurning(_ word: String) -> Bool { turning.contains(word) }

  private static let turning: Set<String> = [
    "before", "until", "till", "unless", "only", "except", "yet", "but",
  ]
  private static let negations: Set<String> = ["not", "never"]
  private static let negatives: Set<String> = [
    "no", "none", "nobody", "nothing", "nor", "neither", "without", "t", "cannot", "hardly",
    "denied", "denies", "deny", "denying", "refused", "refuses", "refuse", "failed", "fails",
    "fail",
    "rejected", "rejects", "reject", "declined", "declines", "few",
  ]

  private static let ordinals: [String: Int] = {
    let words = [
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
      "eleventh", "twelfth",
    ]
    var ordinals: [String: Int] = [:]
    for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
    for number in 1...99 {
      for ending in ["st", "nd", "rd", "th"] { ordinals["\(number)\(ending)"] = number }
    }
    return ordinals
  }()

  private struct Side {
    let pair: Int
    let isSecond: Bool
  }

  private static let sides: [String: [Side]] = {
    var sides: [String: [Side]] = [:]
    for (pair, line) in WordList.parts(pairs, at: "\n").enumerated() {
      for (number, side) in WordList.parts(line, at: "|").enumerated() {
        for word in WordList.words(side) {
          sides[Tokenizer.fold(word), default: []].append(
            Side(pair: pair, isSecond: number > 0))
        }
      }
    }
    return sides
  }()

  private static let pairs = """
    agreed agrees agree accepted accepts accept approved approves approve backed backs endorsed | \
    refused refuses refuse rejected rejects reject declined declines opposed opposes
    killed kills kill dead died dies deaths | wounded wounds wound injured injures injure hurt injuries
    rose rise rises risen climb climbs climbed increase increased increases grew grow grows gained \
    jumped surged soared | fell fall falls fallen drop dropped drops decline declined declines \
    decrease decreased decreases shrank slumped plunged tumbled sank
    won win wins winning | lost lose loses losing
    guilty | innocent
    convicted convicts convict | acquitted acquits acquit cleared
    alive survived | dead died
    opened opens open opening reopened reopens reopen | closed closes close closing shut
    arrived arrives arrive | departed departs depart left leaves
    bought buys buy buying buyer | sold sells sell selling seller
    began begin begins started start starts resumed resume resumes | ended end ends stopped stop \
    stops halted halt halts suspended suspend suspends
    confirmed confirms confirm | denied denies deny
    supported supports support favoured favours favored favors | opposed opposes oppose
    legal lawful | illegal unlawful
    before | after
    northern north | southern south
    eastern east | western west
    man men male boy | woman women female girl
    son | daughter
    brother | sister
    father | mother
    husband | wife
    passed pass passes succeeded | failed fail fails
    arrested detained jailed | released freed
    deployed deploy deploys | withdrew withdraw withdraws withdrawn
    raised raise raises | cut cuts lowered lower lowers reduced
    strengthened strengthens | weakened weakens
    imports import imported | exports export exported
    former | current
    majority | minority
    maximum | minimum
    highest | lowest
    largest biggest | smallest
    oldest | youngest
    military | civilian
    soldiers | civilians
    """
}
