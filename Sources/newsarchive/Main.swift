import ArgumentParser
import Archive
import Glibc
import Results

/// Runs the command that was typed, and ends with grep's statuses: 0 found, 1 nothing found, 2 an
/// error.
@main
enum Main {
  static func main() {
    // A reader that goes away, as `head` does, is told by write(), and is no error.
    signal(SIGPIPE, SIG_IGN)
    Signals.answerInterrupt()
    do {
      let arguments = QueryText.marking(
        Array(CommandLine.arguments.dropFirst()), formats: Writers.all.map(\.name))
      var command = try NewsArchive.command(of: arguments)
      try command.run()
    } catch {
      exit(status(of: error))
    }
  }

  /// Tells a person of an error, and gives the status to end with.
  private static func status(of error: any Error) -> Int32 {
    switch error {
    case let status as ExitCode: return status.rawValue
    case OutputSink.Failure.closedPipe: return 0
    case OutputSink.Failure.failed(let reason): return fail(reason)
    case let error as ArchiveError: return fail(error.description)
    case let failure as Failure: return fail(failure.description)
    default:
      let message = NewsArchive.fullMessage(for: error)
      if NewsArchive.exitCode(for: error) == .success {
        // The usage of a command is one line. A script for a shell is no help, and stays whole.
        let isHelp = message.hasPrefix("OVERVIEW: ")
        print(
          isHelp ? TerminalText.broken(message, to: Terminal.width(of: STDOUT_FILENO)) : message)
        return 0
      }
      let hint = CommandHint.text(
        for: Array(CommandLine.arguments.dropFirst()), commands: NewsArchive.commandNames)
      Console.error.write([message, hint].compactMap { $0 }.joined(separator: "\n"))
      return 2
    }
  }

  private static func fail(_ message: String) -> Int32 {
    Console.error.failure(message)
    return 2
  }
}

/// Something that a command cannot do, said to the person who asked for it.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension ExitCode {
  /// A search that found nothing, an import that had nothing to do.
  static let nothing = ExitCode(1)
  /// An error of which a person has been told.
  static let error = ExitCode(2)
}
