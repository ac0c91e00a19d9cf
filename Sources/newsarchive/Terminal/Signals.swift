import Glibc

/// Signals from outside.
enum Signals {
  /// Lets a handler answer a signal, also where the program that started this one has blocked it.
  static func answer(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    signal(number, handler)
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
