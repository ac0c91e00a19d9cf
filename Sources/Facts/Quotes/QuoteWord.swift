/// What a small word beside a quotation can be; it tells who speaks, and what is no speech.
struct QuoteWord: OptionSet, Sendable {
  let rawValue: UInt64

  // Subjects.
  static let he = QuoteWord(rawValue: 1 << 0)
  static let she = QuoteWord(rawValue: 1 << 1)
  static let it = QuoteWord(rawValue: 1 << 2)
  static let they = QuoteWord(rawValue: 1 << 3)
  /// The writer, or someone whom the text does not name.
  static let other = QuoteWord(rawValue: 1 << 4)
  static let relative = QuoteWord(rawValue: 1 << 5)
  static let subject: QuoteWord = [.he, .she, .it, .they, .other, .relative]

  static let his = QuoteWord(rawValue: 1 << 47)
  static let hers = QuoteWord(rawValue: 1 << 48)
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

  // What makes one word the name of another.
  /// What is written or issued: `statement`, `letter`.
  static let document = QuoteWord(rawValue: 1 << 27)
  /// Gives a document to its issuer: "issued a statement".
  static let issuing = QuoteWord(rawValue: 1 << 28)
  /// A noun of speech whose owner speaks: "his vow to".
  static let speech = QuoteWord(rawValue: 1 << 29)
  /// A noun of speech before a colon: "his answer:".
  static let reply = QuoteWord(rawValue: 1 << 51)
  /// Stands before the title of a book as before speech: `wrote`.
  static let authoring = QuoteWord(rawValue: 1 << 53)
  /// Has things as well as words as its object: `found`.
  static let finding = QuoteWord(rawValue: 1 << 54)
  /// What people do who speak next: `smiled`.
  static let gesture = QuoteWord(rawValue: 1 << 52)
  /// Calls somebody named before by party or office: "the Ohio Republican".
  static let politician = QuoteWord(rawValue: 1 << 30)

  // Verbs of more than one word.
  /// Stands before `back`: `shot`.
  static let shooting = QuoteWord(rawValue: 1 << 32)
  static let back = QuoteWord(rawValue: 1 << 33)
  /// Stands before `on`: `went`.
  static let going = QuoteWord(rawValue: 1 << 34)
  static let on = QuoteWord(rawValue: 1 << 35)
  /// Stands before `saying` and its kind: `heard`.
  static let heard = QuoteWord(rawValue: 1 << 36)
  /// Has a name after `as`: `identified`.
  static let identified = QuoteWord(rawValue: 1 << 37)

  // Single words.
  static let answering = QuoteWord(rawValue: 1 << 38)
  static let quoted = QuoteWord(rawValue: 1 << 39)
  static let saying = QuoteWord(rawValue: 1 << 40)
  static let called = QuoteWord(rawValue: 1 << 41)
  /// Tells how people call something: `calls`.
  static let callingUsually = QuoteWord(rawValue: 1 << 46)
  static let `as` = QuoteWord(rawValue: 1 << 42)
  static let with = QuoteWord(rawValue: 1 << 43)
  /// The first word of "according to".
  static let accordingTo = QuoteWord(rawValue: 1 << 44)
  /// A verb whose letters are a noun's more often: `states`.
  static let noun = QuoteWord(rawValue: 1 << 45)
  static let the = QuoteWord(rawValue: 1 << 31)
  /// One word for several who speak as "they": `group`.
  static let collective = QuoteWord(rawValue: 1 << 49)
  /// Tells what others wrote: `read`.
  static let reciting = QuoteWord(rawValue: 1 << 50)
}
