import Articles
import Testing

@testable import Results

@Suite struct TableWriterTests {
  private let columns = [
    Column("date"), Column("words", .number), Column("headline"), Column("passage", .passage),
  ]
  private let rows: [[Cell]] = [
    [
      .text("2026-02-05"), .number(230), .text("Ferry returns"),
      .marked(MarkedText("The ferry came back.", marks: [4..<9])),
    ],
    [.missing, .number(7), .text("Über Brücken"), .text("One line.\nAnother line.")],
  ]

  @Test func alignsColumnsAndPutsPassagesBeneath() throws {
    #expect(
      try written("table", columns, rows) == """
        DATE        WORDS  HEADLINE
        2026-02-05    230  Ferry returns
            The ferry came back.
                        7  Über Brücken
            One line.
            Another line.

        """)
  }

  @Test func aResultOfNothingIsNothing() throws {
    #expect(try written("table", columns, []) == "")
  }

  @Test func oneColumnNeedsNoHeading() throws {
    #expect(try written("table", [Column("id")], [[.text("undated/1")]]) == "undated/1\n")
  }

  @Test func wideCharactersTakeTwoColumns() throws {
    let columns = [Column("a"), Column("b")]
    let rows: [[Cell]] = [[.text("日本"), .text("x")], [.text("cafe\u{301}"), .text("y")]]
    #expect(
      try written("table", columns, rows) == """
        A     B
        日本  x
        cafe\u{301}  y

        """)
  }

  /// The widest column gives way; dates and numbers stay whole.
  @Test func breaksTextsToTheTerminalsWidth() throws {
    let columns = [Column("date"), Column("headline"), Column("words", .number)]
    let rows: [[Cell]] = [
      [.text("2026-02-05"), .text("Island ferry to sail twice a day all winter"), .number(1200)],
      [.text("2026-02-06"), .text("Ferry sails"), .number(9)],
    ]
    let text = try written("table", columns, rows) {
      $0.terminal.isTerminal = true
      $0.terminal.width = 40
    }
    #expect(
      text == """
        DATE        HEADLINE               WORDS
        2026-02-05  Island ferry to sail    1200
                    twice a day all
                    winter
        2026-02-06  Ferry sails                9

        """)
    #expect(text.split(separator: "\n").allSatisfy { TerminalText.width(String($0)) <= 40 })
  }

  @Test func cutsNothingInAPipe() throws {
    let long = String(repeating: "ferry ", count: 60) + "end"
    let text = try written("table", [Column("a"), Column("b")], [[.text(long), .text("x")]])
    #expect(text.contains("\n\(long)  x\n"))
  }

  /// What would be a column of single words stands under its row; ids stay whole.
  @Test(arguments: [
    (
      50,
      """
      ID             LIKENESS  SOURCE
      2026-02-05/26     0.937  Northside Evening
                               Bulletin
          Night earthquake flattens villages in southern
          Peru

      """
    ),
    (
      38,
      """
      ID             LIKENESS  SOURCE
      2026-02-05/26     0.937  Northside
                               Evening
                               Bulletin
          Night earthquake flattens villages
          in southern Peru

      """
    ),
    (
      30,
      """
      ID             LIKENESS
      2026-02-05/26     0.937
          Night earthquake flattens
          villages in southern Peru
          Northside Evening Bulletin

      """
    ),
  ])
  func columnsStayReadableOnNarrowTerminals(width: Int, expected: String) throws {
    let columns = [
      Column("id"), Column("headline"), Column("likeness", .number), Column("source"),
    ]
    let row: [Cell] = [
      .text("2026-02-05/26"), .text("Night earthquake flattens villages in southern Peru"),
      .decimal(0.937), .text("Northside Evening Bulletin"),
    ]
    let text = try written("table", columns, [row]) { $0.terminal.width = width }
    #expect(text == expected)
  }

  /// A single column has nothing to stand under.
  @Test func oneColumnIsBroken() throws {
    let row: [Cell] = [.text("The ferry sails at dawn and at noon")]
    let text = try written("table", [Column("a")], [row]) { $0.terminal.width = 24 }
    #expect(text == "The ferry sails at dawn\nand at noon\n")
  }

  /// A column is as wide as its longest word, or stands under its rows.
  @Test func noAddressIsBroken() throws {
    let columns = [Column("source"), Column("domain"), Column("articles", .number)]
    let row: [Cell] = [
      .text("The Lowland Ledger and Courier"), .text("lowlandledger.example"), .number(26),
    ]
    func text(_ width: Int) throws -> String {
      try written("table", columns, [row]) { $0.terminal.width = width }
    }
    #expect(
      try text(54) == """
        SOURCE                 DOMAIN                 ARTICLES
        The Lowland Ledger     lowlandledger.example        26
        and Courier

        """)
    #expect(
      try text(40) == """
        DOMAIN                 ARTICLES
        lowlandledger.example        26
            The Lowland Ledger and Courier

        """)
  }

  /// Only a word that is longer than its column is broken within.
  @Test func aWordThatFitsNowhereIsBroken() throws {
    let row: [Cell] = [.text(String(repeating: "a", count: 30))]
    let text = try written("table", [Column("a")], [row]) { $0.terminal.width = 24 }
    #expect(text == "aaaaaaaaaaaaaaaaaaaaaaaa\naaaaaa\n")
  }

  /// A text that is no name or headline does not fill the screen.
  @Test func aTextHasSixLinesAtMost() throws {
    let row: [Cell] = [.text(String(repeating: "ferry sails ", count: 500)), .text("x")]
    let text = try written("table", [Column("a"), Column("b")], [row]) { $0.terminal.width = 40 }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines.last?.hasSuffix("ferry sails…") == true)
  }

  /// What comes after the rows that the widths were taken from is still written.
  @Test func writesRowsBeyondTheSample() throws {
    let rows: [[Cell]] = (1...450).map { [.number($0), .text("row \($0)")] }
    let lines = try written("table", [Column("n", .number), Column("text")], rows)
      .split(separator: "\n")
    #expect(lines.count == 451)
    #expect(lines[1] == "  1  row 1")
    #expect(lines[450] == "450  row 450")
  }

  @Test(arguments: [true, false])
  func removesControlAndBidiCharacters(isTerminal: Bool) throws {
    let nasty = "a\u{1B}[31mb\u{7}\u{202E}c\u{9B}d\u{2066}e\nf"
    let columns = [Column("a"), Column("b"), Column("p", .passage), Column("q", .passage)]
    let row: [Cell] = [.text(nasty), .text("x"), .text(nasty), .marked(MarkedText(nasty))]
    let text = try written("table", columns, [row]) { $0.terminal.isTerminal = isTerminal }
    #expect(
      text == """
        A            B
        a[31mbcde f  x
            a[31mbcde
            f
            a[31mbcde f

        """)
  }
}
