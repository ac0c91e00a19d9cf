/// Finds organisations and places by the words that begin or end their names: "Ministry of Health",
/// "Acme Corp.", "Jordan River".
struct NameForm {
  private let names: NameText
  private let people: PersonForm
  private var tokens: ContiguousArray<Token> { names.tokens }
  private static let titles: WordClasses = [.honorific, .rank, .office]
  /// A name has no more words than these.
  private static let longest = 14

  init(_ names: NameText) {
    self.names = names
    people = PersonForm(names)
  }

  /// The longest name that begins here by its form.
  func candidate(at start: Int, _ limit: Int) -> NameCandidate? {
    guard names.isEnglish, !names.isCompanySuffix(start) else { return nil }
    if names.isBeginning(start), NameForm.former.contains(where: { names.isWord(start, $0) }) {
      return nil
    }
    // In a line of capitals an ordinary word begins no name that its form alone could tell.
    if names.isShouted(start), names.isPlain(start), !tokens[start].has(.organisationFirst) {
      return nil
    }
    let limit = min(limit, start + NameForm.longest)
    let organisation = organisationEnd(start, limit)
    let place = placeEnd(start, limit)
    let thing = thingEnd(start, limit)
    guard let end = max(max(organisation, place), thing) else { return nil }
    // "Greater Halden Open"
    let isEvent =
      organisation != end && tokens[end - 1].has(.thingLast)
      && !tokens[end - 1].has(.placeLast)
    if organisation != end, place != end || isEvent {
      return NameCandidate(tokens: start..<end, form: .never)
    }
    var form = NameScore(person: -2)
    if organisation == end, names.isSport, isDivision(end - 1) {
      return NameCandidate(tokens: start..<end, form: .never)
    }
    if organisation == end, !isFrontLine(start..<end) {
      form.organisation = organisationScore(start..<end)
    } else {
      form.place = 3
    }
    if isCut(end, limit) {
      form.organisation -= 1.5
      form.place -= 1.5
    }
    return NameCandidate(tokens: start..<end, form: form)
  }

  /// Whether the name goes on with words that have no place in it: "Mill Street Cider".
  private func isCut(_ end: Int, _ limit: Int) -> Bool {
    guard end < limit, tokens[end].isWord, names.isNamey(end), !names.isShouted(end),
      !tokens[end].isJoined
    else { return false }
    let others: WordClasses = [
      .honorific, .rank, .office, .role, .function, .month, .weekday, .time, .demonym,
      .roleModifier,
    ]
    return !tokens[end].has(others) && !names.isKnown(at: end) && !people.begins(end, limit)
  }

  /// Whether an ordinary word here is the first of such a name.
  func isFirst(_ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, !tokens[index].has(.function) else { return false }
    // "Visited James High School": the name begins later.
    if tokens[index + 1].isWord, !names.isPlain(index + 1),
      !tokens[index + 1].has(.organisationLast),
      !tokens[index].has([.roleModifier, .direction])
    {
      return false
    }
    return candidate(at: index, limit).map { $0.form.best(least: 1.8) != nil } ?? false
  }

  private func max(_ left: Int?, _ right: Int?) -> Int? {
    guard let left, let right else { return left ?? right }
    return Swift.max(left, right)
  }

  // MARK: Neither

  /// The end of "Stanley Cup" and "Second Punic War", which are no names of ours.
  private func thingEnd(_ start: Int, _ limit: Int) -> Int? {
    guard !people.begins(start, limit), !names.isShouted(start) else { return nil }
    var end: Int?
    for index in start..<limit {
      let token = tokens[index]
      if token.has(NameForm.titles) || token.kind == .mark && token.mark != .hyphen { break }
      if index > start, token.has(.thingLast), names.isNamey(index) { end = index + 1 }
    }
    return end
  }

  /// Of a league, not of an army.
  private func isDivision(_ index: Int) -> Bool {
    names.isWord(index, "Division") || names.isWord(index, "DIVISION")
  }

