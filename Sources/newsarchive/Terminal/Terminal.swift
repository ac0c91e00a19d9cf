import Glibc

/// The terminal that a file descriptor leads to.
enum Terminal {
  static func isTerminal(_ file: Int32) -> Bool { isatty(file) == 1 }

  /// Its columns; 80 where it does not tell.
  static func width(of file: Int32) -> Int {
    var size = winsize()
    guard ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return Environment.value("COLUMNS").flatMap { Int($0) } ?? 80
    }
    return Int(size.ws_col)
  }

  /// Asks the person at the terminal; nil where nobody is there to answer.
  static func ask(_ question: String) -> String? {
    guard isTerminal(STDIN_FILENO), isTerminal(STDERR_FILENO) else { return nil }
    Console.error.put(question)
    return readLine()?.filter { !$0.isWhitespace } ?? ""
  }
}
