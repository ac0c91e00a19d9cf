import Articles
import Facts

/// Looks in each telling for the names that other tellings have and no fact of this one: what is
/// known to be a name in one is the same name in another. A capital, or a word such as "ministry"
/// in small letters, must say that it is one there.
struct NameSearch {
  /// A name to look for: its words, and the entry that has it.
  private struct Pattern: Hashable {
    let words: [String]
    let entry: Int
    let form: Form
    /// Whether small letters are enough: "the environment ministry".
    let isInstitution: Bool
  }

  /// How much of the name a pattern is.
  private enum Form {
    case whole
    /// A form that the tellings use, or an acronym.
    case short
    /// The first of two words, "Tresk" of "Tresk Builders", if it is no ordinary word.
    case first
  }

  private let entries: [NameEntry]
  private var patterns: [Pattern] = []
  /// The patterns that begin with a word, the longest first.
  private var byFirst: [String: [Int]] = [:]
  /// The tellings that have each pattern's name already.
  private var tellings: [Set<Int>] = []

  /// What ends the name of an organisation that is written small, too.
  static let institutions: Set<String> = [
    "ministry", "department", "agency", "court", "council", "parliament", "commission", "committee",
    "authority", "bank", "board", "service", "university", "hospital", "union", "office", "guard",
  ]

  /// More names are not looked for, nor more than these that begin alike.
  private static let most = 4096
  private static let mostAlike = 16

  /// The names that tellings have besides those of their facts.
  ///
  /// - Parameter articles: the articles of the scenes.
  static func entries(
    besides entries: [NameEntry], in articles: [Article], _ scenes: [TellingScene]
  ) -> [NameEntry] {
    guard scenes.count > 1 else { return [] }
    let search = NameSearch(entries)
    return zip(articles, scenes).flatMap { search.names(in: $1, NameMentions($0.facts)) }
  }

  private init(_ entries: [NameEntry]) {
    self.entries = entries
    var number: [[String]: Int] = [:]
    // A short form of two organisations is neither's; whose surname it is, is asked later.
    var ambiguous: Set<Int> = []
    for (index, entry) in entries.enumerated() {
      for (words, isShort) in entry.sought {
        if let known = number[words] {
          tellings[known].insert(entry.telling)
          if patterns[known].form != .whole, entries[patterns[known].entry].core != entry.core {
            ambiguous.insert(known)
          }
        } else if patterns.count < NameSearch.most {
          number[words] = patterns.count
          add(words, of: index, isShort ? .short : .whole)
        }
      }
    }
    // First words last: they say least of whose they are.
    for (index, entry) in entries.enumerated() {
      guard let first = entry.firstWord else { continue }
      if let known = number[[first]] {
        guard patterns[known].form == .first else { continue }
        tellings[known].insert(entry.telling)
        if entries[patterns[known].entry].core != entry.core { ambiguous.insert(known) }
      } else if patterns.count < NameSearch.most {
        number[[first]] = patterns.count
        add([first], of: index, .first)
      }
    }
    for (index, pattern) in patterns.enumerated() {
      let isPerson = entries[pattern.entry].kind == .person
      guard isPerson || !ambiguous.contains(index), let first = pattern.words.first,
        byFirst[first, default: []].count < NameSearch.mostAlike
      else { continue }
      byFirst[first, default: []].append(index)
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { (patterns[$1].words.count, $0) < (patterns[$0].words.count, $1) }
    }
  }

  private mutating func add(_ words: [String], of index: Int, _ form: Form) {
    let entry = entries[index]
    let isInstitution =
      entry.kind == .organisation && words.count > 1
      && words.last.map(NameSearch.institutions.contains) ?? false
    patterns.append(
      Pattern(words: words, entry: index, form: form, isInstitution: isInstitution))
    tellings.append([entry.telling])
  }

