public import Articles

/// Tellings of one story, laid side by side: where they agree, and where they differ.
///
///     let comparison = Comparison(of: [wire, rewrite])
///     for figure in comparison.figures where figure.verdict == .conflict { print(figure.about ?? "") }
public struct Comparison: Sendable {
  /// What is compared, in the order in which it is shown: the earliest first. Everywhere else a
  /// telling is its place in this list.
  public let articles: [Article]
  /// What was said, by speaker, in the order of the first telling that has it.
  public let quotes: [QuoteItem]
  /// Numbers, by what they count; those in conflict first.
  public let figures: [FactItem]
  /// Names, roles, dates and places; those given otherwise first, kind by kind.
  public let names: [FactItem]
  /// The sentences, aligned, each in one row.
  ///
  /// Rows follow the first telling. What only later tellings have stands after what they tell
  /// before it, so that each telling's own sentences keep its order; what a telling has at another
  /// place than the first stands where the first has it.
  public let sentences: [SentenceRow]
  /// What is to be said of the choice of what is compared. Who chooses sets them.
  public var notes: [ComparisonNote] = []

  public init(
    articles: [Article], quotes: [QuoteItem] = [], figures: [FactItem] = [],
    names: [FactItem] = [], sentences: [SentenceRow] = []
  ) {
    self.articles = articles
    self.quotes = quotes
    self.figures = figures
    self.names = names
    self.sentences = sentences
  }
}

/// Where something stands: in which telling, and where in its body.
public struct Place: Hashable, Sendable {
  /// The telling's place in `Comparison.articles`.
  public let telling: Int
  public let span: TextSpan
  /// As written in the body.
  public let text: String

  public init(telling: Int, span: TextSpan, text: String) {
    self.telling = telling
    self.span = span
    self.text = text
  }
}

/// One utterance, as the tellings have it.
public struct QuoteItem: Sendable {
  /// In the fullest form that a telling has; nil where none names one.
  public let speaker: String?
  /// The different readings, that of the earliest telling first. Tellings with the same words share
  /// one.
  public let readings: [QuoteReading]
  /// How each reading after the first stands to the first, in their order.
  public let relations: [QuoteRelation]
  /// The tellings that do not have it.
  public let missing: [Int]

  public init(
    speaker: String?, readings: [QuoteReading], relations: [QuoteRelation], missing: [Int]
  ) {
    self.speaker = speaker
    self.readings = readings
    self.relations = relations
    self.missing = missing
  }
}

/// One wording of an utterance.
public struct QuoteReading: Hashable, Sendable {
  /// The words, those of an interrupted quotation put together.
  public let text: String
  /// Where it stands; of an interrupted quotation all its parts, and what a telling quotes twice
  /// as often.
  public let places: [Place]
  /// Who says it here, where that is somebody else than in the other readings.
  public let otherSpeaker: String?
  /// Whether the words are given without quotation marks, most often in other words.
  public let isIndirect: Bool
  /// Whether nobody is found to say it here, though other readings tell who does.
  public let isUnattributed: Bool

  public init(
    text: String, places: [Place], otherSpeaker: String? = nil, isIndirect: Bool = false,
    isUnattributed: Bool = false
  ) {
    self.text = text
    self.places = places
    self.otherSpeaker = otherSpeaker
    self.isIndirect = isIndirect
    self.isUnattributed = isUnattributed
  }

  /// The same with other places.
  func at(_ places: [Place]) -> QuoteReading {
    QuoteReading(
      text: text, places: places, otherSpeaker: otherSpeaker, isIndirect: isIndirect,
      isUnattributed: isUnattributed)
  }

  /// The tellings that have it, in their order.
  public var tellings: [Int] { Set(places.map(\.telling)).sorted() }
}

/// How one wording stands to another.
public enum QuoteRelation: Hashable, Sendable {
  /// The same words as spoken, though cut, punctuated, spelled or contracted otherwise.
  case verbatim
  /// The shorter stands word for word in the longer, in one piece or without some of its sentences.
  case part
  /// One or few words differ: those of the first reading are deleted, those of the other inserted.
  case variant(WordDiff)
  /// The same said in other words.
  case paraphrase
}

/// Something that tellings state, and what each gives for it.
public struct FactItem: Sendable {
  /// What it is: `figure`, `person`, `role`, `organisation`, `place`, `date`, or `wording`: a word that
  /// says another thing than the one in its place.
  public let kind: String
  /// What is counted, whose role it is, what happened then; nil where it is not known.
  public let about: String?
  /// What is given for it, that of the earliest telling first. Tellings that give the same, however
  /// worded, share one.
  public let values: [StatedValue]
  public let verdict: Verdict
  /// The tellings that do not state it.
  public let missing: [Int]
  /// What softens a difference, for a person: `the later telling has the higher count`.
  public let note: String?

  public init(
    kind: String, about: String?, values: [StatedValue], verdict: Verdict, missing: [Int],
    note: String? = nil
  ) {
    self.kind = kind
    self.about = about
    self.values = values
    self.verdict = verdict
    self.missing = missing
    self.note = note
  }
}

/// What some tellings give for something.
public struct StatedValue: Hashable, Sendable {
  /// In a normal form, to be shown: `about 55,000`, `at most 325,000`, `2026-02-05`.
  public let value: String
  /// Where it stands, a place a telling: the fullest wording of each.
  public let places: [Place]

  public init(value: String, places: [Place]) {
    self.value = value
    self.places = places
  }

  public var tellings: [Int] { Set(places.map(\.telling)).sorted() }
}

/// How what tellings give stands to each other. The raw value is what is printed.
public enum Verdict: String, Hashable, Sendable, CaseIterable {
  /// Figures that cannot both be true.
  case conflict
  /// Given otherwise: another day, another role, another spelling of a name.
  case otherwise
  /// Told otherwise, but both can be true: more than 500, and 510.
  case compatible
  /// The same, however worded.
  case same
  /// Only one telling states it.
  case only
}

/// Sentences that tell the same: of each telling one or none, or the two or three that follow one
/// another in which it tells what another has in one.
public struct SentenceRow: Sendable {
  /// By telling; nil where it has none such. A place reaches over all its sentences.
  public let sentences: [Place?]
  public let relation: SentenceRelation
  /// Where other tellings tell a part of it, a sentence a telling; none but where the relation is
  /// `partly`.
  public let elsewhere: [Place]

  public init(sentences: [Place?], relation: SentenceRelation, elsewhere: [Place] = []) {
    self.sentences = sentences
    self.relation = relation
    self.elsewhere = elsewhere
  }
}

/// How the sentences of a row stand to each other. The raw value is what is printed.
public enum SentenceRelation: String, Hashable, Sendable {
  /// The same words.
  case same
  case reworded
  /// Only one telling has it so; a part of what it tells stands in sentences of others.
  case partly
  /// Only one telling has it, and no other tells anything of it.
  case only
}
