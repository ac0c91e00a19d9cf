import Archive
import ArgumentParser
import Articles
import Formats
import Glibc
import Results

/// `newsarchive read FILE...`
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Shows what an import would keep of files, without any archive.",
    discussion: """
      Each article is shown with what is known of it, how that was found, and its facts. Nothing is kept.

      EXAMPLES:
        newsarchive read page.txt
        newsarchive read clippings/ --format jsonl
        newsarchive read export.csv --map headline=Titel --map body=Volltext
        echo 'They met Thursday.' | newsarchive read --plain --date 2026-02-05 -

      KEYS of json and jsonl: path, \(ArticleJSON.keys.joined(separator: ", ")); headline to language have \
      another each, as headline_found_by. What was not found is left out.

      EXIT STATUS: 0 all was read, 1 there was no article, 2 something could not be read, or an error.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(name: .long, help: "Take the whole input as a body, with nothing cleaned or cut.")
  var plain = false

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Read every file as this format, one of those that newsarchive formats lists.",
      valueName: "name"),
    completion: .list(Formats.all.map(\.name)))
  var format: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var pages: PageOptions

  func run() throws {
    var options = try reading.importOptions()
    options.format = plain ? PlainBodyFormat() : try format.map { try Formats.named($0) }
    options.opensContainers = !plain
    let destination = try pages.destination()
    defer { destination.close() }
    var writer = PageWriter(pages.format, destination)
    var found = false
    var rejected = false
    try writer.begin()
    try Importer.preview(FileWalk(paths), options) { preview in
      switch preview {
      case .article(let article):
        found = true
        try writer.write(article)
      case .rejected(let path, let place, let reason):
        rejected = true
        Console.error.failure("\(TerminalText.path(path, place)): \(reason)")
      case .passedOver(let path, let place, let reason):
        Console.error.write("passed over: \(TerminalText.path(path, place)): \(reason)")
      }
    }
    try writer.end()
    if rejected { throw ExitCode.error }
    if !found { throw ExitCode.nothing }
  }
}

extension TerminalText {
  /// A path, and the place in it.
  fileprivate static func path(_ path: String, _ place: String?) -> String {
    TerminalText.path(path) + (place.map { ", \($0)" } ?? "")
  }
}
