/// Words whose frequency is known, so that searches for them are alike wherever they are timed.
///
/// - `harvest` is in about a third of all articles, once to a few times each, and in the headline
///   of about one in thirty. No other text has it.
/// - `Ystervane` is in exactly 20 articles of each 100,000: the numbers 500, 5,500, 10,500, ...,
///   where Ottoline Ystervane is quoted.
/// - `the` stands directly before `of` in exactly 10 articles of each 100,000: the numbers 777,
///   10,777, ... Both words are in nearly all articles, so that `"the of"` is as hard as a phrase
///   can be.
/// - `police`, `government` and the other words of `EnglishWords.news` come by Zipf's law, from
///   three in ten articles for the first of them to one in ten for the last.
enum KnownWords {
  static let common = "harvest"
  static let rareName = Person(first: "Ottoline", last: "Ystervane")
  static let rarePhrase = "the of"

  /// What no generated word or name may be.
  static let reserved: Set<String> = [common, "ottoline", "ystervane"]

  static func hasRareName(article: Int) -> Bool { article % 5_000 == 500 }

  static func hasRarePhrase(article: Int) -> Bool { article % 10_000 == 777 }
}
