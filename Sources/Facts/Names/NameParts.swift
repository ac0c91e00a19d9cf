/// Takes a stretch of capitalised words apart: titles, nationalities, and the candidates for names.
struct NameParts {
  private let names: NameText
  private let people: PersonForm
  private let forms: NameForm
  private let known: KnownName
  private var tokens: ContiguousArray<Token> { names.tokens }

  init(_ names: NameText) {
    self.names = names
    people = PersonForm(names)
    forms = NameForm(names)
    known = KnownName(names)
  }

  /// The candidates in a stretch, in order, added to others.
  func add(in run: Range<Int>, to found: inout [NameCandidate]) {
    var title: Range<Int>?
    var index = run.lowerBound
    while index < run.upperBound {
      let limit = run.upperBound
      if isPassedOver(index, run) {
        title = nil
        // "the band The Doors": an article with a capital that it need not have.
        if isArticle(index), index + 1 < limit, !names.isBeginning(index) {
          index += 1
          let before = found.count
          index = addOne(at: index, run, &title, &found)
          if found.count > before { found[before].takeArticle() }
          continue
        }
        index += 1
      } else {
        let before = found.count
        index = addOne(at: index, run, &title, &found)
        if found.count > before, isBeforeOffice(index, run) { found[before].takeOffice() }
      }
    }
  }

  /// Whether an office and the name of who has it follow at once: "Elm Fire Chief Jane Roe".
  private func isBeforeOffice(_ index: Int, _ run: Range<Int>) -> Bool {
    guard index > run.lowerBound, index < run.upperBound, !names.isShouted(index) else {
      return false
    }
    if let match = names.match(at: index), names.isOffice(match, before: run.upperBound) {
      return true
    }
    return tokens[index].has([.office, .rank]) && tokens[index].shape == .title
      && !tokens[index].has([.surname, .firstName]) && people.begins(index + 1, run.upperBound)
  }

  /// Adds the candidate that begins at a word, if any, and says where it ends.
  private func addOne(
    at index: Int, _ run: Range<Int>, _ title: inout Range<Int>?, _ found: inout [NameCandidate]
  ) -> Int {
    let limit = run.upperBound
    if isAfterDigits(index) {
      let end = people.end(index, limit)
      found.append(people.candidate(index..<end, nil))
      found[found.count - 1].takeDigits()
      title = nil
      return end
    }
    let match = match(at: index, limit)
    if let formed = forms.candidate(at: index, limit),
      formed.tokens.upperBound > match?.tokens.upperBound ?? 0
    {
      found.append(formed)
      if formed.form.organisation > 0.5, isAfterOrdinal(index) {
        found[found.count - 1].takeOrdinal()
      }
      title = nil
      return formed.tokens.upperBound
    }
    if let match {
      let used = use(match, limit, title)
      title = used.title
      if let candidate = used.candidate { found.append(candidate) }
      return used.end
    }
    let end = people.end(index, limit)
    found.append(people.candidate(index..<end, title))
    title = nil
    return end
  }

  /// "4KL", as stations are called: a figure with two to four capitals, and no unit.
  private func isAfterDigits(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, token.isJoined, token.shape == .capitals, tokens[index - 1].isNumber else {
      return false
    }
    let others: WordClasses = [.unit, .time, .currency, .numberWord, .function]
    return token.end - token.start <= 4 && tokens[index - 1].end - tokens[index - 1].start <= 4
      && !token.has(others)
  }

  /// "WHO", but in a line of capitals only "US", which is hardly ever the pronoun there.
  private func isAcronym(_ match: LexiconMatch, _ index: Int) -> Bool {
    !names.isShouted(index) || names.entries(match).contains { $0.kind == .country }
  }

  /// "42nd" before a name.
  private func isAfterOrdinal(_ index: Int) -> Bool {
    guard index > 1, tokens[index - 1].isWord, tokens[index - 1].isJoined,
      tokens[index - 2].isNumber
    else { return false }
    return NameParts.ordinals.contains { names.isWord(index - 1, $0) }
  }

  private static let ordinals: [StaticString] = ["st", "nd", "rd", "th", "d"]

  /// An article with a capital.
  private func isArticle(_ index: Int) -> Bool {
    tokens[index].shape == .title && tokens[index].has(.article)
  }

  /// Whether a word has its capital from where it stands, or is a mark between names.
  private func isPassedOver(_ index: Int, _ run: Range<Int>) -> Bool {
    let token = tokens[index]
    guard token.isWord else { return true }
    let entry = names.match(at: index)
    if isNumbered(index) || names.isLoud(index) && names.isWord(index, "V") { return true }
    if let entry, entry.tokens.count > 1 { return false }
    if isDescription(index, run.upperBound) { return true }
    if token.has([.month, .weekday]) { return !people.begins(index, run.upperBound) }
    if token.has(.function) {
      let isName =
        token.shape == .capitals && entry.map { isAcronym($0, index) } ?? false
        || token.has(.particle) && token.shape != .capitals || people.begins(index, run.upperBound)
      return !isName || index + 1 == run.upperBound && entry == nil
    }
    return (names.isBeginning(index) || names.isShouted(index)) && names.isPlain(index)
      && entry == nil
      && !token.has([.organisationFirst, .organisationPrefix, .placeFirst])
      && !forms.isFirst(index, run.upperBound)
  }

