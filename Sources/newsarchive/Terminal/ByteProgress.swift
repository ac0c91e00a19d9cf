import Dispatch
import Results

/// How many bytes of some are done: a line on a terminal, drawn at most ten times a second.
struct ByteProgress {
  private let console: Console
  private let work: String
  private var lastDrawn = DispatchTime.now().uptimeNanoseconds
  private var isDrawn = false

  init(_ console: Console, _ work: String) {
    self.console = console
    self.work = work
  }

  /// `copying  340 of 1,089 MB`
  mutating func show(_ bytes: Int, of all: Int) {
    let now = DispatchTime.now().uptimeNanoseconds
    guard console.isTerminal, now - lastDrawn > 100_000_000 else { return }
    lastDrawn = now
    isDrawn = true
    console.replaceLine("\(work)  \((bytes >> 20).grouped) of \(ByteProgress.text(all))")
  }

  /// Takes the line off the screen, so that a message can be written.
  mutating func clear() {
    if isDrawn { console.replaceLine("") }
    isDrawn = false
  }

  /// A number of bytes as a person reads it: `1,089 MB`, `120 KB`.
  static func text(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\((bytes >> 20).grouped) MB" : "\((bytes + 1023) >> 10) KB"
  }
}
