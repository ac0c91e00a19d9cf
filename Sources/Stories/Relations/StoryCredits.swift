import Articles

/// The news agencies and publishers that an article credits, or is from.
struct StoryCredits: Sendable {
  /// Agencies, and the publishers of the story that its text names.
  let agencies: Set<String>
  /// The publishers of the story that its text names, as they are written.
  let publishers: Set<String>

  /// - Parameter publishers: those of the story that the article's text names.
  init(_ article: Article, naming publishers: Set<String>) {
    var named = publishers
    if let source = article.source { named.remove(source) }
    let source = article.source.map { Tokenizer.folded($0) }
    var agencies = Agencies.credited(by: article, from: source)
    agencies.formUnion(BracketedAgencies.credited(in: article.body))
    if let source { agencies.insert(source) }
    for publisher in named { agencies.insert(Tokenizer.folded(publisher)) }
    self.agencies = agencies
    self.publishers = named
  }
}

/// The publishers of a story's articles, as they are looked for in all its texts.
public struct StoryPublishers: Sendable {
  /// The publishers with the same word, by its hash: the one of their names that the fewest have.
  private var byWord: [UInt64: [Publisher]] = [:]

  private struct Publisher: Sendable {
    let name: String
    let bytes: [UInt8]
    /// Where the word stands in the name.
    let offset: Int
  }

  /// Shorter names are too often other words.
  private static let leastLength = 4

  public init(_ names: some Sequence<String>) {
    let publishers = Set(names).filter { $0.utf8.count >= StoryPublishers.leastLength }.sorted()
      .map { (name: $0, words: HashedWords(Array($0.utf8))) }
    var counts: [UInt64: Int] = [:]
    for publisher in publishers {
      for word in Set(publisher.words.hashes) { counts[word, default: 0] += 1 }
    }
    for (name, words) in publishers {
      let rarest = words.hashes.indices.min {
        counts[words.hashes[$0], default: 0] < counts[words.hashes[$1], default: 0]
      }
      guard let rarest else { continue }
      byWord[words.hashes[rarest], default: []].append(
        Publisher(name: name, bytes: Array(name.utf8), offset: words.places[rarest].lowerBound))
    }
  }

  /// The publishers that a text names.
  func named(in bytes: UnsafeBufferPointer<UInt8>, _ words: HashedWords) -> Set<String> {
    guard !byWord.isEmpty else { return [] }
    var named: Set<String> = []
    for (hash, place) in zip(words.hashes, words.places) {
      for publisher in byWord[hash] ?? [] where !named.contains(publisher.name) {
        let start = place.lowerBound - publisher.offset
        guard start >= 0, start + publisher.bytes.count <= bytes.count,
          bytes[start..<start + publisher.bytes.count].elementsEqual(publisher.bytes)
        else { continue }
        named.insert(publisher.name)
      }
    }
    return named
  }
}

/// Agencies whose name, in brackets or where others are credited, says where a text is from.
private enum Agencies {
  /// - Parameter source: the article's publisher, folded.
  static func credited(by article: Article, from source: String?) -> Set<String> {
    let edges = edges(of: article)
    let words = Set(HashedWords(edges).hashes)
    return Set(
      known.filter { agency in
        agency.forms.contains { form in
          form.folded == source
            || words.contains(form.firstWord) && form.credits.contains { edges.holds($0) }
        }
      }.map(\.name))
  }

  /// The byline, the beginning and the end of the text with their marks, where credits stand; in
  /// small letters.
  private static func edges(of article: Article) -> [UInt8] {
    let scalars = article.body.unicodeScalars
    let parts = [
      article.byline.joined(separator: ", "), String(scalars.prefix(250)),
      String(scalars.suffix(300)),
    ]
    return Array(parts.joined(separator: "\n").lowercased().utf8)
  }

  /// A name under which an agency appears.
  private struct Form {
    let folded: String
    /// A text without it does not have the name.
    let firstWord: UInt64
    /// In brackets, after "by", or before "contributed".
    let credits: [[UInt8]]

    init(_ folded: String) {
      self.folded = folded
      firstWord = Tokenizer.hash(folded.utf8.prefix { $0 != 0x20 })
      credits = [
        "(\(folded))", "/\(folded)", "by \(folded)\n", "reporting by \(folded)",
        "\(folded) contributed", "\(folded) news service", "— \(folded)", "- \(folded)\n",
        "\n\(folded)\n",
      ].map { Array($0.utf8) }
    }
  }

  private static let known = NewsAgencies.all.map { agency in
    (name: agency.name, forms: agency.credits.map(Form.init))
  }
}
