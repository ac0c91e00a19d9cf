import Glibc

/// Signals from outside.
enum Signals {
  /// Ends the program on Ctrl-C. What is on the disk stays; what was being written is undone when the
  /// archive is next opened.
  static func answerInterrupt() {
    answer(SIGINT) { _ in
      let message: StaticString = "\nnewsarchive: stopped; what was kept before stays kept\n"
      write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
      _exit(130)
    }
  }

  /// Lets a handler answer a signal, also where the program that started this one has blocked it.
  static func answer(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    signal(number, handler)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
