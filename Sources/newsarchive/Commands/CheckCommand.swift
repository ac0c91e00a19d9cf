import Archive
import ArgumentParser
import Glibc
import Results

/// `newsarchive check`
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks that the archive holds what it promises, and repairs what can be repaired.",
    discussion: """
      What is checked: the file itself, by SQLite; that it has every table, index and view; that the \
      full-text indexes have every word of every text; that each original has the bytes of its SHA-256; \
      that ids agree with days, texts with what was imported and where they were met, facts with their \
      articles, stories with theirs; and that what was deleted is gone.

      --repair makes a backup beside the archive first, rebuilds what is missing, damaged or wrong from the \
      articles and the originals, checks again, and says what it did, and what it could not do.

      EXAMPLES:
        newsarchive check
        newsarchive check --archive /media/stick/archive.db
        newsarchive check --format json
        newsarchive check --repair

      COLUMNS: \(columns.map(\.name).joined(separator: ", "))

      EXIT STATUS: 0 all is as promised, or was repaired, 2 something is not, or an error.
      """)

  @Flag(name: .long, help: "Repair what is broken, after a backup.")
  var repair = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where --repair keeps the archive as it was. (default: beside it, with .before-repair behind its name)",
      valueName: "file"))
  var backup: String?

  @OptionGroup var results: ResultOptions
  @OptionGroup var archive: ArchiveOptions

  private static let columns = [
    Column("what"), Column("checked", .number), Column("broken", .number), Column("state"),
    Column("promise"), Column("examples"),
  ]
  private static let forReading = ["what", "checked", "state", "promise"]

  func validate() throws {
    if backup != nil, !repair { throw ValidationError("--backup is for --repair") }
  }

  func run() throws {
    let path = try archive.path
    let checker = ArchiveChecker(path)
    var checked = try check(checker)
    try write(checked)
    tell(checked)
    guard checked.contains(where: { $0.broken > 0 }) else { return }
    guard repair else {
      Console.error.write(
        "to repair what can be repaired, after a backup: newsarchive check --repair")
      throw ExitCode.error
    }
    try keepAsItWas(path)
    do {
      let repair = try repair(checked, checker)
      for line in repair.done {
        Console.error.write("repair: \(TerminalText.line(line))")
      }
      checked = repair.left
    } catch {
      tellWayOut()
      throw error
    }
    tell(checked)
    if checked.contains(where: { $0.broken > 0 }) {
      tellWayOut()
      throw ExitCode.error
    }
    Console.error.write("\(TerminalText.path(path)) is as promised")
  }

  private func check(_ checker: ArchiveChecker) throws -> [CheckedPromise] {
    var waiting: WaitingLine?
    defer { waiting?.clear() }
    return try checker.check { name in
      waiting?.clear()
      waiting = WaitingLine(Console.error, "checking \(name)")
    }
  }

  private func repair(
    _ checked: [CheckedPromise], _ checker: ArchiveChecker
  ) throws -> ArchiveChecker.Repair {
    var waiting: WaitingLine?
    defer { waiting?.clear() }
    return try checker.repair(checked) { step in
      waiting?.clear()
      waiting = WaitingLine(Console.error, step)
    }
  }

  private func tellWayOut() {
    Console.error.write(
      """
      what cannot be repaired can often be read: newsarchive export --all --originals \
      --output archive.jsonl, and import that into a new archive
      """)
  }

  private func keepAsItWas(_ path: String) throws {
    let target = backup ?? CheckCommand.freeName(path + ".before-repair")
    let waiting = WaitingLine(Console.error, "backing up")
    defer { waiting.clear() }
    _ = try ArchiveBackup(path).write(to: target, verifying: false) { _ in }
    Console.error.write("as it was: \(TerminalText.path(target))")
  }

  /// What an earlier repair kept, or one that found the disk full, stays.
  private static func freeName(_ path: String) -> String {
    let more = (2...).lazy.map { "\(path)-\($0)" }
    return access(path, F_OK) == 0 ? more.first { access($0, F_OK) != 0 } ?? path : path
  }

  // MARK: Telling

  private func write(_ checked: [CheckedPromise]) throws {
    let usual =
      try results.outputFormat.isPaged
      ? CheckCommand.columns.filter { CheckCommand.forReading.contains($0.name) }
      : CheckCommand.columns
    let columns = try results.chosen(among: CheckCommand.columns) ?? usual
    try results.write(columns, paging: false) { add in
      for result in checked {
        try add(columns.map { CheckCommand.cell($0.name, of: result) })
      }
    }
  }

  private static func cell(_ name: String, of result: CheckedPromise) -> Cell {
    switch name {
    case "what": .text(result.name)
    case "checked": .number(result.checked)
    case "broken": .number(result.broken)
    case "state": .text(state(result))
    case "promise": .text(result.promise)
    case "examples": .list(result.examples)
    default: .missing
    }
  }

  private static func state(_ result: CheckedPromise) -> String {
    result.skipped ?? (result.broken > 0 ? "\(result.broken.grouped) broken" : "sound")
  }

  private func tell(_ checked: [CheckedPromise]) {
    for result in checked where result.broken > 0 {
      for example in result.examples {
        Console.error.warning("\(result.name): \(TerminalText.line(example))")
      }
      let more = result.broken - result.examples.count
      if more > 0 { Console.error.warning("\(result.name): and \(more.grouped) more") }
    }
  }
}
