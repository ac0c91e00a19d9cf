import Glibc

/// The programs that are measured.
struct Programs {
  let newsarchive: String
  let bench: String
  let work: WorkFolder
  /// The archive that is searched.
  let archive: String

  /// Takes files or folders into an archive.
  ///
  /// - Parameter accepted: The statuses that are no errors; 1 is that there was nothing to take.
  @discardableResult
  func importing(
    _ folder: String, into archive: String, accepted: Set<Int32> = [0]
  ) throws -> ChildProcess.Cost {
    try ChildProcess(
      program: newsarchive, arguments: ["import", folder, "--archive", archive]
    ).run(work.output, accepted: accepted)
  }

  /// Loads a folder into an empty archive.
  func loading(_ folder: String, into archive: String) throws -> ChildProcess.Cost {
    try ChildProcess(program: bench, arguments: ["load", folder, archive]).run(work.output)
  }

  /// Reads and hashes every file of a folder, on all cores.
  func hashing(_ folder: String) throws -> ChildProcess.Cost {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    let line = #"find "$0" -type f -print0 | xargs -0 -n 1000 -P \#(cores) sha256sum >/dev/null"#
    return try ChildProcess(program: "/bin/sh", arguments: ["-c", line, folder]).run(work.output)
  }

  /// Asks the archive for something, which may find nothing.
  func asking(_ arguments: [String]) throws -> ChildProcess.Cost {
    try ChildProcess(
      program: newsarchive, arguments: arguments + ["--archive", archive]
    ).run(work.output, accepted: [0, 1])
  }

  /// What the program answers of the archive.
  func answer(to arguments: [String]) throws -> String {
    try ChildProcess(
      program: newsarchive, arguments: arguments + ["--archive", archive]
    ).run(work.output, keepsOutput: true, accepted: [0, 1])
    return try TextFile.read(work.output) ?? ""
  }

  /// Starts the program for nearly nothing.
  func starting() throws -> ChildProcess.Cost {
    try ChildProcess(program: newsarchive, arguments: ["--version"]).run(work.output)
  }
}
