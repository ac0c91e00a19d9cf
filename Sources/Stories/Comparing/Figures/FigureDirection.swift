import Articles

/// Whether jobs come or go: 150 that are cut are no 150 new ones.
enum FigureDirection {
  case more, fewer

  /// By the words near their number; nil where they say both, or nothing.
  init?(_ stand: TellingScene.Stand, in scene: TellingScene) {
    var found: Set<FigureDirection> = []
    for index in stand.before.suffix(5) + stand.after.prefix(5) {
      if let word = scene.text(of: index).map(Tokenizer.folded),
        let direction = FigureDirection.words[word]
      {
        found.insert(direction)
      }
    }
    guard found.count == 1, let direction = found.first else { return nil }
    self = direction
  }

  private static let words: [String: FigureDirection] = {
    let more =
      "create created creates creating add added adds adding hire hired hires hiring recruit "
      + "recruited recruiting new gain gained open opened opening bring promised"
    let fewer =
      "cut cuts cutting lose lost loses losing shed sheds shedding axe axed axing eliminate "
      + "eliminated eliminating scrap scrapped redundant redundancies superfluous laid layoffs "
      + "close closed closing slash slashed gone disappear"
    var words: [String: FigureDirection] = [:]
    for word in WordList.words(more) { words[word] = .more }
    for word in WordList.words(fewer) { words[word] = .fewer }
    return words
  }()
}
