import Glibc

/// Runs a program in a process of its own, within limits, and takes what it prints.
///
/// Input and output are files without a name, which are gone when they are closed, whatever happens:
/// nothing is left on the disk, no pipe can fill up, and the wait is for the process alone.
struct ChildProcess {
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

  enum Failure: Error, Equatable {
    /// There is no such program, or it cannot be run.
    case notFound
    case tookTooLong
    /// The system refuses a file or a process, with its reason.
    case system(String)
  }

  let arguments: [String]
  let limits: Limits

  /// Gives the program its input, and waits for its end.
  func run(input: [UInt8]) throws(Failure) -> Ended {
    let files = [try NamelessFile(), try NamelessFile(), try NamelessFile()]
    try files[0].write(input)
    let child = try spawn(files.map(\.descriptor))
    let status = try wait(for: child)
    return Ended(
      status: status, output: try files[1].read(),
      errors: String(decoding: try files[2].read(), as: UTF8.self))
  }

  // MARK: The process

  /// Starts the program as the leader of a group, with the three files and no other. A shell sets
  /// the limits and becomes the program; what it is to run are arguments, never a part of the script.
  /// Where setpriv (util-linux) is at hand, the program ends with the process that started it.
  private func spawn(_ descriptors: [Int32]) throws(Failure) -> pid_t {
    let script = """
      ulimit -v \(limits.megabytes * 1024) && ulimit -t \(Int(limits.seconds.rounded(.up)) + 1) \
      && ulimit -f \(limits.outputMegabytes * 2048) || exit 125
      command -v setpriv >/dev/null && exec setpriv --pdeathsig KILL -- "$@"
      exec "$@"
      """
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
    }
    for descriptor in 3..<Int32(clamping: min(1024, max(3, sysconf(Int32(_SC_OPEN_MAX))))) {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var child = pid_t()
    let status = ChildProcess.withCStrings(["/bin/sh", "-c", script, "sh"] + arguments) {
      arguments in
      ChildProcess.withCStrings(ChildProcess.environment) {
        posix_spawn(&child, "/bin/sh", &actions, &attributes, arguments, $0)
      }
    }
    guard status == 0 else { throw .system(String(cString: strerror(status))) }
    return child
  }

  private static var environment: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return ["PATH=\(path)", "LC_ALL=C.UTF-8"]
  }

  /// Waits, and ends the process with all that it started when its time is over.
  private func wait(for child: pid_t) throws(Failure) -> Int {
    let start = ContinuousClock.now
    var pause: UInt32 = 500
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      guard ended == 0 || errno == EINTR else { throw .system(String(cString: strerror(errno))) }
      if ContinuousClock.now - start > .seconds(limits.seconds) {
        kill(-child, SIGKILL)
        while waitpid(child, &status, 0) == -1, errno == EINTR {}
        throw .tookTooLong
      }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    let signal = status & 0x7F
    let code = signal == 0 ? Int(status >> 8) & 0xFF : 128 + Int(signal)
    if code == 127 || code == 126 { throw .notFound }
    return code
  }

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// A temporary file that only its descriptor leads to.
private final class NamelessFile {
  let descriptor: Int32

  init() throws(ChildProcess.Failure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/newsarchive-XXXXXX".utf8CString)
    // Made with the mode 0600.
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .system("no temporary file in \(folder)") }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws(ChildProcess.Failure) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .system(String(cString: strerror(errno))) }
      written += count
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  func read() throws(ChildProcess.Failure) -> [UInt8] {
    let size = max(0, lseek(descriptor, 0, SEEK_END))
    lseek(descriptor, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: size)
    var filled = 0
    while filled < size {
      let count = bytes[filled...].withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      guard count > 0 else { throw .system(String(cString: strerror(errno))) }
      filled += count
    }
    return bytes
  }
}
