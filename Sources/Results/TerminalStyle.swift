/// What the output's reader can show: colours, a width, or, where it is a file or a pipe, neither.
public struct TerminalStyle: Hashable, Sendable {
  /// Whether the text goes to a terminal, which must not be sent control characters of others.
  public var isTerminal = false
  /// Whether it shows colours; without, every text stays as it is.
  public var hasColour = false
  /// Columns of the terminal; nil where lines may be of any length.
  public var width: Int?

  public init() {}

  /// What a reader shall see first.
  public func bold(_ text: String) -> String { styled(text, "1") }
  /// What matters less.
  public func dim(_ text: String) -> String { styled(text, "2") }
  /// Around words that a search found.
  static let matchStart = "\u{1B}[1;33m"
  static let matchEnd = "\u{1B}[0m"
  /// What a person should look at.
  public func warning(_ text: String) -> String { styled(text, "33") }
  /// What did not work.
  public func failure(_ text: String) -> String { styled(text, "1;31") }
  /// The bars of a chart.
  func bar(_ text: String) -> String { styled(text, "36") }

  private func styled(_ text: String, _ code: String) -> String {
    hasColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Text of others as this terminal may be sent it; other readers get it as it is.
  public func safe(_ text: String) -> String { isTerminal ? TerminalText.safe(text) : text }
}
