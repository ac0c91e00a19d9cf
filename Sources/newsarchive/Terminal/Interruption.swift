import Dispatch
import Glibc

/// What Ctrl-C does while something is made that must not be left half done: it goes, a person is told
/// what is there, and the program ends with 130.
final class Interruption {
  private let source: any DispatchSourceSignal

  /// - Parameters:
  ///   - message: what a person is told.
  ///   - clean: removes what is half done; on another thread.
  init(_ message: String, _ clean: @escaping @Sendable () -> Void = {}) {
    // Until it is over, the signal comes to the source alone.
    Signals.answer(SIGINT) { _ in }
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    source.setEventHandler {
      clean()
      let line = Array("\nnewsarchive: \(message)\n".utf8)
      write(STDERR_FILENO, line, line.count)
      _exit(130)
    }
    source.resume()
  }

  /// What comes now is as before.
  func end() {
    source.cancel()
    Signals.answerInterrupt()
  }
}
