import Glibc

/// An archive that cannot be written: on a disk that is mounted read-only, and in a folder of
/// somebody else. All that reads answers as if it could be, and all that writes says that it
/// cannot.
enum ReadOnly {
  /// What answers the same wherever the archive lies; a `%` is an article's id.
  static let reading: [[String]] = [
    ["search", "town", "--format", "jsonl"],
    ["search", "town", "--sort", "best", "--format", "csv"],
    ["search", "town", "--count"], ["search", "town", "--facets", "source", "--format", "csv"],
    ["show", "%"], ["show", "%", "--format", "json"], ["show", "%", "--original"],
    ["show", "%", "--history"], ["export", "--all"], ["stories", "town", "--format", "jsonl"],
    ["compare", "%", "%2"], ["conflicts", "town"], ["similar", "%"], ["facts", "%"],
    ["timeline", "town"], ["sources"], ["stats"], ["searches"], ["check"],
  ]

  private static let writing: [[String]] = [
    ["import", "CLIPPINGS"], ["delete", "%", "--yes"], ["delete", "--sweep"],
    ["stories", "--refresh"], ["facts", "--refresh"], ["search", "town", "--save", "town"],
  ]

  static func run(_ workplace: Workplace) throws -> PartResult {
    let writes = try FailingWrites(workplace)
    let usual = try Usual(writes)
    var result = PartResult()
    var tried: [String] = []
    if let disk = try SmallDisk(workplace.path("medium"), bytes: writes.size * 4) {
      let archive = try copy(writes, into: disk.path)
      try disk.makeReadOnly()
      try compare(archive, usual, Confinement(), &result)
      tried.append("on a read-only disk")
    }
    if getuid() == 0 {
      let folder = workplace.path("folder")
      try Files.makeFolder(folder)
      try compare(
        try copy(writes, into: folder), usual, Confinement(user: Confinement.nobody),
        &result)
      tried.append("as another user")
    } else {
      let folder = workplace.path("folder")
      try Files.makeFolder(folder)
      let archive = try copy(writes, into: folder)
      chmod(archive.path, 0o444)
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      try compare(archive, usual, Confinement(), &result)
      tried.append("in a read-only folder")
    }
    result.counts =
      "\(reading.count) commands that read and \(writing.count) that write, "
      + tried.joined(separator: " and ")
    return result
  }

  /// A copy of the whole archive, for a copy of the program.
  private static func copy(_ writes: FailingWrites, into folder: String) throws -> TestArchive {
    let path = folder + "/archive.db"
    try Files.copy(writes.whole.path, to: path)
    return TestArchive(path: path, program: try Program.readable(writes.trial.workplace))
  }

  private static func compare(
    _ archive: TestArchive, _ usual: Usual, _ confined: Confinement, _ result: inout PartResult
  ) throws {
    let before = try Files.read(archive.path)
    let workplace = usual.workplace
    let read = try workplace.each(usual.answers) { answer in
      let here = try archive.program.run(
        answer.words + ["--archive", archive.path], confined: confined)
      var result = PartResult()
      result.expect(
        here.end == answer.outcome.end && here.ended(with: 0, 1), "\(here.description)")
      let output = answer.outcome.output.replacing(usual.archive.path, with: archive.path)
      // FTS5 compares its indexes with their texts only where it may write; the check says so.
      let isAnswer =
        answer.words == ["check"]
        ? here.output.contains("not checked") : here.output == output
      result.expect(isAnswer, "\(here.command): another answer")
      return result.broken
    }
    let written = try workplace.each(writing.map(usual.words)) { words in
      let here = try archive.program.run(words + ["--archive", archive.path], confined: confined)
      let isTold = here.ended(with: 2) && here.messages.contains(archive.path)
      return isTold ? nil : here.description
    }
    result.broken += read.flatMap { $0 } + written.compactMap { $0 }
    result.expect(try Files.read(archive.path) == before, "\(archive.path) was changed")
  }

  /// What all that reads answers where the archive can be written.
  private struct Usual: Sendable {
    let workplace: Workplace
    let archive: TestArchive
    private(set) var answers: [(words: [String], outcome: Outcome)] = []
    private let ids: [String]
    private let clippings: String

    init(_ writes: FailingWrites) throws {
      workplace = writes.trial.workplace
      archive = writes.whole
      clippings = writes.trial.clippings.folder
      ids = try archive.run("search", "ferry", "--format", "tsv", "--columns", "id").lines
        .dropFirst().map { $0 }
      guard ids.count > 1 else { throw Failure("no articles to show") }
      let archive = archive
      answers = try workplace.each(reading.map(words)) { words in
        let outcome = try archive.program.run(words + ["--archive", archive.path])
        guard outcome.ended(with: 0, 1) else { throw Failure(outcome.description) }
        return (words, outcome)
      }
    }

    func words(_ command: [String]) -> [String] {
      command.map {
        switch $0 {
        case "%": ids[0]
        case "%2": ids[1]
        case "CLIPPINGS": clippings
        default: $0
        }
      }
    }
  }
}
