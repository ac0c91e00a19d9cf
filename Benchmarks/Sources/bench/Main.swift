import Glibc

/// Runs the command that was typed, and ends with 0, or with 2 after an error.
@main
enum Main {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let error as UsageError {
      Console.tell("bench: \(error.description)\n\n\(usage)")
      exit(2)
    } catch {
      Console.tell("bench: \(error)")
      exit(2)
    }
  }

  private static func run(_ arguments: [String]) throws {
    let rest = arguments.dropFirst()
    switch arguments.first {
    case "generate"?: try GenerateCommand(try Arguments(rest)).run()
    case "load"?: try LoadCommand(try Arguments(rest)).run()
    case "run"?:
      try RunCommand(try Arguments(rest, options: RunCommand.options)).run()
    case "stories"?:
      try StoriesCommand(try Arguments(rest, options: StoriesCommand.options)).run()
    case "generate-stories"?: try StoryFiles(try Arguments(rest)).write()
    case "generate-pages"?: try PageFiles(try Arguments(rest)).write()
    case "parse"?: try ParseCommand(try Arguments(rest)).run()
    case "group"?: try GroupCommand(try Arguments(rest)).run()
    case "pages"?:
      try PagesCommand(try Arguments(rest, options: PagesCommand.options)).run()
    case "help"?, "-h"?, "--help"?: print(usage)
    case let name?: throw UsageError("there is no command \(name)")
    case nil: throw UsageError("name a command")
    }
  }

  private static let usage = """
    usage: bench run [--articles N] [--pages N] [--stories N,N] OPTIONS
                                       compare imports with bare loading, hashing and parsing;
                                       time exports, searches and stories
           bench run --archive FILE OPTIONS
                                       the same without imports, in this archive
           bench stories [--stories N,N] [--events N] OPTIONS
                                       time stories alone
           bench pages [--pages N] [--newsarchive PATH] [--folder DIR]
                                       time saved pages of 100 KB
           bench pages --gigabytes N   import one crawl of this size, and watch the memory

    OPTIONS: --newsarchive PATH        the program
             --folder DIR              where the articles are kept
             --rounds K                how often each import runs (3)
             --json FILE               write all that was measured
             --against FILE            show the ratios of an earlier --json beside these

    what the others start:
           bench generate N FOLDER     write N articles as text files
           bench generate-pages N FOLDER
                                       write them as saved pages
           bench generate-stories FOLDER N MORE EVENTS
                                       write N articles of so many events a day, and MORE
           bench load FOLDER ARCHIVE   put articles into an empty archive with bare SQLite
           bench parse FOLDER          parse pages with libxml2
           bench group N EVENTS        group N articles by the stories they tell
    """
}
