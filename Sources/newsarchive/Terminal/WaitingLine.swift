import Dispatch

/// What the program does while nothing tells how far it is: a line on a terminal, from its second
/// second on, until it is cleared.
final class WaitingLine {
  private let console: Console
  private let queue = DispatchQueue(label: "newsarchive.waiting")
  private var timer: (any DispatchSourceTimer)?

  /// Begins to tell of some work: `grouping stories  3 s`.
  init(_ console: Console, _ work: String) {
    self.console = console
    guard console.isTerminal else { return }
    let start = DispatchTime.now()
    let timer = DispatchSource.makeTimerSource(queue: queue)
    timer.schedule(deadline: start + 1, repeating: 1)
    timer.setEventHandler {
      let elapsed = DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds
      console.replaceLine("\(work)  \(elapsed / 1_000_000_000) s")
    }
    timer.activate()
    self.timer = timer
  }

  /// Takes the line off the screen, so that a message can be written.
  func clear() {
    guard let timer else { return }
    timer.cancel()
    queue.sync { console.replaceLine("") }
    self.timer = nil
  }
}
