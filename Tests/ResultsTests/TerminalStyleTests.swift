import Testing

@testable import Results

@Suite struct TerminalStyleTests {
  @Test func colourIsOnlyWhereAskedFor() {
    var style = TerminalStyle()
    #expect(style.bold("x") == "x")
    #expect(style.failure("x") == "x")
    style.hasColour = true
    #expect(style.bold("x") == "\u{1B}[1mx\u{1B}[0m")
    #expect(style.dim("x") == "\u{1B}[2mx\u{1B}[0m")
    #expect(style.warning("x") == "\u{1B}[33mx\u{1B}[0m")
    #expect(style.failure("x") == "\u{1B}[1;31mx\u{1B}[0m")
    #expect(style.bar("x") == "\u{1B}[36mx\u{1B}[0m")
    #expect(style.bold("") == "")
  }

  @Test func onlyTerminalsNeedSafeText() {
    var style = TerminalStyle()
    #expect(style.safe("a\u{1B}b") == "a\u{1B}b")
    style.isTerminal = true
    #expect(style.safe("a\u{1B}b") == "ab")
  }
}
