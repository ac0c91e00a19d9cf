import CProcess
import Formats
import Glibc

/// A running worker, from outside. It ends when this goes.
final class WorkerProcess {
  private let program: WorkerProgram
  private let channel: FrameChannel
  private var process: pid_t
  /// Whether it may be asked again: it has answered all it was asked.
  private(set) var isIdle = true

  /// Starts a worker, by the thread that will own it: a worker is killed when its thread ends.
  ///
  /// - Throws: `FormatError` where the system cannot start it.
  init(_ program: WorkerProgram) throws(FormatError) {
    self.program = program
    var ends: [Int32] = [-1, -1]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw FormatError("no process can be started to read it: \(WorkerProcess.systemError)") }
    channel = FrameChannel(file: ends[0])
    process = 0
    let status = WorkerProcess.spawn(program, channel: ends[1], &process)
    close(ends[1])
    guard status == 0 else {
      process = 0
      throw FormatError(
        "\(program.path) cannot be started to read it: \(String(cString: strerror(status)))")
    }
    send(.limit(memory: program.memory))
  }

  deinit {
    close(channel.file)
    guard process != 0 else { return }
    kill(process, SIGKILL)
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }

  private static var systemError: String { String(cString: strerror(errno)) }

  /// Starts the program with the socket as its standard input, and nothing else of this process: no other
  /// file, no blocked or ignored signal.
  private static func spawn(
    _ program: WorkerProgram, channel: Int32, _ process: inout pid_t
  ) -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, channel, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0)
    }
    posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = ([program.path] + program.arguments).map { strdup($0) }
    defer { for argument in arguments { free(argument) } }
    arguments.append(nil)
    var environment = WorkerProcess.environment.map { strdup($0) }
    defer { for variable in environment { free(variable) } }
    environment.append(nil)
    return posix_spawn(&process, program.path, &files, &attributes, arguments, environment)
  }

  /// This process's variables, but that Swift shall not look into the crash of a worker: that takes
  /// seconds, and is told to nobody.
  private static var environment: [String] {
    var variables: [String] = []
    var next = environ
    while let variable = next.pointee {
      let text = String(cString: variable)
      if !text.hasPrefix("SWIFT_BACKTRACE=") { variables.append(text) }
      next += 1
    }
    return variables + ["SWIFT_BACKTRACE=enable=no"]
  }

  /// Asks for something; a failure shows when the answer is read.
  func send(_ request: WorkerRequest) {
    do throws(FrameChannel.Failure) {
      try channel.send(request.frame, by: FrameChannel.now + program.seconds)
    } catch {
      // A worker that has gone gives no answer.
    }
  }

  /// The next answer.
  ///
  /// - Throws: `FormatError` where it has died or takes too long; it is of no use then.
  func receive() throws(FormatError) -> WorkerAnswer {
    isIdle = false
    do throws(FrameChannel.Failure) {
      let frame = try channel.receive(by: FrameChannel.now + program.seconds)
      let answer = try? WorkerAnswer(frame: frame)
      switch answer {
      case .read?, .failed?, .end?: isIdle = true
      case .member?, .isContainer?, nil: break
      }
      guard let answer else { throw .closed }
      return answer
    } catch {
      switch error {
      case .tooSlow: throw FormatError("to read it took more than \(Int(program.seconds)) s")
      case .closed: throw FormatError(causeOfDeath())
      }
    }
  }

  /// How the worker ended, in words for the person whose file it read.
  private func causeOfDeath() -> String {
    var status: Int32 = 0
    var ended: pid_t = 0
    for _ in 0..<2000 {
      ended = waitpid(process, &status, WNOHANG)
      if ended != 0 { break }
      usleep(1000)
    }
    guard ended == process else { return "the reader stopped answering on this file" }
    process = 0
    let signal = status & 0x7F
    if signal != 0 { return "the reader crashed on this file (signal \(signal))" }
    if status >> 8 & 0xFF == ReadWorker.outOfMemoryStatus {
      return "to read it took more than \(program.memory >> 20) MB of memory"
    }
    return "the reader ended on this file (status \(status >> 8 & 0xFF))"
  }
}
