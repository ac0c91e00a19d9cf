/// A search that is timed.
struct Question {
  /// As in the report.
  let name: String
  let arguments: [String]

  /// Whether it finds every article.
  var isEverything: Bool { arguments == ["search", "*"] }

  private init(_ query: String, _ options: String...) {
    name = ([query] + options).joined(separator: " ")
    arguments = ["search", query] + options
  }

  /// Words of known frequency, from the rarest to all articles; see `KnownWords`.
  static let all = [
    Question("Ystervane"),
    Question("harvest"),
    Question("the"),
    Question("the AND of"),
    Question("\"chief executive\""),
    Question("\"of the\""),
    Question("\"the of\""),
    Question("stra*"),
    Question("harvest NOT police"),
    Question("police OR government"),
    Question("headline:harvest"),
    Question("harvest", "--from", "2019-03", "--to", "2019-05"),
    Question("harvest", "--sort", "best"),
    Question("*"),
  ]
}
