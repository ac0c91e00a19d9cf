import Glibc
import Results

/// Where a command's results go: a file, standard output, or on a terminal a pager.
final class Destination {
  let sink: OutputSink
  let style: TerminalStyle
  private let pager: UnsafeMutablePointer<FILE>?
  private var interruption: Interruption?

  /// A file where a path is given, standard output otherwise; `paging` asks for a pager where a
  /// person reads; `isWhole`, that a file is in its place only when it is finished.
  init(path: String?, _ colour: ColourOptions, paging: Bool, isWhole: Bool = false) throws {
    if let path, path != "-" {
      var interruption: Interruption?
      sink =
        isWhole
        ? try OutputSink(wholeAt: path) { partial in
          interruption = Interruption("stopped; \(path) was left as it was") { unlink(partial) }
        }
        : try OutputSink(path: path)
      self.interruption = interruption
      style = colour.when == .always ? colour.style(of: -1) : TerminalStyle()
      pager = nil
      return
    }
    style = colour.style(of: STDOUT_FILENO)
    pager = paging && style.isTerminal ? Destination.openPager() : nil
    sink = OutputSink(file: pager.map { fileno($0) } ?? STDOUT_FILENO)
  }

  /// All is written.
  func finish() throws {
    try sink.finish()
    interruption?.end()
  }

  /// Waits until the reader has read.
  func close() {
    // What could not be flushed has been thrown already.
    if let pager { pclose(pager) }
  }

  /// `$PAGER`, or `less`, which ends by itself where everything fits on the screen.
  private static func openPager() -> UnsafeMutablePointer<FILE>? {
    let command = Environment.value("NEWSARCHIVE_PAGER") ?? Environment.value("PAGER") ?? "less"
    guard command != "cat" else { return nil }
    setenv("LESS", "FRX", 0)
    return popen(command, "w")
  }
}
