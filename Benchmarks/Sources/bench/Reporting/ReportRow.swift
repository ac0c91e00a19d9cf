/// One line of the report: what the program took, and what its yardstick did.
struct ReportRow {
  enum Group: String {
    case importing = "import"
    case importingAgain = "import again"
    case importingPages = "import pages"
    case exporting = "export"
    case searching = "search"
    case reading = "read"
    case grouping = "group"
    case signing = "sign"
    case telling = "stories"
  }

  enum Unit: String {
    case seconds = "s"
    case milliseconds = "ms"
    case microseconds = "µs"
    case megabytes = "MB"
    case number = ""
  }

  let group: Group
  let name: String
  let unit: Unit
  /// What the program's median should keep to.
  enum Limit {
    /// In the same unit.
    case value(Double)
    /// In yardsticks.
    case ratio(Double)

    var number: Double {
      switch self {
      case .value(let number), .ratio(let number): number
      }
    }

    var isRatio: Bool {
      if case .ratio = self { true } else { false }
    }
  }

  /// How many articles a search finds, or are grouped.
  let hits: Int?
  let limit: Limit?
  let program: Samples
  let yardstick: Samples

  init(
    _ group: Group, _ name: String, _ unit: Unit, hits: Int? = nil, limit: Limit? = nil,
    program: Samples, yardstick: Samples
  ) {
    self.group = group
    self.name = name
    self.unit = unit
    self.hits = hits
    self.limit = limit
    self.program = program
    self.yardstick = yardstick
  }

  /// The program's median in yardsticks.
  var ratio: Double { program.median / yardstick.median }

  /// Whether the program's median is over the limit; nil where there is none.
  var isOver: Bool? {
    switch limit {
    case nil: nil
    case .value(let most): program.median > most
    case .ratio(let most): ratio > most
    }
  }
}
