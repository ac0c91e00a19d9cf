import Testing

@testable import Formats

@Suite struct TableRowsTests {
  private func rows(_ text: String) -> [[String]] {
    var rows = TableRows(Array(text.utf8), separator: UInt8(ascii: ","))
    var all: [[String]] = []
    while let row = rows.row() { all.append(row.texts) }
    return all
  }

  /// RFC 4180, and what programs make of it.
  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\n\n1,\n", [["a", "b"], ["1", ""]]),
    ("a,b\n\"1,2\",3\n", [["a", "b"], ["1,2", "3"]]),
    ("a,b\n\"1\n2\",3\n", [["a", "b"], ["1\n2", "3"]]),
    ("a,b\n\"say \"\"no\"\"\",3\n", [["a", "b"], ["say \"no\"", "3"]]),
    ("a,b\n\"\",\"\"\n1,2", [["a", "b"], ["", ""], ["1", "2"]]),
    ("a,b\n\"1\" ,2\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n5\" pipe,2\n", [["a", "b"], ["5\" pipe", "2"]]),
    ("", []), ("\n\n", []), ("\"", []),
  ])
  func areRead(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  /// A quote without its like costs one row, not all that follow.
  @Test(arguments: [
    ("a,b\n\"1,2\n\"3\",4\n5,6\n", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a,b\n\"1,2\n\"3,4\n5,6\n", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    ("a,b\n1,\"2\n3,4\n5,6\n", [["a", "b"], ["1", "2"], ["3", "4"], ["5", "6"]]),
    (
      "a,b\n1,\"say \"no\" to\nrain\"\n3,4\n",
      [["a", "b"], ["1", "say \"no\" to\nrain"], ["3", "4"]]
    ),
    // The last text of a file that was cut off stays one text.
    ("a,b\n1,\"two\nthree\nfour", [["a", "b"], ["1", "two\nthree\nfour"]]),
  ])
  func areRecovered(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func brokenRowsAreTold() {
    var rows = TableRows(
      Array("a,b,c\n\"1 \"2\" 3,4,5\"\n".utf8), separator: UInt8(ascii: ","))
    #expect(rows.row()?.isBroken == false)
    #expect(rows.row()?.isBroken == true)
  }

  /// Quotes that never end, in every row: the rows are read, and each is looked at a few times at
  /// most.
  @Test func unbalancedQuotesInEveryRow() {
    let count = 20_000
    #expect(rows("a,b\n" + String(repeating: "\"1,2\n", count: count)).count >= 2)
    #expect(rows("a,b\n" + String(repeating: "1,\"2\n", count: count)).count >= 2)
    #expect(rows("a,b\n" + String(repeating: "\"\n", count: count)).count >= 1)
  }
}
