import Articles

/// The words of a quotation as they are spoken, whatever way a paper has of writing them: `cannot`
/// and `can't`, `50%` and `50 per cent`, `eleventh` and `11th`, `colour` and `color`.
struct SpokenWords {
  struct Word {
    /// Folded, spelled in one way.
    var text: String
    /// The number of its sentence in the quotation.
    let sentence: Int
    let beginsSentence: Bool
    /// Whether the paper put it in, in brackets.
    let isEditors: Bool
    /// Whether the paper says that it left words out before it.
    let followsGap: Bool
  }

  private(set) var words: [Word] = []
  /// Whether the paper says that it left words out at the end.
  private(set) var endsInGap = false
  private var sentence = 0
  private var bracket = 0

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var end = 0
      var folded: [UInt8] = []
      Tokenizer.forEachToken(of: bytes) { token in
        let gap = QuoteGap(bytes, end..<token.lowerBound)
        folded.removeAll(keepingCapacity: true)
        Tokenizer.fold(bytes, token, into: &folded)
        note(gap)
        add(String(decoding: folded, as: UTF8.self), after: gap)
        end = token.upperBound
      }
      let rest = QuoteGap(bytes, end..<bytes.count)
      note(rest)
      endsInGap = rest.isEllipsis
    }
  }

  /// What stands between two words.
  private mutating func note(_ gap: QuoteGap) {
    if gap.endsSentence, !words.isEmpty { sentence += 1 }
    bracket = max(0, bracket + gap.brackets)
    if gap.isPercent { append("percent", QuoteGap()) }
    if gap.isAmpersand { append("and", QuoteGap()) }
  }

  private mutating func add(_ token: String, after gap: QuoteGap) {
    if gap.isApostrophe, !words.isEmpty, isContraction(token) { return }
    switch token {
    case "cannot": ["can", "not"].forEach { append($0, gap) }
    case "cent" where words.last?.text == "per": words[words.count - 1].text = "percent"
    case "p", "a":
      // "6:00 p.m." is "6 p.m."
      if words.last?.text == "00" { words.removeLast() }
      append(token, gap)
    default:
      if let whole = words.last.flatMap({ SpokenNumbers.joining($0.text, token) }) {
        words[words.count - 1].text = whole
      } else {
        for word in SpokenSpelling.words(of: SpokenNumbers.digits(of: token)) { append(word, gap) }
      }
    }
  }

  private mutating func append(_ text: String, _ gap: QuoteGap) {
    words.append(
      Word(
        text: text, sentence: sentence,
        beginsSentence: words.last.map { $0.sentence < sentence } ?? true,
        isEditors: bracket > 0, followsGap: gap.isEllipsis))
  }

  /// Adds what stands after an apostrophe to the word before it, or as the word that it is short
  /// for; false where it is another word.
  private mutating func isContraction(_ token: String) -> Bool {
    let last = words.count - 1
    switch token {
    case "t":
      guard words[last].text.hasSuffix("n") else { return false }
      let verb = SpokenWords.negated[words[last].text] ?? String(words[last].text.dropLast())
      words[last].text = verb
      append("not", QuoteGap())
    case "m": append("am", QuoteGap())
    case "re": append("are", QuoteGap())
    case "ve": append("have", QuoteGap())
    case "ll": append("will", QuoteGap())
    case "d": append("would", QuoteGap())
    case "s":
      if words[last].text == "let" {
        append("us", QuoteGap())
      } else if SpokenWords.beforeIs.contains(words[last].text) {
        append("is", QuoteGap())
      } else {
        // "The people's" and "the peoples'" are one to the ear.
        words[last].text += "s"
      }
    default: return false
    }
    return true
  }

  private static let negated = ["can": "can", "won": "will", "shan": "shall"]
  private static let beforeIs: Set<String> = [
    "it", "he", "she", "that", "there", "here", "what", "who", "where", "how", "when", "why",
    "this",
  ]
}

/// What stands between two words of a quotation.
struct QuoteGap {
  private(set) var endsSentence = false
  private(set) var isEllipsis = false
  private(set) var isApostrophe = false
  private(set) var isPercent = false
  private(set) var isAmpersand = false
  /// How many brackets open, less those that close.
  private(set) var brackets = 0

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var (stops, others) = (0, 0)
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "."): stops += 1
      case UInt8(ascii: "!"), UInt8(ascii: "?"): endsSentence = true
      case UInt8(ascii: "["), UInt8(ascii: "("): brackets += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"): brackets -= 1
      case UInt8(ascii: "%"): isPercent = true
      case UInt8(ascii: "&"): isAmpersand = true
      case UInt8(ascii: "'"): isApostrophe = true
      // ’ and …
      case 0x99 where index > range.lowerBound && bytes[index - 1] == 0x80: isApostrophe = true
      case 0xA6 where index > range.lowerBound && bytes[index - 1] == 0x80: stops += 3
      case UInt8(ascii: " "), 0xE2, 0x80: break
      default: others += 1
      }
    }
    isEllipsis = stops > 1
    endsSentence = endsSentence || stops > 0
    isApostrophe = isApostrophe && others == 0 && stops == 0
  }
}
