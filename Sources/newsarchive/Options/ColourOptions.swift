import ArgumentParser
import Results

/// When output has colours.
struct ColourOptions: ParsableArguments {
  enum When: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: .customLong("color"),
    help: ArgumentHelp(
      "Colours: auto (on a terminal, unless $NO_COLOR is set), always, never.", valueName: "when"))
  var when = When.auto

  /// The style of what goes to a file descriptor.
  func style(of file: Int32) -> TerminalStyle {
    var style = TerminalStyle()
    style.isTerminal = Terminal.isTerminal(file)
    style.width = style.isTerminal ? Terminal.width(of: file) : nil
    style.hasColour =
      switch when {
      case .always: true
      case .never: false
      case .auto:
        style.isTerminal && Environment.value("NO_COLOR") == nil
          && Environment.value("TERM") != "dumb"
      }
    return style
  }
}
