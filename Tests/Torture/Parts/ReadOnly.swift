import Glibc

/// An archive that cannot be written: on a disk that is mounted read-only, and in a folder of somebody
/// else. All that reads answers as if it could be, and all that writes says that it cannot.
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
    var result = PartResult()
    var tried: [String] = []
    if let disk = try SmallDisk(workplace.path("medium"), bytes: writes.size * 4) {
      let archive = try copy(writes, into: disk.path)
      try disk.makeReadOnly()
      try compare(archive, writes, Confinement(), &result)
      tried.append("on a read-only disk")
    }
    if getuid() == 0 {
      let folder = workplace.path("folder")
      try Files.makeFolder(folder)
      try compare(
        try copy(writes, into: folder), writes, Confinement(user: Confinement.nobody), &result)
      tried.append("as another user")
    } else {
      let folder = workplace.path("folder")
      try Files.makeFolder(folder)
      let archive = try copy(writes, into: folder)
      chmod(archive.path, 0o444)
      chmod(folder, 0o555)
      defer { chmod(folder, 0o755) }
      try compare(archive, writes, Confinement(), &result)
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
    _ archive: TestArchive, _ writes: FailingWrites, _ confined: Confinement,
    _ result: inout PartResult
  ) throws {
    let before = try Files.read(archive.path)
    let ids = try writes.whole.run("search", "ferry", "--format", "tsv", "--columns", "id")
      .lines.dropFirst()
    guard let one = ids.first, let other = ids.dropFirst().first else {
      throw Failure("no articles to show")
    }
    func words(_ command: [String]) -> [String] {
      command.map {
        switch $0 {
        case "%": one
        case "%2": other
        case "CLIPPINGS": writes.trial.clippings.folder
        default: $0
        }
      }
    }
    for command in reading.map(words) {
      let program = writes.trial.workplace.program
      let usual = try program.run(command + ["--archive", writes.whole.path])
      let here = try archive.program.run(
        command + ["--archive", archive.path], confined: confined)
      result.expect(
        here.end == usual.end && usual.ended(with: 0, 1), "\(here.description)")
      let output = usual.output.replacing(writes.whole.path, with: archive.path)
      // FTS5 compares its indexes with their texts only where it may write; the check says so.
      let isAnswer =
        command == ["check"] ? here.output.contains("not checked") : here.output == output
      result.expect(isAnswer, "\(here.command): another answer")
    }
    for command in writing.map(words) {
      let here = try archive.program.run(
        command + ["--archive", archive.path], confined: confined)
      result.expect(
        here.ended(with: 2) && here.messages.contains(archive.path), here.description)
    }
    result.expect(try Files.read(archive.path) == before, "\(archive.path) was changed")
  }
}
