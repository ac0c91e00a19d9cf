import TestSupport

/// Invented articles, each with a headline of its own: stories with several tellings each, most as
/// texts, some as saved pages, which a worker reads.
struct Clippings: Sendable {
  let folder: String
  /// What the archive must hold in the end, in the order of the alphabet.
  let headlines: [String]

  private static let tellings = 4
  private static let papers = ["Harbor Wire", "Meridian Post", "Valley Courier", "Inland Herald"]
  private static let things = ["ferry", "tram", "bridge", "lighthouse", "mill", "canal", "museum"]
  private static let deeds = ["is closed by a storm", "opens after repairs", "is sold to the town"]
  private static let names = ["Veld", "Arden", "Kosta", "Lindqvist", "Moreau", "Tanaka", "Okafor"]

  /// Writes `count` articles into a folder.
  ///
  /// - Parameter name: a word that stands in all of their headlines.
  init(_ count: Int, in folder: String, named name: String, _ random: inout SeededNumbers) throws {
    self.folder = folder
    try Files.makeFolder(folder)
    var headlines: [String] = []
    for number in 0..<count {
      let headline = "\(Clippings.capital(name)) report \(number) on a town's news"
      headlines.append(headline)
      let isPage = number % 10 == 9
      let body = Clippings.body(ofStory: number / Clippings.tellings, name, &random)
      let text = Clippings.file(headline, body, number, isPage: isPage)
      let digits = String(number)
      let file = String(repeating: "0", count: max(0, 5 - digits.count)) + digits
      try Files.write(text.utf8, to: "\(folder)/\(file).\(isPage ? "html" : "txt")")
    }
    self.headlines = headlines.sorted()
  }

  private static func capital(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static func file(
    _ headline: String, _ body: [String], _ number: Int, isPage: Bool
  ) -> String {
    let paper = papers[number % papers.count]
    let day = "2026-02-\(number % 18 + 10)"
    guard isPage else {
      return "Title: \(headline)\nSource: \(paper)\nDate: \(day)\n\n"
        + body.joined(separator: "\n\n") + "\n"
    }
    return """
      <!DOCTYPE html><html><head><title>\(headline)</title>
      <meta property="og:site_name" content="\(paper)">
      <meta property="article:published_time" content="\(day)T08:00:00Z"></head>
      <body><article><h1>\(headline)</h1>
      \(body.map { "<p>\($0)</p>" }.joined(separator: "\n"))
      </article></body></html>
      """
  }

  /// What one telling says: the story's own people, places and figures, in changing words.
  private static func body(
    ofStory story: Int, _ name: String, _ random: inout SeededNumbers
  ) -> [String] {
    let thing = things[story % things.count]
    let deed = deeds[story % deeds.count]
    let person = "\(["Jonas", "Anna", "Petra"][story % 3]) \(names[story % names.count])"
    let place = "\(Clippings.capital(name))mark\(story)"
    let count = 100 + story * 3 + Int.random(in: 0...1, using: &random)
    let when = ["on Tuesday", "this week", "in the morning"][Int.random(in: 0..<3, using: &random)]
    return [
      "The \(thing) of \(place) \(deed), its owners said \(when). About \(count) people stood by.",
      "\u{201C}We had hoped for this since spring,\u{201D} mayor \(person) said of \(place).",
      "The works cost $\(story + 2) million and took \(story % 9 + 2) months, the town hall of "
        + "\(place) says. \(person) will speak again on Thursday.",
      "Number \(Int.random(in: 0..<1_000_000, using: &random)) in the book of visitors.",
    ]
  }
}
