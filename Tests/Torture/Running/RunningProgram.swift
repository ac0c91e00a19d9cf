import Glibc

/// A run that has not ended yet.
struct RunningProgram {
  private let id: pid_t
  private let command: String
  private let streams: any Streams
  private let started = Clock.now
  private var wasTooSlow = false

  init(id: pid_t, command: String, streams: any Streams) {
    (self.id, self.command, self.streams) = (id, command, streams)
  }

  /// How long it runs.
  var seconds: Double { Clock.now - started }

  /// Whether it has not ended.
  var isRunning: Bool {
    var ended = siginfo_t()
    return waitid(P_PID, id_t(id), &ended, WEXITED | WNOHANG | WNOWAIT) == 0 && ended.si_signo == 0
  }

  /// Waits for its end, and kills it where that does not come in time.
  mutating func wait(within limit: Double) -> Outcome {
    while true {
      if let outcome = poll(within: limit) { return outcome }
      usleep(1_000)
    }
  }

  /// What came of it; nil while it runs.
  mutating func poll(within limit: Double) -> Outcome? {
    streams.drain()
    var status: Int32 = 0
    guard waitpid(id, &status, WNOHANG) == id else {
      if seconds > limit, !wasTooSlow {
        wasTooSlow = true
        kill(-id, SIGKILL)
      }
      return nil
    }
    let number = status & 0x7F
    let end: Outcome.End =
      wasTooSlow ? .tooSlow : number == 0 ? .exited((status >> 8) & 0xFF) : .signalled(number)
    let texts = streams.texts()
    return Outcome(
      command: command, end: end, output: texts.output, messages: texts.messages, seconds: seconds)
  }

  /// Sends a signal to it alone, as `kill` does.
  func signal(_ number: Int32) { kill(id, number) }

  /// Sends a signal to it and to what it started, as a terminal does.
  func signalGroup(_ number: Int32) { kill(-id, number) }
}

/// Seconds that no change of the day's time disturbs.
enum Clock {
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func sleep(_ seconds: Double) { usleep(UInt32(max(0, seconds) * 1e6)) }
}
