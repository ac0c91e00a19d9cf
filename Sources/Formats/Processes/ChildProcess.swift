import CProcess
import Glibc

/// A program that runs in a process of its own. When this goes, it is killed with all that it
/// started.
package final class ChildProcess {
  /// How a process came to its end.
  package enum Ending: Hashable, Sendable {
    case exited(status: Int)
    case killed(signal: Int)
    /// The system does not tell: this process was started so that it ignores the ends of its
    /// children.
    case untold
  }

  private let process: pid_t
  private var ending: Ending?

  /// Starts a program as the leader of a group, with these files and nothing else of this process:
  /// no other file, no blocked or ignored signal.
  ///
  /// - Parameters:
  ///   - path: the program's file.
  ///   - environment: its variables, `NAME=value`.
  ///   - files: its standard input, output and errors; those that are missing are `/dev/null`.
  /// - Throws: `FormatError` where the system cannot start it.
  package init(
    _ path: String, _ arguments: [String], environment: [String], files: [Int32]
  ) throws(FormatError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    ChildProcess.hand(files, to: &actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    ChildProcess.begin(&attributes)
    var process = pid_t()
    let status = ChildProcess.withCStrings([path] + arguments) { arguments in
      ChildProcess.withCStrings(environment) {
        posix_spawn(&process, path, &actions, &attributes, arguments, $0)
      }
    }
    guard status == 0 else {
      throw FormatError(
        "\(path) cannot be started to read it: \(String(cString: strerror(status)))")
    }
    self.process = process
  }

  deinit {
    guard ending == nil else { return }
    kill(-process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }

  /// Waits for the end; nil where it does not come within so many seconds.
  package func ending(within seconds: Double) -> Ending? {
    let start = ContinuousClock.now
    var pause: UInt32 = 500
    while ending == nil {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        ending = Ending(status)
      } else if ended < 0, errno != EINTR {
        ending = .untold
      } else {
        if ContinuousClock.now - start > .seconds(seconds) { return nil }
        usleep(pause)
        pause = min(pause * 2, 10_000)
      }
    }
    return ending
  }

  // MARK: Starting

  private static func hand(_ files: [Int32], to actions: inout posix_spawn_file_actions_t) {
    for target in STDIN_FILENO...STDERR_FILENO {
      if files.indices.contains(Int(target)) {
        posix_spawn_file_actions_adddup2(&actions, files[Int(target)], target)
      } else {
        posix_spawn_file_actions_addopen(&actions, target, "/dev/null", O_RDWR, 0)
      }
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
  }

  /// A group of its own, and signals as a program expects them.
  private static func begin(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
        | Int16(POSIX_SPAWN_SETPGROUP))
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

extension ChildProcess.Ending {
  /// - Parameter status: as `waitpid` gives it.
  fileprivate init(_ status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status: Int(status >> 8) & 0xFF) : .killed(signal: Int(signal))
  }
}
