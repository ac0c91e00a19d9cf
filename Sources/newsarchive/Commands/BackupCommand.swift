import Archive
import ArgumentParser
import Results

/// `newsarchive backup FILE`
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the archive to a file, also while an import runs, and verifies the copy.",
    discussion: """
      The copy is the archive as it is when the copying begins, one file that any newsarchive opens. It \
      appears under its name only when it is whole, is read back and found to be sound.

      EXAMPLES:
        newsarchive backup /media/stick/archive.db
        newsarchive backup ~/backups/archive-$(date +%F).db
        newsarchive backup /media/stick/archive.db --replace
        newsarchive search truce --archive /media/stick/archive.db

      EXIT STATUS: 0 done, 2 an error.
      """)

  @Argument(
    help: ArgumentHelp("The copy's file.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var file: String

  @Flag(name: .long, help: "Put the new copy in the place of an earlier one.")
  var replace = false

  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if file.isEmpty || file.hasSuffix("/") {
      throw ValidationError("name a file for the copy, as in backups/archive.db")
    }
  }

  func run() throws {
    let console = Console.error
    var bar = ByteProgress(console, "copying")
    var waiting: WaitingLine?
    let path = try archive.path
    var interruption: Interruption?
    let done: ArchiveBackup.Summary
    do {
      defer {
        interruption?.end()
        bar.clear()
        waiting?.clear()
      }
      done = try ArchiveBackup(path).write(to: file, replacing: replace) { step in
        switch step {
        case .beginning(let partial):
          interruption = Interruption("stopped; there is no copy") {
            ArchiveBackup.remove(partial: partial)
          }
        case .copying(let bytes, let all): bar.show(bytes, of: all)
        case .verifying:
          bar.clear()
          waiting = WaitingLine(console, "verifying the copy")
        }
      }
    }
    console.write(
      TerminalText.line(
        "\(file): \(done.articles.counted("article")), \(ByteProgress.text(done.bytes)), verified"))
  }
}
