import Articles

extension NameEntry {
  var surname: String { words.last ?? "" }

  /// The words that say what it is, in no order of the name's.
  private var content: [String] { ContentWords.of(words.joined(separator: " ")).sorted() }

  /// By what another form of it may be found.
  var keys: Set<String> {
    var keys: Set<String> = ["n " + core.joined(separator: " ")]
    switch kind {
    case .person:
      keys.insert("s " + surname)
      if words.count > 1 {
        keys.insert("f " + NameSpelling.firstNameKey(words[0]))
        keys.insert("k " + sounded.key)
      }
    case .organisation:
      keys.insert("c " + content.joined(separator: " "))
      if let acronym { keys.insert("n " + acronym) }
      if let first = words.first, words.count > 1 { keys.insert("o " + first) }
      for name in shortNames.prefix(NameEntry.mostShortNames) { keys.insert("n " + name) }
      if words.count > 2 { keys.insert("n " + initials) }
    case .place:
      if words.count == 1 { keys.insert("k " + sounded.key) }
    }
    return keys
  }

  private static let mostShortNames = 4

  /// The names of an organisation that are a part of its own, of two words or more: "European
  /// Command" of the "United States European Command", "Supreme Court" of the "Supreme Court of
  /// Ruvia".
  var parts: [[String]] {
    guard kind == .organisation, words.count > 2 else { return [] }
    var parts: [[String]] = []
    for start in 1...words.count - 2 where !FunctionWords.contains(words[start]) {
      parts.append(Array(words[start...]))
    }
    if let of = words.firstIndex(of: "of"), of > 1 { parts.append(Array(words[..<of])) }
    return parts
  }

  /// Whether another of its kind is the same name, but for a title, an accent, an acronym or a
  /// company's form.
  func isSame(as other: NameEntry) -> Bool {
    switch kind {
    case .person:
      return words == other.words || isFuller(than: other) || other.isFuller(than: self)
        || hasShortFirstName(of: other)
    case .organisation:
      return core == other.core || isAcronym(of: other) || other.isAcronym(of: self)
        || content == other.content || isCalled(other) || other.isCalled(self)
        || isInflected(other) || other.isInflected(self)
    case .place:
      return words == other.words && (!isLikeWritten(other) || writtenWords == other.writtenWords)
    }
  }

  /// Whether it is another name or spelling of the same bearer.
  func isSpelling(of other: NameEntry) -> Bool {
    guard kind == other.kind else { return false }
    switch kind {
    case .person:
      guard words.count > 1, other.words.count > 1 else { return false }
      return NameSpelling.areOneFirstName(words[0], other.words[0])
        && NameSpelling.areOne(sounded, other.sounded)
    case .organisation: return isOrganisationSpelling(of: other)
    case .place:
      if words == other.words { return isLikeWritten(other) }
      return words.count == 1 && other.words.count == 1 && surname.utf8.count >= 5
        && other.surname.utf8.count >= 5 && (country == nil || country == other.country)
        && NameSpelling.areOne(sounded, other.sounded)
    }
  }

  /// "Jim Oler" is James Oler.
  private func hasShortFirstName(of other: NameEntry) -> Bool {
    words.count > 1 && other.words.count > 1 && surname == other.surname
      && NameSpelling.isShortFirstName(words[0], other.words[0])
  }

  /// "Ruvia Defense Forces" of the "Ruvian Defense Forces".
  private func isInflected(_ other: NameEntry) -> Bool {
    guard words.count > 1, words.count == other.words.count else { return false }
    let differing = words.indices.filter { words[$0] != other.words[$0] }
    guard differing.count == 1, let index = differing.first else { return false }
    let (one, second) = (words[index], other.words[index])
    return one.utf8.count >= 4 && second.hasPrefix(one)
      && ["i", "n", "an", "ian", "ish", "ese"].contains(second.dropFirst(one.count))
  }

  /// Whether a telling that has the other name calls it by this one, too.
  private func isCalled(_ other: NameEntry) -> Bool {
    telling != other.telling && other.shortNames.contains(core.joined(separator: " "))
  }

  /// Whether one word of several is another spelling, or another language's: "Museum" and "Musée".
  private func isOrganisationSpelling(of other: NameEntry) -> Bool {
    guard words.count > 1, words.count == other.words.count else { return false }
    let differing = words.indices.filter { words[$0] != other.words[$0] }
    guard differing.count == 1, let index = differing.first else { return false }
    let (one, second) = (words[index], other.words[index])
    if let meaning = NameSpelling.institutions[one] {
      return meaning == NameSpelling.institutions[second]
    }
    return min(one.utf8.count, second.utf8.count) >= 6
      && NameSpelling.areOne(SoundedName(one), SoundedName(second))
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

  private var writtenWords: String {
    NameEntry.words(of: written).joined(separator: " ")
  }

  /// Whether a place's two names are spellings of one: Kyiv and Kiev, but not America and the
  /// United States, which is no difference to anybody, nor N.Y. and New York, nor
  /// Calif and California.
  private func isLikeWritten(_ other: NameEntry) -> Bool {
    let (one, second) = (writtenWords, other.writtenWords)
    let isCut = one.prefix(4) == second.prefix(4) && abs(one.utf8.count - second.utf8.count) >= 4
    return one != second && one.first == second.first && !isShortened && !other.isShortened
      && !isCut
      && one.split(separator: " ").count == second.split(separator: " ").count
  }
}
