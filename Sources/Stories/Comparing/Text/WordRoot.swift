import Articles

/// What the words of a family have in common: `violent` and `violence`, `slow` and `slowly`, and
/// the British and the American spelling of a word.
///
/// It is for likeness alone, as `LightStem` is, and cuts off more: an ending that makes another
/// kind of word, where enough stays.
enum WordRoot {
  /// - Parameter word: folded.
  static func of(_ word: String) -> String {
    var root = Array(LightStem.of(word).utf8)
    for (british, american) in spellings where root.count > 5 && root.ends(british) {
      root.replaceEnd(british.utf8CodeUnitCount, american)
    }
    for ending in endings
    where root.count >= ending.utf8CodeUnitCount + 4 && root.ends(ending) {
      root.removeLast(ending.utf8CodeUnitCount)
      break
    }
    return String(decoding: root, as: UTF8.self)
  }

  /// The longer ones first.
  private static let endings: [StaticString] = [
    "ation", "ment", "ness", "tion", "sion", "ence", "ance", "ical", "enc", "anc", "ent", "ant",
    "ity", "ist", "ism", "ly", "er", "or", "ic", "al", "e",
  ]
  private static let spellings: [(StaticString, StaticString)] = [
    ("our", "or"), ("tr", "ter"), ("iz", "is"),
  ]
}

/// Words that stand in any news: that two sentences have them says little.
enum PlainWords {
  /// - Parameter root: a word's root.
  static func contains(_ root: String) -> Bool { all.contains(root) }

  private static let all: Set<String> = Set(
    WordList.words(list).map(WordRoot.of))

  private static let list = """
    say says said tell tells told ask asked add added call called know known think thought see saw \
    seen make made take took taken get got give gave given go went gone come came put keep kept \
    find found leave left become became begin began show showed want need use used try work set \
    let seem still yet even ever never now then here back away down off out much many few lot own \
    same new old good bad big small great little long short high low early late later next last \
    first second third one two three four five six seven eight nine ten people person man men \
    woman women child children year years month week day days hour time times today tomorrow \
    yesterday morning evening night part place thing way end number side side life world home \
    according statement official officials report reported spokesman spokeswoman news press media \
    monday tuesday wednesday thursday friday saturday sunday group member several whole every \
    nothing something nobody somebody everyone anyone like well far near around among without \
    within against since while though although because however per cent percent another others
    """
}
