import Articles

/// Puts the names together that are of one bearer: what is the same name, and what is another
/// spelling of it.
struct NameGroups {
  /// The entries of one bearer, by name.
  struct Bearer {
    let names: [[NameEntry]]
  }

  private let entries: [NameEntry]
  private var same: Alignment
  private var spellings: [Alignment.Link] = []
  /// Entries that share a key, by key.
  private var byKey: [String: [Int]] = [:]

  /// More than these share a key that says nothing.
  private static let most = 48

  static func bearers(of entries: [NameEntry]) -> [Bearer] {
    var groups = NameGroups(entries)
    groups.joinSame()
    groups.joinShortNames()
    groups.findSpellings()
    return groups.bearers
  }

  private init(_ entries: [NameEntry]) {
    self.entries = entries
    same = Alignment(tellings: entries.map(\.telling))
    for (index, entry) in entries.enumerated() {
      for key in entry.keys { byKey[key, default: []].append(index) }
    }
  }

  private mutating func joinSame() {
    for key in byKey.keys.sorted() {
      guard let indices = byKey[key], indices.count <= NameGroups.most * 4 else { continue }
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...].prefix(NameGroups.most)
        where entries[one].isSame(as: entries[other]) {
          same.join(one, other)
        }
      }
    }
  }

  /// "Bravin" is the one Bravin of the other tellings.
  private mutating func joinShortNames() {
    let groups = same.all
    var bySurname: [String: Set<Int>] = [:]
    for (number, group) in groups.enumerated() {
      for index in group where entries[index].kind == .person && entries[index].words.count > 1 {
        bySurname[entries[index].surname, default: []].insert(number)
      }
    }
    for group in groups {
      let first = entries[group[0]]
      guard first.kind == .person, group.allSatisfy({ entries[$0].words.count == 1 }),
        let bearers = bySurname[first.surname], bearers.count == 1, let bearer = bearers.first
      else { continue }
      same.join(group[0], groups[bearer][0])
    }
  }

  private mutating func findSpellings() {
    for key in byKey.keys.sorted() {
      guard let indices = byKey[key], indices.count <= NameGroups.most * 4 else { continue }
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...].prefix(NameGroups.most)
        where entries[one].telling != entries[other].telling
          && entries[one].isSpelling(of: entries[other])
        {
          spellings.append(Alignment.Link(one: one, other: other, points: 1))
        }
      }
    }
  }

  private var bearers: [Bearer] {
    let names = same.all
    var number: [Int: Int] = [:]
    for (group, members) in names.enumerated() { for member in members { number[member] = group } }
    var all = Groups(count: names.count)
    var tellings = names.map { Set($0.map { entries[$0].telling }) }
    for link in spellings {
      guard let first = number[link.one], let second = number[link.other] else { continue }
      let (one, other) = (all.root(of: first), all.root(of: second))
      // A telling that has both names has two bearers.
      guard one != other, tellings[one].isDisjoint(with: tellings[other]) else { continue }
      all.join(one, other)
      tellings[all.root(of: one)] = tellings[one].union(tellings[other])
    }
    return all.all.map { group in
      Bearer(
        names: group.map { names[$0].map { entries[$0] } }
          .sorted {
            ($0[0].telling, $0[0].place.span.start) < ($1[0].telling, $1[0].place.span.start)
          })
    }
  }
}

extension NameEntry {
  var surname: String { words.last ?? "" }

  /// The words that say what it is, in no order of the name's.
  private var content: [String] { ContentWords.of(words.joined(separator: " ")).sorted() }

  /// By what another form of it may be found.
  fileprivate var keys: Set<String> {
    var keys: Set<String> = ["n " + core.joined(separator: " ")]
    switch kind {
    case .person:
      keys.insert("s " + surname)
      if words.count > 1 {
        keys.insert("f " + NameSpelling.firstNameKey(words[0]))
        keys.insert("k " + NameSpelling.key(surname))
      }
    case .organisation:
      keys.insert("c " + content.joined(separator: " "))
      if let acronym { keys.insert("n " + acronym) }
      if words.count > 2 { keys.insert("n " + initials) }
    case .place:
      if words.count == 1 { keys.insert("k " + NameSpelling.key(surname)) }
    }
    return keys
  }

  /// Whether it is the same name, but for a title, an accent, an acronym or a company's form.
  fileprivate func isSame(as other: NameEntry) -> Bool {
    guard kind == other.kind else { return words == other.words && telling != other.telling }
    switch kind {
    case .person:
      return words == other.words || isFuller(than: other) || other.isFuller(than: self)
    case .organisation:
      return core == other.core || isAcronym(of: other) || other.isAcronym(of: self)
        || content == other.content
    case .place:
      return words == other.words && (!isLikeWritten(other) || writtenWords == other.writtenWords)
    }
  }

  /// Whether it is another name or spelling of the same bearer.
  fileprivate func isSpelling(of other: NameEntry) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .person:
      guard words.count > 1, other.words.count > 1 else { return false }
      return NameSpelling.areOneFirstName(words[0], other.words[0])
        && NameSpelling.areOne(surname, other.surname)
    case .organisation: return false
    case .place:
      if words == other.words { return isLikeWritten(other) }
      return words.count == 1 && other.words.count == 1 && surname.utf8.count >= 5
        && other.surname.utf8.count >= 5 && (country == nil || country == other.country)
        && NameSpelling.areOne(surname, other.surname)
    }
  }

  private func isAcronym(of other: NameEntry) -> Bool {
    words.count == 1 && words[0].utf8.count <= 6
      && (words[0] == other.acronym || words[0] == other.initials)
  }

  /// Whether it is the other name with a middle name more, or with one written out: first and last
  /// name are the same.
  private func isFuller(than other: NameEntry) -> Bool {
    guard other.words.count > 1, words.count >= other.words.count, words[0] == other.words[0],
      surname == other.surname
    else { return false }
    var rest = words.dropFirst().dropLast()
    return other.words.dropFirst().dropLast().allSatisfy { word in
      guard
        let place = rest.firstIndex(where: {
          $0 == word || $0.first == word.first && min($0.utf8.count, word.utf8.count) == 1
        })
      else { return false }
      rest = rest[(place + 1)...]
      return true
    }
  }

  private var writtenWords: String { Tokenizer.folded(written) }

  /// Whether a place's two names are spellings of one: Kyiv and Kiev, but not America and the
  /// United States, which is no difference to anybody, nor N.Y. and New York.
  private func isLikeWritten(_ other: NameEntry) -> Bool {
    let (one, second) = (writtenWords, other.writtenWords)
    return one != second && one.first == second.first && !isShortened && !other.isShortened
      && one.split(separator: " ").count == second.split(separator: " ").count
  }
}
