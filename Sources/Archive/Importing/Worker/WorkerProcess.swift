import Formats
import Glibc

/// A running worker, from outside. It ends when this goes.
final class WorkerProcess {
  private let program: WorkerProgram
  private let channel: FrameChannel
  private let process: ChildProcess
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
    defer { close(ends[1]) }
    do {
      process = try ChildProcess(
        program.path, program.arguments, environment: WorkerProcess.environment, files: [ends[1]])
    } catch {
      close(channel.file)
      throw error
    }
    send(.limit(memory: program.memory))
  }

  deinit { close(channel.file) }

  private static var systemError: String { String(cString: strerror(errno)) }

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
      case .readings?, .member?, .isContainer?, nil: break
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
    switch process.ending(within: 2) {
    case .killed(let signal): "the reader crashed on this file (signal \(signal))"
    case .exited(status: Int(ReadWorker.outOfMemoryStatus)):
      "to read it took more than \(program.memory >> 20) MB of memory"
    case .exited(let status): "the reader ended on this file (status \(status))"
    case .untold, nil: "the reader stopped answering on this file"
    }
  }
}