  private func names(in scene: TellingScene, _ mentions: NameMentions) -> [NameEntry] {
    var found: Set<Int> = []
    var names: [NameEntry] = []
    var opening = 0
    let seeksSmall = patterns.indices.contains {
      patterns[$0].isInstitution && !tellings[$0].contains(scene.telling)
    }
    for index in scene.words.indices {
      let word = scene.words[index]
      while opening < scene.sentences.count, scene.sentences[opening].upperBound <= index {
        opening += 1
      }
      guard word.isCapitalised || seeksSmall && word.meaning >= 0,
        !mentions.contain(word.start),
        let text = scene.text(of: index), let first = NameEntry.words(of: text).first,
        let candidates = byFirst[first]
      else { continue }
      let isOpening =
        opening < scene.sentences.count && scene.sentences[opening].lowerBound == index
      for pattern in candidates
      where !tellings[pattern].contains(scene.telling) && !found.contains(pattern) {
        guard let place = place(of: pattern, at: index, in: scene, isOpening: isOpening),
          !mentions.contain(place.span.end - 1)
        else { continue }
        found.insert(pattern)
        let entry = entries[patterns[pattern].entry]
        let words = entry.kind == .person ? patterns[pattern].words : entry.words
        names.append(NameEntry(entry, words, at: place))
        break
      }
    }
    return names
  }

  /// Where a pattern stands from a word on; nil where it does not, or only as a part of a longer
  /// name.
  private func place(
    of pattern: Int, at index: Int, in scene: TellingScene, isOpening: Bool
  ) -> Place? {
    let words = patterns[pattern].words
    let end = index + words.count
    let isSmall = !scene.words[index].isCapitalised
    guard !isSmall || patterns[pattern].isInstitution else { return nil }
    guard end <= scene.words.count else { return nil }
    // The capital of an ordinary word that opens a sentence says nothing.
    if words.count == 1, isOpening || isAfterQuote(index, scene),
      OrdinaryWords.contains(words[0])
    {
      return nil
    }
    for (offset, word) in words.enumerated().dropFirst() {
      let token = scene.words[index + offset]
      guard token.isCapitalised != isSmall || token.meaning < 0,
        let text = scene.text(of: index + offset),
        NameEntry.words(of: text) == [word]
      else { return nil }
    }
    if end < scene.words.count, scene.words[end].isCapitalised, scene.areJoined(end - 1) {
      return nil
    }
    if index > 0, !isOpening, scene.words[index - 1].isCapitalised, scene.areJoined(index - 1),
      scene.words[index - 1].meaning >= 0
    {
      return nil
    }
    let span = TextSpan(start: scene.words[index].start, end: scene.words[end - 1].end)
    return scene.place(span).flatMap { isForm(of: patterns[pattern], $0) ? $0 : nil }
  }

  private func isForm(of pattern: Pattern, _ place: Place) -> Bool {
    switch pattern.form {
    case .whole: true
    // An acronym must be written as one.
    case .short: place.text.utf8.count > 3 || place.text == place.text.uppercased()
    case .first: entries[pattern.entry].isKnownByFirstWord
    }
  }

  /// Whether more than a comma and a space part a word from the one before.
  private func isAfterQuote(_ index: Int, _ scene: TellingScene) -> Bool {
    index > 0 && scene.words[index - 1].end + 2 < scene.words[index].start
  }
}

extension NameEntry {
  /// "Tresk" of "Tresk Builders".
  fileprivate var firstWord: String? {
    guard kind == .organisation, core.count == 2, core[0].utf8.count > 4,
      !NameSearch.institutions.contains(core[1]), !FunctionWords.contains(core[0])
    else { return nil }
    return core[0]
  }

  /// Whether the first of its two words is the one that names it. Asked only where that word stands
  /// alone in a telling, as the ordinary words take long to be read.
  fileprivate var isKnownByFirstWord: Bool {
    OrdinaryWords.contains(core[1]) && !OrdinaryWords.contains(core[0])
  }

  /// By what it is looked for in other tellings: its name, and the short forms that a telling can
  /// have alone.
  fileprivate var sought: [(words: [String], isShort: Bool)] {
    var sought = [(words, false)]
    switch kind {
    case .person:
      if words.count > 1, surname.utf8.count > 2 { sought.append(([surname], true)) }
    case .organisation:
      if core != words { sought.append((core, true)) }
      if let acronym { sought.append(([acronym], true)) }
      for name in shortNames.sorted().prefix(2) {
        sought.append((name.split(separator: " ").map(String.init), true))
      }
      let plain = NameEntry.words(of: name)
      if plain != words { sought.append((plain, false)) }
    case .place:
      let plain = NameEntry.words(of: written)
      if plain != words { sought.append((plain, false)) }
    }
    return sought.filter { words, _ in
      words.joined().utf8.count > 2 && !(words.count == 1 && FunctionWords.contains(words[0]))
    }
  }
}
