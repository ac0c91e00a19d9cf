import Archive
import ArgumentParser
import Articles
import Formats
import Glibc
import Results

/// `newsarchive import PATH...`
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Takes article files and folders into the archive.",
    discussion: """
      Folders are searched with all their folders; hidden files are left out and
      symbolic links are not followed. Importing the same files again changes no
      article: the same text from the same source is one article, and a changed
      text at the same address is a new revision of it.

      Zip, tar and 7-Zip files, mailboxes and crawls (WARC, ARC) are opened, also
      packed and in each other, and each file in them is imported; "newsarchive
      formats" lists all that is read. Pictures, scripts and the like beside saved
      pages are passed over.

      What cannot be read is told, and the rest goes on. What an article lacks, such as a headline or a \
      date, is taken over from where it is met again.

      EXAMPLES:
        newsarchive import clippings/
        newsarchive import --source 'CBS News' --date 2026-02-05 page.txt
        find . -name '*.txt' -print0 | newsarchive import --files-from - -0
        newsarchive import clippings.zip crawl.warc.gz
        newsarchive import export.csv --map headline=Titel --map body=Volltext
        xclip -o | newsarchive import -

      EXIT STATUS: 0 all was read, 1 there was no article, 2 something could not be read, or an error.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Import the paths in this file, one a line; - is standard input.", valueName: "list"),
    completion: .file())
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "In --files-from, paths end with NUL instead of a line end.")
  var nul = false

  @Option(
    name: [.customLong("as"), .long],
    help: ArgumentHelp(
      "Read every file as this format, one of those that newsarchive formats lists.",
      valueName: "name"),
    completion: .list(Formats.all.map(\.name)))
  var format: String?

  @Flag(name: .long, help: "Read and compare everything, and keep nothing.")
  var dryRun = false

  @Option(
    name: .shortAndLong, help: ArgumentHelp("How many files are read at a time.", valueName: "n"))
  var jobs = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  /// Small batches let a test stop an import between two of them.
  @Option(name: .long, help: .hidden)
  var batchFiles = ImportOptions().batchFiles

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var archive: ArchiveOptions

  func validate() throws {
    if paths.isEmpty, filesFrom == nil {
      throw ValidationError("Name what to import: newsarchive import FILE-OR-FOLDER...")
    }
    if nul, filesFrom == nil { throw ValidationError("-0 is for --files-from") }
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs takes 1 to 256") }
    guard batchFiles > 0 else { throw ValidationError("--batch-files takes 1 or more") }
  }

  func run() throws {
    let options = try importOptions()
    let listed =
      try filesFrom.map { try FileList.paths(in: $0, nul: nul, limit: options.maxSize) } ?? []
    let named = paths + listed
    let console = Console.error
    let path = dryRun ? try archive.path : try archive.pathToWrite
    let walk = FileWalk(named, archive: path)
    var report = ImportReport(
      console, total: console.isTerminal ? walk.reduce(0) { count, _ in count + 1 } : nil)
    let summary = try Importer(path, options).run(walk) { report.tell($0) }
    report.finish(summary, dryRun: dryRun, archive: path)
    if summary.rejected > 0 { throw ExitCode.error }
    if summary.articles == 0 { throw ExitCode.nothing }
  }

  private func importOptions() throws -> ImportOptions {
    var options = try reading.importOptions()
    options.dryRun = dryRun
    options.jobs = jobs
    options.batchFiles = batchFiles
    options.format = try format.map { try Formats.named($0) }
    options.command = CommandLine.arguments.dropFirst().joined(separator: " ")
    options.program = "newsarchive \(NewsArchive.version)"
    return options
  }
}

extension Formats {
  /// The format that a person named.
  static func named(_ name: String) throws -> any Format {
    guard let format = all.first(where: { $0.name == name }) else {
      if Containers.all.contains(where: { $0.name == name }) {
        throw Failure(
          "\(name) is a container, which is opened of itself; --as names the format of what is in it"
        )
      }
      throw Failure(
        "there is no format \"\(name)\"; the formats are \(all.map(\.name).joined(separator: ", "))"
      )
    }
    return format
  }
}

/// Tells a person what an import does, and in the end what it has done.
private struct ImportReport {
  private let console: Console
  private var bar: ProgressBar
  private var waiting: WaitingLine?

  init(_ console: Console, total: Int?) {
    self.console = console
    bar = ProgressBar(console, total: total)
  }

  mutating func tell(_ event: ImportEvent) {
    waiting?.clear()
    waiting = nil
    switch event {
    case .rejected(let path, let place, let reason):
      bar.clear()
      let place = place.map { ", \($0)" } ?? ""
      console.warning("rejected: \(TerminalText.path(path))\(place): \(reason)")
    case .noted(let path, let note):
      bar.clear()
      console.write("note: \(TerminalText.path(path)): \(note)")
    case .progress(let files, let articles): bar.show(files: files, articles: articles)
    case .waiting:
      bar.clear()
      waiting = WaitingLine(console, "waiting for another program that is writing the archive")
    case .grouping:
      bar.clear()
      waiting = WaitingLine(console, "grouping stories")
    }
  }

  mutating func finish(_ summary: ImportSummary, dryRun: Bool, archive: String) {
    bar.clear()
    waiting?.clear()
    let tenths = Int((bar.seconds * 10).rounded())
    let counts = [
      "\(summary.added.grouped) new", "\(summary.revised.grouped) revised",
      "\(summary.seen.grouped) seen before", "\(summary.rejected.grouped) rejected",
    ].joined(separator: ", ")
    let passedOver =
      summary.passedOver > 0 ? ", \(summary.passedOver.grouped) passed over (no articles)" : ""
    let files = "\(summary.files.counted("file")) in \(tenths / 10).\(tenths % 10) s"
    let end = dryRun ? "nothing kept: a dry run" : TerminalText.path(archive)
    console.write("\(counts)\(passedOver) (\(files); \(end))")
  }
}
