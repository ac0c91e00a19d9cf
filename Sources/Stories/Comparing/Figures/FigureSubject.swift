import Articles

/// Who or what the clause of a figure is about, as the words before its verb say it, and where a
/// distance begins.
struct FigureSubject {
  private let stand: TellingScene.Stand
  private let scene: TellingScene
  private let names: [TextSpan]

  /// How many words of grammar may stand between a subject, its verb and the number.
  private static let reach = 3

  /// - Parameter names: those of the telling, in order.
  init(_ stand: TellingScene.Stand, _ scene: TellingScene, names: [TextSpan]) {
    self.stand = stand
    self.scene = scene
    self.names = names
  }

  /// The noun that rose: the prices of "prices in Norland rose to 3 percent".
  var changing: Int32? {
    guard let verb = content(before: stand.words.lowerBound),
      var noun = content(before: verb)
    else { return nil }
    // The place where they rose.
    if noun > stand.sentence.lowerBound, isName(noun), scene.words[noun - 1].meaning < 0,
      let earlier = content(before: noun)
    {
      noun = earlier
    }
    // "To $1.9 billion, up 3 percent" does not say what was.
    let isNumber = scene.text(of: noun)?.utf8.first.map { $0 &- 0x30 < 10 } ?? true
    return isNumber ? nil : scene.words[noun].meaning
  }

  /// A word with a capital right before the verb.
  var party: Int32? {
    guard let verb = content(before: stand.words.lowerBound), let last = content(before: verb),
      scene.words[last].isCapitalised
    else { return nil }
    return scene.words[last].meaning
  }

  /// The words of the name right before the verb.
  var agent: [Int32] {
    guard let verb = content(before: stand.words.lowerBound), !isName(verb),
      let last = content(before: verb), let name = name(at: last)
    else { return [] }
    return scene.words(of: name).map { scene.words[$0].meaning }.filter { $0 >= 0 }
  }

  /// The words after "from", "off" or "east of".
  var ends: [Int32] {
    let first = stand.after.prefix(4).first { index in
      scene.words[index].meaning == SceneWord.of
        || scene.text(of: index).map { $0 == "from" || $0 == "off" } ?? false
    }
    guard let first else { return [] }
    let near = stand.after.suffix(from: first).prefix(5)
    let named = name(after: first)
    return (named.isEmpty ? Array(near) : named).map { scene.words[$0].meaning }
      .filter { $0 >= 0 }
  }

  /// The words with capitals with which the next words begin, but for words of grammar: "the city of
  /// Harwick", but not what a comma parts from it.
  private func name(after word: Int) -> [Int] {
    var named: [Int] = []
    for index in word + 1..<max(word + 1, min(stand.sentence.upperBound, word + 8)) {
      let isOfName = scene.words[index].isCapitalised && scene.words[index].meaning >= 0
      if isOfName { named.append(index) }
      if !named.isEmpty, !isOfName || scene.gap(index).contains(",") { break }
    }
    return named
  }

  /// The last word before another that is none of grammar, where it stands near.
  private func content(before index: Int) -> Int? {
    let first = max(stand.sentence.lowerBound, index - FigureSubject.reach)
    return (first..<max(first, index)).last { scene.words[$0].meaning >= 0 }
  }

  private func isName(_ word: Int) -> Bool { name(at: word) != nil }

  private func name(at word: Int) -> TextSpan? {
    let next = names.partitionIndex { $0.start > scene.words[word].start }
    return next > 0 && names[next - 1].end >= scene.words[word].end ? names[next - 1] : nil
  }
}
