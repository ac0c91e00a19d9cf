import Glibc

/// Runs a program within limits, and takes what it prints.
///
/// Input and output are files without a name: no pipe can fill up, and the wait is for the process
/// alone.
struct LimitedProgram {
  struct Limits {
    var seconds: Double
    /// Of address space.
    var megabytes: Int
    /// What it may print.
    var outputMegabytes: Int
  }

  struct Ended {
    /// 128 and the signal's number where a signal ended it.
    let status: Int
    let output: [UInt8]
    let errors: String
  }

  enum Outcome {
    case ended(Ended)
    /// There is no such program, or it cannot be run.
    case notFound
    case tookTooLong
    case printedTooMuch
  }

  let arguments: [String]
  let limits: Limits

  /// Gives the program its input, and waits for its end.
  ///
  /// - Throws: `FormatError` where the system refuses a file or a process.
  func run(input: [UInt8]) throws(FormatError) -> Outcome {
    let (input, output) = (try NamelessFile(input), try NamelessFile())
    let errors = try NamelessFile()
    let process = try ChildProcess(
      "/bin/sh", ["-c", script, "sh"] + arguments, environment: LimitedProgram.environment,
      files: [input.descriptor, output.descriptor, errors.descriptor])
    let status: Int
    switch process.ending(within: limits.seconds) {
    case nil, .killed(signal: Int(SIGXCPU)): return .tookTooLong
    case .killed(signal: Int(SIGXFSZ)): return .printedTooMuch
    case .exited(status: 126), .exited(status: 127): return .notFound
    case .exited(let code): status = code
    case .killed(let signal): status = 128 + signal
    case .untold: throw FormatError("the system does not tell how \(arguments[0]) ended")
    }
    return .ended(
      Ended(
        status: status, output: try output.contents(),
        errors: String(decoding: try errors.contents(), as: UTF8.self)))
  }

  /// What the shell does: it sets the limits, of which it keeps those that are stricter already,
  /// and becomes the program; what it is to run are arguments, never a part of the script. Where
  /// setpriv (util-linux) is at hand, the program ends with the process that started it.
  private var script: String {
    """
    ulimit -v \(limits.megabytes * 1024) 2>/dev/null
    ulimit -t \(Int(limits.seconds.rounded(.up)) + 1) 2>/dev/null
    ulimit -f \(limits.outputMegabytes * 2048) 2>/dev/null
    command -v setpriv >/dev/null && exec setpriv --pdeathsig KILL -- "$@"
    exec "$@"
    """
  }

  private static var environment: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "LC_ALL=C.UTF-8"]
  }
}
