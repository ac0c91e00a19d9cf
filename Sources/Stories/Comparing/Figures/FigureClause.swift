import Articles

/// The clause around a figure, read for its label: its subject, and the state of what is counted.
struct FigureClause {
  private let stand: TellingScene.Stand
  private let scene: TellingScene
  private let names: Set<Int32>
  /// Where what is counted ends.
  private let end: Int

  /// How many words of grammar may stand between a verb and its number.
  private static let reach = 5
  /// How far before its verb a subject may begin, in words.
  private static let longest = 16

  /// - Parameters:
  ///   - counted: how many words after the number are of it.
  ///   - names: what the words of the telling's names mean.
  init(
    _ stand: TellingScene.Stand, _ scene: TellingScene, counted: Int, names: Set<Int32>
  ) {
    self.stand = stand
    self.scene = scene
    self.names = names
    end = min(stand.words.upperBound + counted, stand.sentence.upperBound)
  }

  // MARK: The subject

  /// The name that a measure right behind it is of: "the Terne, 27 meters tall".
  var namedBefore: String? {
    guard let first = stand.words.first, first > stand.sentence.lowerBound,
      scene.gap(first - 1).contains(",")
    else { return nil }
    return name(endingAt: first - 1)
  }

  /// The noun of which the clause tells: the queue of "the queue at the crossing was 30 kilometers
  /// long".
  var subject: String? {
    guard let verb else { return nil }
    var last = verb
    while last > stand.sentence.lowerBound, isAuxiliary(last - 1) { last -= 1 }
    return head(before: last)
  }

  /// The verb right before the number, but for words of grammar.
  private var verb: Int? {
    let first = max(stand.sentence.lowerBound, stand.words.lowerBound - FigureClause.reach)
    for index in (first..<stand.words.lowerBound).reversed() {
      if scene.gap(index).contains(where: FigureClause.endsClause) { return nil }
      guard let word = folded(index) else { return nil }
      if FigureClause.verbs.contains(word) { return index }
      guard scene.words[index].meaning < 0 else { return nil }
    }
    return nil
  }

  /// The head of the noun phrase that ends before a verb, without what is said of it behind "of" or
  /// "at".
  private func head(before verb: Int) -> String? {
    let first = max(stand.sentence.lowerBound, verb - FigureClause.longest)
    var chunk: [Int] = []
    for index in (first..<verb).reversed() {
      guard let word = folded(index), !scene.gap(index).contains(where: FigureClause.endsClause)
      else { break }
      if FigureClause.prepositions.contains(word) {
        chunk = []
      } else if FigureClause.determiners.contains(word) {
        let before = index > first ? folded(index - 1) ?? "" : ""
        // "Two dollars a share"
        let isRate = before.last?.isNumber ?? false
        guard isRate || FigureClause.prepositions.contains(before) else { break }
        chunk = []
      } else if scene.words[index].meaning >= 0 {
        chunk.insert(index, at: 0)
      } else {
        return nil
      }
    }
    return text(of: chunk.suffix(3))
  }

  /// The words as written, but for the capital with which a sentence begins. A pronoun, or a
  /// number, is no answer.
  private func text(of words: ArraySlice<Int>) -> String? {
    guard let first = words.first, let last = words.last, isNoun(last) else { return nil }
    let span = TextSpan(start: scene.words[first].start, end: scene.words[last].end)
    guard let text = scene.place(span)?.text, let begin = scene.text(of: first) else { return nil }
    guard first == stand.sentence.lowerBound, !names.contains(scene.words[first].meaning) else {
      return text
    }
    return begin.lowercased() + text.dropFirst(begin.count)
  }

  private func isNoun(_ word: Int) -> Bool {
    scene.words[word].meaning >= 0
      && !(scene.text(of: word)?.contains(where: \.isNumber) ?? true)
  }

  // MARK: The state

