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
    case "group"?: try GroupCommand(try Arguments(rest)).run()
    case "pages"?:
      try PagesCommand(try Arguments(rest, options: PagesCommand.options)).run()
    case "help"?, "-h"?, "--help"?: print(usage)
    case let name?: throw UsageError("there is no command \(name)")
    case nil: throw UsageError("name a command")
    }
  }

  private static let usage = """
    usage: bench generate N FOLDER     write N articles as text files
           bench load FOLDER ARCHIVE   put them into an empty archive with bare SQLite
           bench run [--articles N] [--newsarchive PATH] [--folder DIR] [--rounds K]
                     [--stories N,N] [--json FILE]
                                       compare newsarchive with the bare loader; time searches
                                       and stories
           bench run --archive FILE    the same without imports, in this archive
           bench stories [--stories N,N] [--events N] [--newsarchive PATH] [--folder DIR]
                         [--rounds K] [--json FILE]
                                       time stories alone
           bench generate-stories FOLDER N MORE EVENTS
                                       write N articles of so many events a day, and MORE
           bench group N EVENTS        group N of them
           bench pages [--pages N] [--newsarchive PATH] [--folder DIR]
                                       time saved pages of 100 KB
           bench pages --gigabytes N   import one crawl of this size, and watch the memory
    """
}