  /// "Western Front"
  private func isFrontLine(_ range: Range<Int>) -> Bool {
    range.count == 2 && names.isWord(range.lowerBound + 1, "Front")
      && tokens[range.lowerBound].has([.direction, .placeFirst])
  }

  // MARK: Organisations

  private func organisationEnd(_ start: Int, _ limit: Int) -> Int? {
    if tokens[start].has(.organisationPrefix), start + 1 < limit, names.isNamey(start + 1),
      !names.isPlain(start + 1) || isParticle(start + 1, limit)
    {
      return people.end(start, limit)
    }
    if isConnected(start, limit) { return tail(from: start, limit) }
    if let end = fameEnd(start, limit) { return end }
    guard !tokens[start].has(NameForm.titles) || tokens[start].has(.organisationLast),
      !tokens[start].has(.function)
    else { return nil }
    var end: Int?
    var index = start + 1
    while index < limit {
      let token = tokens[index]
      if token.mark == .comma, !(index + 1 < limit && tokens[index + 1].has(.organisationLast)) {
        break
      }
      if token.has(NameForm.titles), !token.has(.organisationLast) { break }
      // "Elm Fire Battalion Chief Jane Roe": the battalion is her rank's.
      if let match = names.match(at: index), names.isOffice(match, before: limit) { break }
      if names.isShouted(index), token.has(.function) || token.kind == .mark { break }
      if isConnected(index, limit), names.isNamey(index) { return tail(from: index, limit) }
      if token.has(.organisationLast), names.isNamey(index), !isPersonal(start, index),
        !isRailway(start, index)
      {
        end = index + 1
      }
      index += 1
    }
    return end
  }

  /// "Ten" of "Museum Ten Brink"
  private func isParticle(_ index: Int, _ limit: Int) -> Bool {
    tokens[index].has(.particle) && index + 1 < limit && names.isNamey(index + 1)
  }

  /// "the Halden Line": a railway or a border, where "Halden Line" is a company.
  private func isRailway(_ start: Int, _ last: Int) -> Bool {
    names.isWord(last, "Line") && start > 0 && tokens[start - 1].has(.article)
  }

  /// "Archery Hall of Fame", "Dunmore School District"
  private func fameEnd(_ start: Int, _ limit: Int) -> Int? {
    guard start + 1 < limit else { return nil }
    for index in start + 1..<limit {
      if tokens[index].has(NameForm.titles) || tokens[index].kind == .mark { return nil }
      if names.isWord(index, "District"), names.isWord(index - 1, "School") { return index + 1 }
      let past = index + 2
      guard names.isWord(index, "Hall"), past < limit, names.isWord(index + 1, "of") else {
        continue
      }
      return names.isWord(past, "Fame") || names.isWord(past, "Honor") ? past + 1 : nil
    }
    return nil
  }

  /// "Ministry" of "Ministry of Health"
  private func isConnected(_ index: Int, _ limit: Int) -> Bool {
    guard index + 2 < limit, tokens[index + 1].isWord, tokens[index + 1].shape == .small else {
      return false
    }
    if tokens[index].has(.organisationFirst) { return true }
    // "State Railway of Peru"; but of "Velm Storage of Tresk", where it is from.
    return tokens[index].has(.organisationLast) && tokens[index].has(.common)
      && !tokens[index].has(.vagueLast) && names.isKnown(at: index + 2)
  }

  /// Past the words that a connector joins, before a title and a person.
  private func tail(from first: Int, _ limit: Int) -> Int {
    var index = first + 2
    while index < limit {
      if tokens[index].has(NameForm.titles), tokens[index].isCapitalised,
        !tokens[index].has([.organisationLast, .surname])
      {
        break
      }
      index += 1
    }
    while index > first + 1,
      tokens[index - 1].kind == .mark || tokens[index - 1].shape == .small
        || tokens[index - 1].has([.article, .determiner, .preposition, .conjunction])
    {
      index -= 1
    }
    return index
  }

