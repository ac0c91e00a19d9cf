import Glibc

/// The time that a search may take. It is kept by the system's own timer, as nothing that SQLite
/// does inside one step can be asked to stop.
enum Deadline {
  /// What a search may take where nobody says.
  static let usual = 30.0

  /// What it may take to find out why nothing was found.
  static let explanation = 2.0

  /// Ends the program with status 2 and a message when the time for a search is over.
  static func set(_ seconds: Double) {
    guard seconds > 0 else { return }
    Signals.answer(SIGALRM) { _ in
      let message: StaticString = """
        newsarchive: the search took longer than --timeout allows, and was stopped. Narrow it, or give it \
        more time, as in --timeout 300

        """
      write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(2)
    }
    arm(seconds)
  }

  /// Ends the program with status 1 when it takes too long to find out why nothing was found.
  static func setForExplanation() {
    Signals.answer(SIGALRM) { _ in
      let message: StaticString = "to find out why would take too long; try the parts one by one\n"
      write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(1)
    }
    arm(explanation)
  }

  /// Does what is not the search's business, as writing to somebody who reads slowly, while the
  /// clock stands still.
  static func pausing(_ work: () throws -> Void) rethrows {
    var none = itimerval()
    var left = itimerval()
    setitimer(clock, &none, &left)
    defer { setitimer(clock, &left, nil) }
    try work()
  }

  /// The search is over.
  static func clear() { arm(0) }

  private static let clock = __itimer_which_t(ITIMER_REAL.rawValue)

  private static func arm(_ seconds: Double) {
    // Rounded up: a timer of 0 is none.
    let microseconds = Int((seconds * 1_000_000).rounded(.up))
    var timer = itimerval()
    timer.it_value.tv_sec = microseconds / 1_000_000
    timer.it_value.tv_usec = microseconds % 1_000_000
    setitimer(clock, &timer, nil)
  }
}
