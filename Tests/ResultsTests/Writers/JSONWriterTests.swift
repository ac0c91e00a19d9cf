import Articles
import Foundation
import Testing

@testable import Results

@Suite struct JSONWriterTests {
  private let columns = [
    Column("id"), Column("words", .number), Column("byline"), Column("passage", .passage),
  ]
  private let rows: [[Cell]] = [
    [
      .text("2026-02-05/1"), .number(230), .list(["Ada Holm", "Jo Lind"]),
      .marked(MarkedText("the old port", marks: [4..<7])),
    ],
    [.text("undated/1"), .number(0), .missing, .text("say \"no\"\n")],
  ]

  @Test func writesOneArray() throws {
    let text = try written("json", columns, rows)
    #expect(
      text == #"""
        [
        {"id": "2026-02-05/1", "words": 230, "byline": ["Ada Holm", "Jo Lind"], \#
        "passage": "the old port"},
        {"id": "undated/1", "words": 0, "byline": null, "passage": "say \"no\"\n"}
        ]

        """#)
    #expect(try (JSONSerialization.jsonObject(with: Data(text.utf8)) as? [Any])?.count == 2)
  }

  @Test func writesAnObjectALine() throws {
    #expect(
      try written("jsonl", columns, rows) == #"""
        {"id": "2026-02-05/1", "words": 230, "byline": ["Ada Holm", "Jo Lind"], \#
        "passage": "the old port"}
        {"id": "undated/1", "words": 0, "byline": null, "passage": "say \"no\"\n"}

        """#)
  }

  @Test func anEmptyResultIsAnEmptyArray() throws {
    #expect(try written("json", columns, []) == "[]\n")
  }

  @Test func anEmptyResultHasNoLines() throws {
    #expect(try written("jsonl", columns, []) == "")
  }

  @Test func anEmptyListIsNoMissingValue() throws {
    #expect(try written("jsonl", [Column("byline")], [[.list([])]]) == "{\"byline\": []}\n")
  }
}
