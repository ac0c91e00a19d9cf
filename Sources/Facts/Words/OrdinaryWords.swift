/// Words that name nothing by themselves, whatever their capitals: common words, adjectives of
/// nations, and words that are a part of many names.
public enum OrdinaryWords {
  private static let ordinary: WordClasses = [
    .common, .function, .demonym, .direction, .month, .weekday, .placeLast, .placeFirst,
    .placeNoun, .organisationLast, .organisationFirst, .organisationNoun, .thingLast, .thingNoun,
    .role, .office, .rank, .event, .unit,
  ]

  /// - Parameter word: folded.
  public static func contains(_ word: String) -> Bool {
    let lexicon = Lexicon.standard
    let classes = lexicon.classes(of: lexicon.word(word))
    return !classes.isDisjoint(with: ordinary)
  }
}
