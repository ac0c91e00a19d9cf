import Articles
import Testing

@testable import Results

@Suite struct CSVWriterTests {
  private let columns = [Column("a"), Column("b")]

  /// A value, and how it stands in the file.
  @Test(
    arguments: [
      (.text("plain"), "plain"),
      (.text(""), ""),
      (.missing, ""),
      (.text("one, two"), "\"one, two\""),
      (.text("say \"no\""), "\"say \"\"no\"\"\""),
      (.text("\""), "\"\"\"\""),
      (.text("line\nline"), "\"line\nline\""),
      (.text("line\rline"), "\"line\rline\""),
      (.text("line\r\nline"), "\"line\r\nline\""),
      (.text("  spaces  "), "  spaces  "),
      (.text("semi;colon"), "semi;colon"),
      (.text("tab\there"), "tab\there"),
      (.text("Über 日本 🔥"), "Über 日本 🔥"),
      (.number(0), "0"),
      (.number(-17), "-17"),
      (.list(["Ada Holm", "Jo Lind"]), "Ada Holm; Jo Lind"),
      (.list(["Holm, Ada", "Jo"]), "\"Holm, Ada; Jo\""),
      (.list([]), ""),
      (.marked(MarkedText("the old port", marks: [4..<7])), "the old port"),
      (.text("=1+1"), "=1+1"),
    ] as [(Cell, String)])
  func writes(cell: Cell, field: String) throws {
    let text = try written("csv", columns, [[cell, .text("end")]])
    #expect(text == "a,b\r\n\(field),end\r\n")
  }

  @Test func writesAHeaderAlone() throws {
    #expect(try written("csv", columns, []) == "a,b\r\n")
  }

  /// Values that a spreadsheet would run, disarmed where that is asked for.
  @Test(
    arguments: [
      (.text("=1+1"), "'=1+1"),
      (.text("+1"), "'+1"),
      (.text("-1"), "'-1"),
      (.text("@sum"), "'@sum"),
      (.text("\tx"), "'\tx"),
      (.text("\rx"), "\"'\rx\""),
      (.text("=a,b"), "\"'=a,b\""),
      (.list(["=a", "b"]), "'=a; b"),
      (.marked(MarkedText("=a b", marks: [0..<2])), "'=a b"),
      (.number(-17), "-17"),
      (.text("a=1"), "a=1"),
      (.text("'=1"), "'=1"),
      (.text(""), ""),
      (.missing, ""),
    ] as [(Cell, String)])
  func disarmsFormulas(cell: Cell, field: String) throws {
    let text = try written("csv", columns, [[cell, .text("end")]]) { $0.spreadsheetSafe = true }
    #expect(text == "a,b\r\n\(field),end\r\n")
  }

  @Test func leavesControlCharactersToFiles() throws {
    let row: [Cell] = [.text("a\u{1B}[31mb"), .text("end")]
    #expect(try written("csv", columns, [row]) == "a,b\r\na\u{1B}[31mb,end\r\n")
    let shown = try written("csv", columns, [row]) { $0.terminal.isTerminal = true }
    #expect(shown == "a,b\r\na[31mb,end\r\n")
  }
}
