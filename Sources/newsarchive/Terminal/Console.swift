import Glibc
import Results

/// Messages to the person who runs the program: standard error.
struct Console {
  private let style: TerminalStyle

  static var error: Console { Console(style: ColourOptions.automatic.style(of: STDERR_FILENO)) }

  var isTerminal: Bool { style.isTerminal }
  var width: Int? { style.width }

  /// Writes a line, or several.
  func write(_ text: String) { put(broken(style.safe(text)) + "\n") }

  /// `newsarchive: ` and what went wrong.
  func failure(_ message: String) {
    let name = "newsarchive:"
    let text = broken("\(name) \(style.safe(message))")
    put(style.failure(name) + text.dropFirst(name.count) + "\n")
  }

  func warning(_ message: String) { put(style.warning(broken(style.safe(message))) + "\n") }

  private func broken(_ text: String) -> String {
    style.width.map { TerminalText.broken(text, to: $0) } ?? text
  }

  /// Replaces the terminal's current line.
  func replaceLine(_ text: String) { put("\r\u{1B}[K" + text) }

  /// Writes a text as it is. Where messages cannot be written there is nobody to tell of it.
  func put(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(STDERR_FILENO, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno != EINTR { return }
      written += max(0, count)
    }
  }
}

extension ColourOptions {
  fileprivate static var automatic: ColourOptions {
    var options = ColourOptions()
    options.when = .auto
    return options
  }
}