  /// Where those who are counted are said to be: "in intensive care" of "five are in intensive
  /// care".
  var state: String? {
    guard end + 1 < stand.sentence.upperBound,
      !scene.gap(end - 1).contains(where: FigureClause.endsClause), let verb = folded(end),
      FigureClause.beings.contains(verb), let place = folded(end + 1),
      FigureClause.places.contains(place)
    else { return nil }
    var words: [String] = []
    for index in end + 1..<min(stand.sentence.upperBound, end + 5) {
      guard let word = scene.text(of: index), index == end + 1 || !isEnd(index) else { break }
      words.append(word)
      if scene.gap(index).contains(where: FigureClause.endsClause) { break }
    }
    return words.count > 1 ? words.joined(separator: " ") : nil
  }

  private func isEnd(_ index: Int) -> Bool {
    guard let word = folded(index) else { return true }
    return FigureClause.prepositions.contains(word) || ["and", "but", "or"].contains(word)
  }

  // MARK: Around it

  /// Whether the number is what something comes to: what falls to 2 dollars has not fallen by them.
  var isGoal: Bool {
    stand.words.lowerBound > stand.sentence.lowerBound
      && folded(stand.words.lowerBound - 1) == "to"
  }

  /// How a sum is put: "valued at" of "is valued at $3 million".
  var lead: String? {
    let before = stand.words.lowerBound
    let words = (max(stand.sentence.lowerBound, before - 2)..<before).compactMap(folded)
    guard let first = words.first(where: { $0.hasSuffix("ed") || $0 == "worth" }) else {
      return nil
    }
    return words.drop { $0 != first }.joined(separator: " ")
  }

  /// What is told right behind it: "voted yes" of "71 percent voted yes, he said".
  var rest: String? {
    let after = stand.words.upperBound
    guard after < stand.sentence.upperBound, isNoun(after),
      !scene.gap(after - 1).contains(where: FigureClause.endsClause)
    else { return nil }
    var words: [String] = []
    for index in after..<min(stand.sentence.upperBound, after + FigureClause.reach) {
      guard let word = scene.text(of: index) else { break }
      words.append(word)
      if scene.gap(index).contains(where: FigureClause.endsClause) { break }
    }
    return words.joined(separator: " ")
  }

  // MARK: Words

  private func folded(_ index: Int) -> String? { scene.text(of: index).map(Tokenizer.folded) }

  private func isAuxiliary(_ index: Int) -> Bool {
    folded(index).map(FigureClause.auxiliaries.contains) ?? false
  }

  private func name(endingAt word: Int) -> String? {
    guard scene.words[word].isCapitalised else { return nil }
    var first = word
    while first > stand.sentence.lowerBound, scene.words[first - 1].isCapitalised,
      scene.words[first - 1].meaning >= 0, scene.areJoined(first - 1)
    {
      first -= 1
    }
    let name = (first...word).compactMap { scene.text(of: $0) }.joined(separator: " ")
    return first > stand.sentence.lowerBound && folded(first - 1) == "the" ? "the \(name)" : name
  }

  private static func endsClause(_ character: Character) -> Bool { ",;:()\"“”".contains(character) }

  private static let beings = Set(wordsOf: "is are was were remain remains remained stay stayed")
  private static let verbs = beings.union(
    Set(
      wordsOf:
        """
        reached reach reaches hit hits measured measures measure stood stands totaled totalled \
        came comes amounts amounted exceeded topped weighed weighs weigh rose rise rises risen fell fall falls fallen grew grown \
        climbed dropped gained lost slipped jumped declined increased decreased surged slumped
        """))
  private static let auxiliaries = Set(
    wordsOf:
      "has have had will would could should may might must can is are was were be been being not also"
  )
  private static let determiners = Set(
    wordsOf:
      "the a an this that these those its their his her our my your each every no")
  private static let prepositions = Set(
    wordsOf:
      """
      of at in on by for from with to into onto over under near around across behind between during \
      after before since until through about against above below along inside outside among
      """)
  private static let places = Set(wordsOf: "in on at under without behind inside")
}
