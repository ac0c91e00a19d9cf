import Articles
import Testing

@testable import Results

@Suite struct MarkdownWriterTests {
  @Test func writesATable() throws {
    let columns = [Column("source"), Column("articles", .number), Column("passage", .passage)]
    let rows: [[Cell]] = [
      [.text("Harbor Wire"), .number(12), .marked(MarkedText("the old port", marks: [4..<7]))],
      [.missing, .number(3), .list(["a", "b"])],
    ]
    #expect(
      try written("markdown", columns, rows) == """
        | source | articles | passage |
        | --- | ---: | --- |
        | Harbor Wire | 12 | the **old** port |
        |  | 3 | a; b |

        """)
  }

  @Test(arguments: [
    ("a|b", #"a\|b"#),
    (#"a\b"#, #"a\\b"#),
    ("*bold* _so_", #"\*bold\* \_so\_"#),
    ("`code`", #"\`code\`"#),
    ("<b>", #"\<b>"#),
    ("[link](x)", #"\[link](x)"#),
    ("two\nlines", "two lines"),
    ("two\tcolumns", "two columns"),
    ("Über 日本, 5 %", "Über 日本, 5 %"),
  ])
  func escapes(text: String, escaped: String) throws {
    let table = try written("markdown", [Column("a")], [[.text(text)]])
    #expect(table == "| a |\n| --- |\n| \(escaped) |\n")
  }

  @Test func escapesInsideMatches() throws {
    let cell = Cell.marked(MarkedText("a_b * c", marks: [0..<3]))
    #expect(
      try written("markdown", [Column("a")], [[cell]]) == #"""
        | a |
        | --- |
        | **a\_b** \* c |

        """#)
  }
}
