import Articles
import Testing

@testable import Results

/// Colours in tables; `⟪` and `⟫` stand for the beginning and the end of a match's colour.
@Suite struct TableColourTests {
  private func passage(_ text: String, _ marks: [Range<Int>], width: Int = 80) throws -> String {
    let row: [Cell] = [.text("1"), .marked(MarkedText(text, marks: marks))]
    return try written("table", [Column("id"), Column("p", .passage)], [row]) {
      $0.terminal.isTerminal = true
      $0.terminal.hasColour = true
      $0.terminal.width = width
    }
    .replacing("\u{1B}[1;33m", with: "⟪").replacing("\u{1B}[0m", with: "⟫")
  }

  @Test func matchesAreColouredWhereThatIsAskedFor() throws {
    #expect(try passage("the old port", [4..<7]) == "1\n    the ⟪old⟫ port\n")
  }

  @Test func headingsAreDim() throws {
    let text = try written("table", [Column("a"), Column("b")], [[.text("x"), .text("y")]]) {
      $0.terminal.hasColour = true
    }
    #expect(text == "\u{1B}[2mA  B\u{1B}[0m\nx  y\n")
  }

  @Test func nothingIsColouredOtherwise() throws {
    let cell = Cell.marked(MarkedText("the old port", marks: [4..<7]))
    let columns = [Column("a"), Column("b"), Column("p", .passage)]
    let text = try written("table", columns, [[.text("x"), .text("y"), cell]]) {
      $0.terminal.isTerminal = true
    }
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  /// A phrase that is broken is coloured on both lines, and no line ends in colour.
  @Test func marksEndAndBeginAgainAtLineBreaks() throws {
    let text = try passage("aaaa bbbb cccc dddd eeee ffff", [5..<24], width: 24)
    #expect(text.replacing("⟪", with: "").replacing("⟫", with: "").contains("aaaa bbbb"))
    for line in text.split(separator: "\n").dropFirst() {
      #expect(line.count { $0 == "⟪" } == line.count { $0 == "⟫" })
    }
    for word in ["⟪bbbb⟫", "⟪cccc⟫", "⟪dddd⟫", "⟪eeee⟫"] { #expect(text.contains(word)) }
    #expect(text.split(separator: "\n").count > 1)
  }

  /// The characters that stand for marks inside the writer mean nothing in a text.
  @Test func aTextCannotColourItself() throws {
    #expect(try passage("a\u{1}b\u{2}c old", [6..<9]) == "1\n    abc ⟪old⟫\n")
  }
}
