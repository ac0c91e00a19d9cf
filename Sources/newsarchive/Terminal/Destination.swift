import Glibc
import Results

/// Where a command's results go: a file, standard output, or on a terminal a pager.
final class Destination {
  let sink: OutputSink
  let style: TerminalStyle
  private let pager: UnsafeMutablePointer<FILE>?

  /// A file where a path is given, standard output otherwise; `paging` asks for a pager where a
  /// person reads.
  init(path: String?, _ colour: ColourOptions, paging: Bool) throws {
    if let path, path != "-" {
      sink = try OutputSink(path: path)
      style = colour.when == .always ? colour.style(of: -1) : TerminalStyle()
      pager = nil
      return
    }
    style = colour.style(of: STDOUT_FILENO)
    pager = paging && style.isTerminal ? Destination.openPager() : nil
    sink = OutputSink(file: pager.map { fileno($0) } ?? STDOUT_FILENO)
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
