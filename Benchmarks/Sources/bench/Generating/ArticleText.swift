import Glibc

/// Writes articles, each of which depends on nothing but its number.
struct ArticleText {
  private let vocabulary = Vocabulary()
  private let names = Names()
  private var text = TextBuffer()

  /// A written article: its bytes, and the day from which its folder has its name.
  struct Written {
    let day: CalendarDay
    let bytes: [UInt8]
  }

  /// - Parameter number: Which article, from 1.
  mutating func article(_ number: Int) -> Written {
    var random = SplitMix64(article: number)
    let day = CalendarDay(&random)
    let hasRareName = KnownWords.hasRareName(article: number)
    let cast = Cast(names, first: hasRareName ? KnownWords.rareName : nil, &random)
    var sentences = SentenceWriter(vocabulary, cast, &random)
    let isOnHarvest = random.oneIn(3)
    let length = ArticleText.length(&random)

    text.removeAll()
    if isOnHarvest, random.oneIn(10) { sentences.require(KnownWords.common) }
    if random.oneIn(10) {
      writeHeaders(number, day, &sentences, &random)
    } else {
      writeTop(day, &sentences, &random)
    }
    if isOnHarvest { sentences.require(KnownWords.common) }
    if KnownWords.hasRarePhrase(article: number) { sentences.require(KnownWords.rarePhrase) }
    writeBody(upTo: length, isOnHarvest: isOnHarvest, &sentences, &random)
    return Written(day: day, bytes: text.bytes)
  }

  /// Bytes: log-normal, half of all articles below 2,800, and none out of 860 to 11,800.
  private static func length(_ random: inout SplitMix64) -> Int {
    Int(min(11_800, max(860, 2_800 * exp(0.5 * random.normal()))))
  }

  // MARK: The top

  /// The headline, the byline, the paper and the day, as most articles have them.
  private mutating func writeTop(
    _ day: CalendarDay, _ sentences: inout SentenceWriter, _ random: inout SplitMix64
  ) {
    let author = names.person(&random)
    sentences.headline(&random, into: &text)
    text.append("\n\nBy \(author.first) \(author.last)\n\(random.choose(Papers.all))\n")
    text.append("\(DateLine.text(day, &random))\n\n")
  }

  /// The same as lines with names before them, and an address.
  private mutating func writeHeaders(
    _ number: Int, _ day: CalendarDay, _ sentences: inout SentenceWriter,
    _ random: inout SplitMix64
  ) {
    let author = names.person(&random)
    let paper = random.choose(Papers.all)
    text.append("Title: ")
    sentences.headline(&random, into: &text)
    text.append("\nSource: \(paper)\nDate: \(DateLine.text(day, &random))\n")
    text.append("URL: https://\(Papers.host(of: paper))/\(day.year)/news-\(number)\n")
    text.append("Author: \(author.first) \(author.last)\n\n")
  }

  // MARK: The body

  /// Paragraphs of 1 to 4 sentences, until there are about so many bytes.
  private mutating func writeBody(
    upTo length: Int, isOnHarvest: Bool, _ sentences: inout SentenceWriter,
    _ random: inout SplitMix64
  ) {
    // A sentence ends on average this many bytes after the length that it should have ended at.
    let end = length - 60
    if random.oneIn(4) { text.append("\(sentences.place(&random).uppercased()) \u{2014} ") }
    var written = 0
    repeat {
      if written > 0 { text.append("\n\n") }
      for _ in 0..<random.within(1...4) where written < 2 || text.count < end {
        sentences.sentence(isFirstSpeech: written == 1, &random, into: &text)
        written += 1
        if isOnHarvest, random.percent(5) { sentences.require(KnownWords.common) }
      }
    } while text.count < end || written < 2
    text.append("\n")
  }
}
