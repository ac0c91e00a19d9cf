import Articles

/// Spoilt copies of an archive, opened, searched, checked and more: each time an answer or an
/// error, in a bounded time, and never a crash.
///
/// All copies are searched and checked by a process that opens one after the other; a part of them
/// is given to the program, whose start alone takes more than that.
enum HostileArchives {
  private static let limit = 10.0

  /// What is done to copies by the program, in turns.
  private static let inTurns: [[String]] = [
    ["show", "%"], ["import", "CLIPPINGS"], ["stories", "town"], ["export", "--all"],
    ["compare", "%", "%2"], ["facts", "%"], ["show", "%", "--original"], ["check", "--repair"],
    ["timeline", "town"], ["similar", "%"], ["search", "town", "--facets", "source,person"],
    ["show", "%", "--diff"], ["delete", "%", "--yes"], ["stats"], ["conflicts", "town"],
    ["backup", "COPY"], ["search", "town AND mayor", "--sort", "best"], ["sources"],
    ["stories", "--refresh"], ["search", "*", "--count"], ["facts", "--refresh"],
    ["search", "\"the town hall\" NEAR works"], ["delete", "--query", "ferry", "--yes"],
    ["search", "town", "--format", "csv"], ["check"],
  ]
  /// How many things a copy is given to the program for.
  private static let turns = 2
  /// How many copies one process opens.
  private static let atATime = 50

  static func run(_ workplace: Workplace) throws -> PartResult {
    let source = try SpoiltArchive(workplace)
    let cases = workplace.cases(quick: 2_000, long: 20_000)
    let chunks = stride(from: 0, to: cases.count, by: atATime).map {
      cases[$0..<min($0 + atATime, cases.count)]
    }
    let looked = try workplace.each(chunks) { try look(Array($0), workplace) }
    let every = workplace.onlyCase == nil ? workplace.count(quick: 16, long: 10) : 1
    let numbers = cases.filter { $0.isMultiple(of: every) }
    let given = try workplace.each(numbers) { ($0, try runs($0, source, workplace)) }
    var result = PartResult()
    for part in looked {
      result.broken += part.broken.map { "copy \($0.copy), \(source.mutation($0.copy)): \($0.how)" }
    }
    for (number, runs) in given {
      for run in runs {
        let isTold = run.isOrderly && (!run.ended(with: 2) || !run.messages.isEmpty)
        result.expect(isTold, "copy \(number), \(source.mutation(number)): \(run.description)")
      }
    }
    let outcomes = given.flatMap(\.1)
    let errors = outcomes.count { $0.ended(with: 2) }
    result.counts =
      "\(cases.count) spoilt copies in \(Mutation.allCases.count) ways searched and checked: "
      + "\(looked.reduce(0) { $0 + $1.answers }) answers, \(looked.reduce(0) { $0 + $1.errors }) errors; "
      + "\(given.count) given to the program: \(outcomes.count - errors) answers, \(errors) errors"
    return result
  }

  // MARK: Looked at one after the other

  private struct Looked: Sendable {
    var answers = 0
    var errors = 0
    var broken: [(copy: Int, how: String)] = []
  }

  /// Has copies looked at in a process of its own, and in another from the one that ends it.
  private static func look(_ cases: [Int], _ workplace: Workplace) throws -> Looked {
    var looked = Looked()
    var rest = cases[...]
    let looker = Program(path: Program.own, folder: workplace.folder)
    while let first = rest.first, let last = rest.last {
      let run = try looker.run(
        CopyLooker.words(workplace, first...last), within: 60 * Program.usualLimit)
      for line in run.lines.prefix(rest.count) {
        looked.answers += line.utf8.count { $0 == UInt8(ascii: "+") }
        looked.errors += line.utf8.count { $0 == UInt8(ascii: "-") }
      }
      rest = rest.dropFirst(run.lines.count)
      if run.ended(with: 0), rest.isEmpty { break }
      guard let copy = rest.popFirst() else {
        looked.broken.append((last, run.description))
        break
      }
      let how =
        run.end == .signalled(CopyLooker.alarm)
        ? "takes more than \(CopyLooker.limit) s" : run.description
      looked.broken.append((copy, how))
    }
    return looked
  }

  // MARK: Given to the program

  private static func runs(
    _ number: Int, _ source: SpoiltArchive, _ workplace: Workplace
  ) throws -> [Outcome] {
    let folder = workplace.path("copy\(number)")
    try Files.makeFolder(folder)
    defer { if workplace.onlyCase == nil { Files.removeFolder(folder) } }
    let path = folder + "/archive.db"
    try source.write(number, to: path)
    // By chance, so that no way to spoil a copy always meets the same commands.
    var random = workplace.random(number + 1_000_000)
    return try (0..<turns).compactMap { _ in inTurns.randomElement(using: &random) }.map {
      command in
      let words = command.map { word in
        switch word {
        case "%": source.ids[number % source.ids.count]
        case "%2": source.ids[(number + 1) % source.ids.count]
        case "CLIPPINGS": source.others
        case "COPY": folder + "/copy.db"
        default: word
        }
      }
      return try workplace.program.run(words + ["--archive", path], within: limit)
    }
  }
}
