import Glibc

/// The built `newsarchive`, run as a person runs it.
struct Program: Sendable {
  let path: String
  /// Where its streams go, and which is its home.
  let folder: String

  /// How long a run may take that nothing is known of.
  static let usualLimit = 60.0

  /// Runs it to its end.
  func run(
    _ arguments: [String], within limit: Double = usualLimit,
    confined confinement: Confinement = Confinement(), terminal: Bool = false
  ) throws -> Outcome {
    var running = try start(arguments, confined: confinement, terminal: terminal)
    return running.wait(within: limit)
  }

  /// Starts it in a group of processes of its own, as a shell does.
  ///
  /// - Parameter terminal: whether it writes to a terminal, rather than to files.
  func start(
    _ arguments: [String], confined confinement: Confinement = Confinement(),
    terminal: Bool = false
  ) throws -> RunningProgram {
    let streams: any Streams = terminal ? try TerminalStreams() : try FileStreams(folder)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, streams.output, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, streams.messages, STDERR_FILENO)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let whole = [path] + arguments
    let words = confinement.isNone ? whole : [Program.own] + confinement.words + whole
    var id: pid_t = 0
    let code = CStrings.with(words) { words in
      CStrings.with(environment) { environment in
        words[0].map { posix_spawn(&id, $0, &actions, &attributes, words, environment) } ?? ENOENT
      }
    }
    guard code == 0 else {
      throw Failure("cannot start \(path): \(String(cString: strerror(code)))")
    }
    return RunningProgram(id: id, command: arguments.joined(separator: " "), streams: streams)
  }

  /// A copy of the program that another user can run, who may not get to where it was built.
  static func readable(_ workplace: Workplace) throws -> Program {
    let path = workplace.path("newsarchive")
    if !Files.exists(path) {
      try Files.copy(workplace.program.path, to: path)
      chmod(path, 0o755)
    }
    return Program(path: path, folder: workplace.folder)
  }

  private var environment: [String] {
    // A crash is seen by its signal; to print its stack would take minutes.
    [
      "HOME=\(folder)", "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "SWIFT_BACKTRACE=enable=no",
      "TERM=xterm", "PAGER=cat",
    ]
      + [getenv("LD_LIBRARY_PATH")].compactMap { $0 }.map {
        "LD_LIBRARY_PATH=\(String(cString: $0))"
      }
  }

  /// This program, which confines others.
  static let own: String = {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &bytes, bytes.count)
    return String(
      decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }()
}
