/// Many at once: some import, some of it the same, and others search, all in one archive.
enum Crowd {
  private static let importers = 4
  private static let searchers = 8
  /// How long anybody may have to wait.
  private static let patience = 30.0

  static func run(_ workplace: Workplace) throws -> PartResult {
    let archive = TestArchive(path: workplace.path("archive.db"), program: workplace.program)
    var random = workplace.random(0)
    let shared = try Clippings(10, in: workplace.path("shared"), named: "shared", &random)
    let first = try workplace.program.run(archive.importing(shared.folder, batches: 100))
    guard first.ended(with: 0) else { throw Failure(first.description) }
    var lanes =
      (0..<importers).map { Lane(.importer($0), archive, workplace, shared.folder) }
      + (0..<searchers).map { Lane(.searcher($0), archive, workplace, shared.folder) }
    let seconds = Double(workplace.count(quick: 60, long: 600))
    let end = Clock.now + seconds
    while lanes.contains(where: { $0.isBusy }) || Clock.now < end {
      for index in lanes.indices { try lanes[index].goOn(startingUntil: end) }
      Clock.sleep(0.002)
    }
    return try result(of: lanes, archive, shared, seconds)
  }

  private static func result(
    of lanes: [Lane], _ archive: TestArchive, _ shared: Clippings, _ seconds: Double
  ) throws -> PartResult {
    let runs = lanes.flatMap(\.outcomes)
    var result = PartResult()
    for run in runs {
      let isRefused = ["busy", "locked", "another program"].contains { run.messages.contains($0) }
      result.expect(run.ended(with: 0, 1) && !isRefused, run.description)
      result.expect(run.seconds < patience, "\(run.description): took \(Int(run.seconds)) s")
    }
    let headlines = (shared.headlines + lanes.flatMap(\.headlines)).sorted()
    if let trouble = try archive.trouble(expecting: headlines) { result.broken.append(trouble) }
    let longest = runs.map(\.seconds).max() ?? 0
    let imports = lanes.prefix(importers).reduce(0) { $0 + $1.outcomes.count }
    result.counts =
      "\(importers) importers and \(searchers) searchers for \(Int(seconds)) s: \(imports) imports, "
      + "\(runs.count - imports) searches, \(headlines.count) articles, none took more than "
      + "\(Int(longest.rounded(.up))) s"
    return result
  }
}

/// One of the crowd, who does one thing after the other.
private struct Lane {
  enum Kind {
    case importer(Int)
    case searcher(Int)
  }

  private let kind: Kind
  private let archive: TestArchive
  private let workplace: Workplace
  private let shared: String
  private var running: RunningProgram?
  private var rounds = 0
  /// When it goes on after its last run.
  private var next = 0.0
  private(set) var outcomes: [Outcome] = []
  /// What it has given to the archive.
  private(set) var headlines: [String] = []

  private static let questions = [
    ["search", "town", "--format", "csv"], ["search", "mayor AND Tuesday", "--sort", "best"],
    ["search", "*", "--count"], ["search", "wait*", "--facets", "source"], ["timeline", "works"],
    ["stories", "ferry"], ["facts", "museum"], ["stats"], ["sources"],
    ["search", "\"no such words\""],
  ]

  init(_ kind: Kind, _ archive: TestArchive, _ workplace: Workplace, _ shared: String) {
    (self.kind, self.archive, self.workplace, self.shared) = (kind, archive, workplace, shared)
  }

  /// Who searches looks at what was found: eight who do not would leave no processor to the
  /// importers.
  private var pause: Double {
    switch kind {
    case .importer: 0
    case .searcher: 0.3
    }
  }

  var isBusy: Bool { running != nil }

  /// Takes what came of the last run, and starts the next while there is time.
  mutating func goOn(startingUntil end: Double) throws {
    if let outcome = running?.poll(within: 2 * Program.usualLimit) {
      outcomes.append(outcome)
      running = nil
      next = Clock.now + pause
    }
    guard running == nil, Clock.now < end, Clock.now >= next else { return }
    rounds += 1
    running = try workplace.program.start(try command() + ["--archive", archive.path])
  }

  private mutating func command() throws -> [String] {
    switch kind {
    case .searcher(let number): return Lane.questions[(rounds + number) % Lane.questions.count]
    case .importer(let number):
      var random = workplace.random(number * 10_000 + rounds)
      let name = "lane\(number)round\(rounds)"
      let clippings = try Clippings(10, in: workplace.path(name), named: name, &random)
      headlines += clippings.headlines
      return ["import", clippings.folder, shared, "--batch-files", "5"]
    }
  }
}
