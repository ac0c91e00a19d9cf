import ArgumentParser
import Glibc
import Results

/// The root command: the list of commands.
struct NewsArchive: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "newsarchive",
    abstract: "Keeps news articles in one file, and finds anything in them.",
    discussion: """
      The archive is --archive PATH, else $NEWSARCHIVE, else
      $XDG_DATA_HOME/newsarchive/archive.db, where the first is ~/.local/share unless set.
      Options stand after the command.

      EXAMPLES:
        newsarchive import clippings/
        newsarchive search 'Grynkewich AND Abu Dhabi'
        newsarchive search 'Grynkewich AND Abu Dhabi' --format csv > hits.csv

      EXIT STATUS: 0 found or done, 1 nothing found, 2 an error, 130 stopped (Ctrl-C).
      """,
    version: version,
    subcommands: [
      ImportCommand.self, SearchCommand.self, QueryCommand.self, TimelineCommand.self,
      FactsCommand.self, StoriesCommand.self, CompareCommand.self, ConflictsCommand.self,
      SimilarCommand.self, ShowCommand.self, ReadCommand.self, SearchesCommand.self,
      AlertsCommand.self, SourcesCommand.self, StatsCommand.self,
      CheckCommand.self, BackupCommand.self, ExportCommand.self, DeleteCommand.self,
      FormatsCommand.self,
      ReadWorkerCommand.self,
    ])

  func run() { print(NewsArchive.shortHelp) }

  /// The command that was typed, with its options.
  ///
  /// The parser looks into all commands of a root, which takes longer than many a search: the one
  /// that is named is parsed alone. Where that fails, the whole root tells why.
  static func command(of arguments: [String]) throws -> any ParsableCommand {
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first
    }
    return try named.flatMap { command($0, of: arguments.dropFirst()) } ?? parseAsRoot(arguments)
  }

  private static func command<Command: ParsableCommand>(
    _: Command.Type, of arguments: ArraySlice<String>
  ) -> Command? {
    try? Command.parseAsRoot(Array(arguments)) as? Command
  }

  /// The names of the commands that a person may type.
  static var commandNames: [String] {
    shownCommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  private static var shownCommands: [any ParsableCommand.Type] {
    configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  private static var shortHelp: String {
    let width = commandNames.map(\.count).max() ?? 0
    let room = Terminal.width(of: STDOUT_FILENO) - width - 4
    let commands = shownCommands.flatMap { command in
      let abstract = TerminalText.wrap(command.configuration.abstract, max(20, room))
      return TerminalText.row(
        [[command.configuration.commandName ?? ""], abstract], [width, room]
      )
      .map { "  " + $0 }
    }
    return """
      newsarchive \(version): \(configuration.abstract)

        newsarchive import clippings/
        newsarchive search 'Grynkewich AND Abu Dhabi'
        newsarchive search 'Grynkewich AND Abu Dhabi' --format csv > hits.csv

      Commands:
      \(commands.joined(separator: "\n"))

      newsarchive help COMMAND tells all about one of them.
      """
  }
}