  /// "Anne Church", "Ford Press": a first name and a word that is a surname, too.
  private func isPersonal(_ start: Int, _ last: Int) -> Bool {
    last == start + 1 && (tokens[last].has(.surname) || isVague(last))
      && tokens[start].has(.firstName) && !tokens[start].has(.doubtfulName)
  }

  private func organisationScore(_ range: Range<Int>) -> Float {
    guard let last = range.last else { return 0 }
    if names.isLoud(range.lowerBound), tokens[range.lowerBound].has([.demonym, .direction]) {
      return 0
    }
    if names.isShouted(range.lowerBound) {
      return range.allSatisfy { names.isPlain($0) || tokens[$0].kind == .mark } ? 0 : 2
    }
    if tokens[last].has(.thingLast) { return 1 }
    let isWeak = tokens[last].has(.common) && tokens[last].has(.organisationLast)
    let plain = range.count { names.isPlain($0) }
    let words = range.count { tokens[$0].isWord }
    if isWeak, plain == words, words == 2 { return isVague(last) ? 0.8 : 2 }
    return isWeak && isVague(last) ? 1.6 : 3
  }

  /// Whether a last word ends as many other things as organisations.
  private func isVague(_ last: Int) -> Bool { tokens[last].has(.vagueLast) }

  /// Words that stand before a name and are no part of it.
  private static let former: [StaticString] = [
    "Former", "Late", "Onetime", "Many", "Most", "Other",
  ]

  // MARK: Places

  private func placeEnd(_ start: Int, _ limit: Int) -> Int? {
    guard !tokens[start].has(NameForm.titles) || tokens[start].has(.placeFirst),
      !tokens[start].has(.function) || tokens[start].has(.placeFirst)
    else { return nil }
    if let end = placeAfterFirst(start, limit) { return end }
    var end: Int?
    var index = start + 1
    while index < Swift.min(limit, start + 6),
      tokens[index].kind != .mark || tokens[index].mark == .hyphen
    {
      if names.isShouted(index), names.isPlain(index), !tokens[index].has(.placeLast) { break }
      if tokens[index].has(NameForm.titles), !tokens[index].has(.placeLast) { break }
      if tokens[index].has(.placeLast), names.isNamey(index), isPlaceLast(index, start) {
        end = index + 1
      }
      index += 1
    }
    return end
  }

  /// "Hall" of "Carnegie Hall", not of "Anne Hall".
  private func isPlaceLast(_ index: Int, _ start: Int) -> Bool {
    if tokens[index].has(.surname), people.begins(start, index + 1), index == start + 1 {
      return isBeside(start)
    }
    if tokens[index].has(.surname), names.isInitial(index - 1) { return false }
    // "Pump House" alone, at the beginning of a sentence, may be anything.
    return !names.isPlain(index - 1) || index - start > 1 || !names.isBeginning(start)
  }

  /// Whether what stands before says that something is beside a place: "near Martin Marsh".
  private func isBeside(_ start: Int) -> Bool {
    start > 0
      && ["near", "outside", "around"].contains { names.isWord(start - 1, $0) }
  }

  /// "Lake Erie", "Mount St. Helens"
  private func placeAfterFirst(_ start: Int, _ limit: Int) -> Int? {
    let next = start + 1
    guard tokens[start].has(.placeFirst), !tokens[start].has([.firstName, .honorific]), next < limit
    else { return nil }
    if names.isSmall(next, .preposition) {
      return next + 1 < limit && names.isWord(next, "of") ? tail(from: start, limit) : nil
    }
    guard names.isNamey(next), !names.isPlain(next),
      !tokens[next].has([.demonym, .organisationLast])
    else { return nil }
    // "Los Angeles" is known; "Los Angeles County" ends by its last word.
    if let match = names.match(at: start), match.tokens.count > 1 { return nil }
    return firstTitle(in: next..<people.end(start, limit))
  }

  private func firstTitle(in range: Range<Int>) -> Int {
    range.dropFirst().first {
      tokens[$0].has(NameForm.titles) || people.begins($0, range.upperBound)
    }
      ?? range.upperBound
  }
}
