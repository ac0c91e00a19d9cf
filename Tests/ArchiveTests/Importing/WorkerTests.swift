import Archive
import Articles
import Formats
import Foundation
import Testing

/// What becomes of an import when the process that reads its files dies.
@Suite struct WorkerTests {
  private let files: TemporaryArchive

  init() throws { files = try TemporaryArchive() }

  /// What the worker's formats are asked for by; it is never read in this process.
  private struct FaultyFormat: Format {
    let name = "faulty"
    let summary = ""
    let extensions: [String] = []
    let mediaType = "text/plain"

    func recognises(_ file: FileContent) -> Bool { false }

    func read(_ file: FileContent, _ each: (Reading) throws -> Void) throws {
      throw FormatError("read in the wrong process")
    }
  }

  /// The worker lies beside the tests that were built with it.
  private static let path = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("FaultyWorker").path

  private func options(jobs: Int = 1) -> ImportOptions {
    var options = ImportOptions()
    options.format = FaultyFormat()
    options.jobs = jobs
    var worker = WorkerProgram(path: WorkerTests.path, arguments: [])
    worker.seconds = 2
    worker.memory = 512 << 20
    options.worker = worker
    return options
  }

  private func rejections(_ options: ImportOptions) throws -> (ImportSummary, [String]) {
    var reasons: [String] = []
    let summary = try files.importing("in", options: options) { event in
      if case .rejected(_, _, let reason) = event { reasons.append(reason) }
    }
    return (summary, reasons)
  }

  @Test(arguments: [
    ("crash", "the reader crashed on this file (signal 11)"),
    ("hang", "to read it took more than 2 s"),
    ("eat", "to read it took more than 512 MB of memory"),
    ("leave", "the reader ended on this file (status 3)"),
  ])
  func `a reader that fails costs its file`(fault: String, reason: String) throws {
    try files.file("in/1.txt", "The harbour froze over.")
    try files.file("in/2.txt", fault)
    try files.file("in/3.txt", "The ice broke on Monday.")
    let (summary, reasons) = try rejections(options())
    #expect(reasons == [reason])
    #expect((summary.added, summary.rejected) == (2, 1))
  }

  @Test func `many crashes on many threads cost their files alone`() throws {
    for index in 0..<40 {
      try files.file("in/\(index).txt", index % 2 == 0 ? "crash" : "Text number \(index) is whole.")
    }
    let (summary, reasons) = try rejections(options(jobs: 4))
    #expect((summary.added, reasons.count) == (20, 20))
  }

  @Test func `no process is left behind`() throws {
    try files.file("in/1.txt", "The harbour froze over.")
    try files.file("in/2.txt", "crash")
    _ = try rejections(options(jobs: 2))
    #expect(WorkerTests.children(named: "FaultyWorker", of: files.folder) == [])
  }

  @Test func `a program that cannot be started is told`() throws {
    try files.file("in/1.txt", "The harbour froze over.")
    var options = options()
    options.worker?.path = "/nowhere/worker"
    let (_, reasons) = try rejections(options)
    #expect(
      reasons == ["/nowhere/worker cannot be started to read it: No such file or directory"])
  }

  /// The working processes of this one that read for a test; other tests may have theirs, so that
  /// the dead ones count alone.
  private static func children(named name: String, of folder: String) -> [String] {
    let processes = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return processes.filter { process in
      guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
      else { return false }
      return status.contains("Name:\t\(name)\n") && status.contains("State:\tZ")
        && status.contains("PPid:\t\(getpid())\n")
    }
  }
}
