import Articles

/// Which news agencies and publishers the articles of a story are from, or credit.
struct StoryCredits {
  private var texts: [CreditingText]
  private let publishers: [Form]

  /// Agencies whose name, in brackets or where others are credited, says where a text is from; the
  /// forms under which each appears.
  private static let known: [(name: String, forms: [Form])] = [
    ("ap", ["ap", "associated press"]), ("reuters", ["reuters"]),
    ("afp", ["afp", "agence france presse"]), ("dpa", ["dpa", "deutsche presse agentur"]),
    ("upi", ["upi", "united press international"]), ("efe", ["efe"]), ("ansa", ["ansa"]),
    ("pa", ["pa media", "press association"]), ("xinhua", ["xinhua"]), ("tass", ["tass"]),
    ("kyodo", ["kyodo", "kyodo news"]), ("yonhap", ["yonhap", "yonhap news agency"]),
    ("bloomberg", ["bloomberg", "bloomberg news"]), ("apa", ["apa"]), ("ntb", ["ntb"]),
    ("tt", ["tt"]), ("ritzau", ["ritzau"]), ("belga", ["belga"]), ("anp", ["anp"]),
    ("pti", ["pti", "press trust of india"]), ("cna", ["central news agency"]),
  ].map { name, forms in (name, forms.map(Form.init)) }

  init(_ articles: [Article]) {
    texts = articles.map(CreditingText.init)
    publishers = Set(articles.compactMap(\.source)).map(Form.init)
  }

  /// The same, of the articles in another order.
  ///
  /// - Parameter order: the places that the articles had.
  func inOrder(_ order: [Int]) -> StoryCredits {
    var credits = self
    credits.texts = order.map { texts[$0] }
    return credits
  }

  /// The agencies and the publishers of the story from which an article is.
  func agencies(of index: Int) -> Set<String> {
    let text = texts[index]
    var found: Set<String> = []
    if let own = text.source { found.insert(own.folded) }
    for (name, forms) in StoryCredits.known {
      let isCredited = forms.contains { $0.folded == text.source?.folded || text.credits($0) }
      if isCredited { found.insert(name) }
    }
    for publisher in publishers where text.names(publisher) { found.insert(publisher.folded) }
    return found
  }

  /// The publishers whom other articles name.
  var credited: Set<String> {
    Set(publishers.filter { form in texts.contains { $0.names(form) } }.map(\.text))
  }

  /// A name under which an agency or a publisher appears.
  fileprivate struct Form {
    let text: String
    let folded: String
    /// Of its first word: a text without that does not have the name.
    let firstWord: UInt64

    init(_ text: String) {
      self.text = text
      folded = Tokenizer.folded(text)
      firstWord = Tokenizer.hash(folded.utf8.prefix { $0 != 0x20 })
    }
  }
}

/// An article as it is looked through for names of agencies and publishers.
private struct CreditingText {
  let source: StoryCredits.Form?
  private let body: [UInt8]
  /// Hashes, sorted.
  private let words: [UInt64]
  /// The byline, the beginning and the end of the text with their marks, where credits stand; in
  /// small letters.
  private let edges: [UInt8]

  init(_ article: Article) {
    source = article.source.map(StoryCredits.Form.init)
    body = Array(article.body.utf8)
    let scalars = article.body.unicodeScalars
    let parts = [
      article.byline.joined(separator: ", "), String(scalars.prefix(250)),
      String(scalars.suffix(300)),
    ]
    edges = Array(parts.joined(separator: "\n").lowercased().utf8)
    words = (HashedWords(body).hashes + HashedWords(edges).hashes).sorted()
  }

  private func has(_ word: UInt64) -> Bool {
    let place = words.partitionIndex { $0 >= word }
    return place < words.count && words[place] == word
  }

  /// Whether it names a publisher that is not its own.
  func names(_ publisher: StoryCredits.Form) -> Bool {
    publisher.text.utf8.count > 3 && source?.text != publisher.text
      && has(publisher.firstWord) && body.holds(Array(publisher.text.utf8))
  }

  /// Whether an agency stands in brackets, after "by", or before "contributed".
  func credits(_ agency: StoryCredits.Form) -> Bool {
    guard has(agency.firstWord) else { return false }
    let form = agency.folded
    return [
      "(\(form))", "/\(form)", "by \(form)\n", "reporting by \(form)", "\(form) contributed",
      "\(form) news service", "— \(form)", "- \(form)\n", "\n\(form)\n",
    ].contains { edges.holds(Array($0.utf8)) }
  }
}