  /// "Heartbroken" of "Heartbroken Jane Roe said", and "Landlocked" of "Landlocked Chad", at the
  /// beginning of a sentence.
  private func isDescription(_ index: Int, _ limit: Int) -> Bool {
    guard names.isBeginning(index), tokens[index].shape == .title,
      !tokens[index].has([.firstName, .surname])
    else { return false }
    let bytes = names.text.bytes(of: index)
    guard bytes.count > 4 else { return false }
    let isParticiple = bytes.suffix(2).elementsEqual("ed".utf8)
    if isParticiple, people.begins(index + 1, limit) { return true }
    // "Neighbouring Jordan"; but "Boeing Canada Ltd", where the name goes on.
    guard isParticiple || bytes.suffix(3).elementsEqual("ing".utf8),
      let place = names.match(at: index + 1), place.tokens.upperBound == limit
    else { return false }
    return !names.isKnown(at: index) && names.entries(place).contains { $0.kind == .country }
  }

  /// "No." of "No. 7"
  private func isNumbered(_ index: Int) -> Bool {
    guard names.isWord(index, "No.") || names.isWord(index, "Nos.") || names.isWord(index, "No")
    else { return false }
    return index + 1 < tokens.count
      && (tokens[index + 1].isNumber || tokens[index + 1].kind == .mark)
  }

  private func match(at index: Int, _ limit: Int) -> LexiconMatch? {
    guard let match = names.match(at: index) else { return nil }
    if match.tokens.upperBound <= limit { return match }
    // "White House press secretary": an entry that goes on in small letters.
    return names.text.nameWithin(match).flatMap { $0.tokens.upperBound <= limit ? $0 : nil }
  }

  // MARK: Entries

  private struct Use {
    let end: Int
    var title: Range<Int>?
    var candidate: NameCandidate?
  }

  /// What an entry of the lexicon is, given the words around it.
  private func use(_ match: LexiconMatch, _ limit: Int, _ title: Range<Int>?) -> Use {
    let start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    let entries = names.entries(match)
    let isTitle = entries.contains { $0.list == .titles }
    let isDemonym = entries.contains { $0.list == .demonyms }
    let isNamed = entries.contains { $0.list == .places || $0.list == .organisations }
    let startsPerson = people.begins(start, limit)
    if isTitle, startsPerson, isFirstName(match, title) {
      let end = people.end(start, limit)
      return Use(end: end, candidate: people.candidate(start..<end, nil))
    }
    if isTitle || isDemonym && !isNamed {
      let isPerson = match.tokens.count == 1 && !isTitle && startsPerson
      if !isPerson, isTitle || !tokens[start].has(.firstName) {
        // "White House press secretary": the title holds a name.
        let inner = match.tokens.count > 2 ? names.text.nameWithin(match) : nil
        return Use(
          end: end, title: (title?.lowerBound ?? start)..<end,
          candidate: inner.map { known.candidate($0, $0.tokens.upperBound) })
      }
    }
    if startsPerson && match.tokens.count == 1
      || !isNamed && !entries.contains(where: { $0.list == .notNames })
      || title != nil && isOfPerson(title, before: start, entries)
    {
      let end = people.end(start, limit)
      return Use(end: end, candidate: people.candidate(start..<end, title))
    }
    guard isNamed else { return Use(end: end) }
    let candidate = known.candidate(match, limit)
    return Use(end: candidate.tokens.upperBound, candidate: candidate)
  }

  /// "Dean" of "replaced Dean Foley": a first name that is an office only after an article or an
  /// institution, or where the text has the office elsewhere.
  private func isFirstName(_ match: LexiconMatch, _ title: Range<Int>?) -> Bool {
    let start = match.tokens.lowerBound
    let sexes = tokens[start].classes.intersection(.firstName)
    guard match.tokens.count == 1, title == nil, tokens[start].shape == .title,
      sexes == .maleName || sexes == .femaleName, tokens[start].has(.office),
      tokens[start + 1].has(.surname), !tokens[start + 1].has(.firstName),
      !names.offices.contains(tokens[start].word)
    else { return false }
    guard start > 0 else { return true }
    let before = tokens[start - 1]
    return !before.has([.article, .demonym]) && before.mark != .possessive
      && (!names.isNamey(start - 1) || names.isBeginning(start - 1))
  }

  /// Whether a title before a name that may be a person's makes it one: "President Washington", not
  /// "President of Washington" or "Secretary Ukraine".
  private func isOfPerson(
    _ title: Range<Int>?, before start: Int, _ entries: ArraySlice<LexiconEntry>
  ) -> Bool {
    guard let title, title.upperBound == start else { return false }
    let isReal = tokens[title].contains { $0.has([.honorific, .rank, .office]) }
    return isReal
      && (tokens[start].has([.surname, .firstName])
        || entries.allSatisfy { $0.flags.contains(.person) })
  }
}
