import Archive
import ArgumentParser

/// `newsarchive read-worker`: what this program starts to read files that C libraries read.
struct ReadWorkerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read-worker",
    abstract: "Reads files for an import, which starts it.",
    shouldDisplay: false)

  /// This program, started so.
  static let program = WorkerProgram(path: "/proc/self/exe", arguments: ["read-worker"])

  func run() { ReadWorker.run() }
}
