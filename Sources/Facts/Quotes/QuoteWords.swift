/// What a small word beside a quotation can be; it tells who speaks, and what is no speech.
struct QuoteWord: OptionSet, Sendable {
  let rawValue: UInt32

  // Subjects.
  static let he = QuoteWord(rawValue: 1 << 0)
  static let she = QuoteWord(rawValue: 1 << 1)
  static let it = QuoteWord(rawValue: 1 << 2)
  static let they = QuoteWord(rawValue: 1 << 3)
  /// The writer, or someone whom the text does not name.
  static let other = QuoteWord(rawValue: 1 << 4)
  static let relative = QuoteWord(rawValue: 1 << 5)
  static let subject: QuoteWord = [.he, .she, .it, .they, .other, .relative]

  /// `his`, `their`
  static let possessive = QuoteWord(rawValue: 1 << 6)
  /// May stand between the speaker and the verb.
  static let adverb = QuoteWord(rawValue: 1 << 7)
  /// Makes a verb passive.
  static let being = QuoteWord(rawValue: 1 << 8)
  /// Has a participle after it in other languages: `hat`, `a`.
  static let having = QuoteWord(rawValue: 1 << 9)
  /// "According to" in one word.
  static let according = QuoteWord(rawValue: 1 << 10)
  /// Gives someone or something a quoted judgement: "called it".
  static let calling = QuoteWord(rawValue: 1 << 11)
  /// Stands before a title, a nickname, a word that is spoken of.
  static let naming = QuoteWord(rawValue: 1 << 12)
  /// Ties a noun to the one before: "a spokesman for".
  static let ofNoun = QuoteWord(rawValue: 1 << 13)
  /// Speaks without an article: "police said".
  static let group = QuoteWord(rawValue: 1 << 14)
  /// `and`, `while`: begins another clause.
  static let joining = QuoteWord(rawValue: 1 << 15)
  /// Begins with an apostrophe: `'em`.
  static let elision = QuoteWord(rawValue: 1 << 16)
  static let to = QuoteWord(rawValue: 1 << 17)
  static let that = QuoteWord(rawValue: 1 << 18)
  static let by = QuoteWord(rawValue: 1 << 19)
  /// Says of a verb that nobody said it: `not`, `never`.
  static let not = QuoteWord(rawValue: 1 << 20)
  /// A woman, a man without a name.
  static let woman = QuoteWord(rawValue: 1 << 21)
  static let man = QuoteWord(rawValue: 1 << 22)
  /// French `il`, elsewhere an article.
  static let il = QuoteWord(rawValue: 1 << 23)
  /// Has a participle after it with the same subject: "before adding".
  static let before = QuoteWord(rawValue: 1 << 25)
  /// An article that is a name, too, or a small word of another language.
  static let article = QuoteWord(rawValue: 1 << 26)
  /// Goes with `to` before an infinitive that is said: "went on to say".
  static let goingOn = QuoteWord(rawValue: 1 << 24)
}

/// The small words around quotations, found by their words in the lexicon.
struct QuoteWords: Sendable {
  static let standard = QuoteWords(.standard)

  private var flags: [QuoteWord] = []

  /// What a word can be.
  subscript(_ word: WordID) -> QuoteWord {
    let index = Int(word.rawValue)
    return index < flags.count ? flags[index] : []
  }

  private init(_ lexicon: Lexicon) {
    for (flag, list) in QuoteWords.lists {
      for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        let id = lexicon.word(String(word))
        guard id != .none else { continue }
        let index = Int(id.rawValue)
        if index >= flags.count { flags += Array(repeating: [], count: index + 1 - flags.count) }
        flags[index].insert(flag)
      }
    }
  }

  /// Their letters without accents, as the lexicon has them; some languages' words are left out
  /// that are other words elsewhere.
  static let lists: [(QuoteWord, String)] = [
    (.he, "he er hij ele egli lui"),
    (.she, "she elle ella ela zij ona"),
    (.it, "it"),
    (.they, "they ils elles ellos ellas eles elas loro sie ze oni"),
    (.other, "i we you ich wir je nous yo nosotros io noi eu ik"),
    (.relative, "who qui quien quem"),
    (.il, "il"),
    (.possessive, "his her their its our my your whose son sa leur su seu sua suo zijn ihr"),
    (
      .adverb,
      """
      also later then now once again still just often repeatedly already soon thus even simply \
      further only instead first afterwards afterward both earlier together too always sometimes \
      twice today yesterday tonight tomorrow reportedly
      """
    ),
    (
      .being,
      "is are was were be been being am wird werden wurde wurden est fu es era sono został"
    ),
    (.having, "a ont ha han hanno hat haben heeft hebben tem avait"),
    (.according, "selon segun laut zufolge volgens według secondo segundo aldus zdaniem"),
    (
      .calling,
      """
      called calling calls call described describing describes describe branded branding labelled \
      labeled dubbed deemed denounced denouncing dismissed dismissing condemned condemning hailed \
      hailing slammed slamming criticised criticized praised praising termed characterized \
      characterised blasted decried ridiculed mocked derided lauded
      """
    ),
    (
      .naming,
      """
      dubbed nicknamed titled entitled named film films movie movies book books novel \
      song songs album single series show musical play poem essay opera painting exhibition \
      documentary sitcom magazine word words term terms phrase phrases expression acronym slogan \
      headline banner title codenamed known chapter ballad anthem memoir drama podcast nickname \
      hashtag video game theme restaurant nicknames labels
      """
    ),
    (.ofNoun, "of for at from with in de du des von vom fur di della van do da dos del voor"),
    (
      .group,
      """
      police officials authorities residents witnesses experts analysts critics supporters lawyers \
      prosecutors investigators researchers scientists doctors diplomats activists lawmakers \
      politicians employees workers teachers parents people many others some several \
      sources organizers organisers leaders campaigners opponents neighbors neighbours economists \
      rescuers firefighters protesters demonstrators aides advisers ministers troops soldiers \
      staff management fans voters students customers drivers passengers families survivors \
      historians commentators observers one most another colleagues friends relatives polizei
      """
    ),
    (
      .joining,
      "and but or then und et y while when as aber mais pero because although though where if after"
    ),
    (.elision, "em til tis twas cause n bout round cos"),
    (.to, "to"), (.that, "that dass que che dat ze"), (.by, "by"),
    (.not, "not never didn't doesn't don't hasn't haven't nor won't nicht pas"),
    (.before, "before after by"),
    (.article, "the an le la les un une el los las il lo der die das ein eine het een os"),
    (.goingOn, "on continued continues continuing went goes going used liked likes"),
    (.woman, "woman spokeswoman mother wife girl sister daughter chairwoman actress widow"),
    (.man, "man spokesman father husband boy brother son chairman widower"),
  ]
}
