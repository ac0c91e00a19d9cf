import Articles
import Testing

@testable import Results

@Suite struct TSVWriterTests {
  @Test(
    arguments: [
      (.text("plain"), "plain"),
      (.text("a\tb"), #"a\tb"#),
      (.text("a\nb"), #"a\nb"#),
      (.text("a\rb"), #"a\rb"#),
      (.text("a\r\nb"), #"a\r\nb"#),
      (.text(#"C:\temp"#), #"C:\\temp"#),
      (.text(#"\t"#), #"\\t"#),
      (.text("\"quoted\", so"), "\"quoted\", so"),
      (.text("  Über 日本  "), "  Über 日本  "),
      (.missing, ""),
      (.text(""), ""),
      (.number(-3), "-3"),
      (.list(["Ada\tHolm", "Jo"]), #"Ada\tHolm; Jo"#),
      (.marked(MarkedText("the old port", marks: [4..<7])), "the old port"),
    ] as [(Cell, String)])
  func escapes(cell: Cell, field: String) throws {
    let text = try written("tsv", [Column("a"), Column("b")], [[cell, .text("end")]])
    #expect(text == "a\tb\n\(field)\tend\n")
  }

  @Test func writesAHeaderAlone() throws {
    #expect(try written("tsv", [Column("a"), Column("b")], []) == "a\tb\n")
  }

  @Test func sendsNoControlCharactersToATerminal() throws {
    let text = try written("tsv", [Column("a")], [[.text("x\u{1B}]0;y\u{7}\u{202E}z")]]) {
      $0.terminal.isTerminal = true
    }
    #expect(text == "a\nx]0;yz\n")
  }
}
