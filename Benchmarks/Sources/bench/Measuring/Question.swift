/// A search that is timed, or another question about what a search finds.
struct Question {
  /// As in the report.
  let name: String
  let arguments: [String]
  /// Asks how many articles it is about.
  let counting: [String]
  let limit: TimeLimit?

  /// Whether it finds every article.
  var isEverything: Bool { arguments == ["search", "*"] }

  private init(_ query: String, _ options: String..., within limit: TimeLimit? = nil) {
    self.init(["search", query] + options, about: ["search", query] + options, limit)
  }

  private init(_ arguments: [String], about search: [String], _ limit: TimeLimit? = nil) {
    name = arguments.drop { $0 == "search" }.joined(separator: " ")
    self.arguments = arguments
    counting = search + ["--count"]
    self.limit = limit
  }

  private static func count(_ query: String) -> Question {
    Question(["search", query, "--count"], about: ["search", query], .count)
  }

  private static func facets(_ query: String, by facet: String) -> Question {
    Question(["search", query, "--facets", facet], about: ["search", query], .overview)
  }

  private static func timeline(_ query: String, by period: String) -> Question {
    Question(["timeline", query, "--by", period], about: ["search", query], .overview)
  }

  /// Words of known frequency, from the rarest to all articles; see `KnownWords`.
  static let all = [
    Question("Ystervane", within: .page),
    Question("harvest", within: .page),
    Question("the", within: .page),
    Question("the AND of", within: .page),
    Question("\"chief executive\"", within: .page),
    Question("\"of the\"", within: .page),
    Question("\"the of\"", within: .page),
    Question("stra*", within: .page),
    Question("harvest NOT police", within: .page),
    Question("police OR government", within: .page),
    Question("police NEAR/5 government", within: .page),
    Question("(police OR state) NEAR/5 \"chief executive\"", within: .page),
    Question("headline:harvest", within: .page),
    Question("lead:harvest", within: .page),
    Question("harvest", "--from", "2019-03", "--to", "2019-05", within: .page),
    Question("harvest NOT (date:2019 OR lang:de)", within: .page),
    Question("*"),

    Question("police BEFORE/5 government", within: .checkedPage),
    Question("police SENTENCE government", within: .checkedPage),
    Question("ATLEAST/5 harvest", within: .checkedPage),
    Question("case:Police", within: .checkedPage),

    Question("harvest", "--sort", "best", within: .bestPage),
    Question("police government", "--sort", "best", within: .bestPage),
    Question("did the police find the harvest", "--any", "--sort", "best"),

    count("harvest"),
    count("*"),
    count("stra*"),
    facets("*", by: "month"),
    facets("*", by: "source"),
    timeline("*", by: "week"),
  ]
}
