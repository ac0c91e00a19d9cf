import Foundation

/// The built program, run as a person runs it, with an archive and a folder of its own.
final class Program {
  let folder: String
  var archive: String { folder + "/archive.db" }

  init() throws {
    folder = NSTemporaryDirectory() + "newsarchive-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    // What stays is only litter.
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// What a run came to.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
    let bytes: Data
  }

  /// The project's samples.
  static let samples = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("SampleData").path

  /// The program lies beside the tests that were built with it.
  static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("newsarchive").path

  /// Runs the program.
  @discardableResult
  func callAsFunction(_ arguments: String..., input: String = "") throws -> Outcome {
    try run(Program.path, arguments, input: input)
  }

  /// Runs a line of shell, in which the program is `newsarchive`, and the samples are in
  /// `$SAMPLES`.
  func shell(_ line: String) throws -> Outcome {
    let script = "newsarchive() { '\(Program.path)' \"$@\"; }\n" + line
    return try run("/bin/bash", ["-c", script], input: "")
  }

  /// Runs a program; its streams go through files, so that neither can block the other.
  private func run(_ path: String, _ arguments: [String], input: String) throws -> Outcome {
    let (input, output, messages) = (try stream("in", input), try stream("out"), try stream("err"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = [
      "NEWSARCHIVE": archive, "HOME": folder, "PATH": "/usr/bin:/bin:/usr/local/bin",
      "SAMPLES": Program.samples,
    ]
    process.standardInput = input
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    process.waitUntilExit()
    let bytes = try read("out")
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -1,
      output: String(decoding: bytes, as: UTF8.self),
      messages: String(decoding: try read("err"), as: UTF8.self), bytes: bytes)
  }

  /// Writes a file into the folder and returns its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    let path = folder + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  func read(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
  }

  private func stream(_ name: String, _ content: String = "") throws -> FileHandle {
    let path = try file(name, content)
    guard let handle = FileHandle(forUpdatingAtPath: path) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return handle
  }
}
