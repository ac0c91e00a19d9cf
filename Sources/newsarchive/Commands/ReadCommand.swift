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
      EXAMPLES:
        newsarchive read page.txt
        newsarchive read clippings/ --format jsonl
        echo 'Talks resume on Thursday.' | newsarchive read --plain --date 2026-02-05 -
      """)

  @Argument(
    help: ArgumentHelp("Files and folders; - is standard input.", valueName: "path"),
    completion: .file())
  var paths: [String]

  @Flag(name: .long, help: "Take the whole input as a body, with nothing cleaned or cut.")
  var plain = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var pages: PageOptions

  func run() throws {
    var options = reading.importOptions
    options.format = plain ? PlainBodyFormat() : nil
    let destination = try pages.destination()
    defer { destination.close() }
    var writer = PageWriter(pages.format, destination)
    var found = false
    var rejected = false
    try writer.begin()
    for item in FileWalk(paths) {
      let (articles, rejections) = Importer.preview(item, options)
      for article in articles { try writer.write(article) }
      found = found || !articles.isEmpty
      for (place, reason) in rejections {
        rejected = true
        let place = place.map { ", \($0)" } ?? ""
        Console.error.failure("\(TerminalText.path(item.path))\(place): \(reason)")
      }
    }
    try writer.end()
    if rejected { throw ExitCode.error }
    if !found { throw ExitCode.nothing }
  }
}

extension ImportItem {
  /// The path to name it by.
  fileprivate var path: String {
    switch self {
    case .file(let path), .unreadable(let path, _): path
    case .standardInput: "-"
    }
  }
}
