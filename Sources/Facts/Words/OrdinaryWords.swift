/// Words that name nothing by themselves, whatever their capitals: common words, adjectives of
/// nations, and words that are a part of many names.
public enum OrdinaryWords {
  private static let ordinary: WordClasses = [
    .common, .function, .demonym, .direction, .month, .weekday, .placeLast, .placeFirst,
    .placeNoun, .organisationLast, .organisationFirst, .organisationNoun, .thingLast, .thingNoun,
    .role, .office, .rank, .event, .unit,
  ]

  /// The words of the lists that tell it. The whole lexicon takes three times as long to read, which
  /// a program that only compares two articles would do for nothing else.
  private static let lists = {
    var builder = LexiconBuilder()
    builder.readOrdinaryWords()
    return (words: builder.words, classes: builder.classes)
  }()

  /// - Parameter word: folded.
  public static func contains(_ word: String) -> Bool {
    var word = word
    let id = word.withUTF8 { lists.words.find($0) }
    return !lists.classes[Int(id.rawValue)].isDisjoint(with: ordinary)
  }
}
