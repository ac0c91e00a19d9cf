import Foundation
import TestSupport
import Testing

@testable import Results

/// Whatever the values are, a reader of CSV gets them back byte for byte.
@Suite struct CSVRoundTripTests {
  private static let pieces = [
    "a", "Z", "7", " ", "  ", ",", ",,", "\"", "\"\"", "\n", "\r", "\r\n", "\t", ";", "'", "\\",
    "=", "é", "e\u{301}", "ß", "Я", "日", "🔥", "👩‍🚒", "\u{A0}", "\u{2028}", "\u{FEFF}", "\u{1}",
    "\u{7F}", "\u{202E}", "\\n", "null", "NaN", "0x1F",
  ]

  /// 300 rows of four values, some of them empty.
  private static let rows: [[String]] = {
    var numbers = SeededNumbers(seed: 20_260_205)
    return (0..<300).map { _ in
      (0..<4).map { _ in
        (0..<Int.random(in: 0...9, using: &numbers))
          .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
      }
    }
  }()

  private let columns = ["id", "one, two", "\"three\"", "four\nfive"]

  private func file() throws -> TemporaryFile {
    let file = TemporaryFile()
    let writer = CSVWriter(try OutputSink(path: file.path), WriterOptions())
    try writer.begin(columns.map { Column($0) })
    for row in CSVRoundTripTests.rows { try writer.row(row.map { .text($0) }) }
    try writer.end()
    return file
  }

  @Test func rowsAreReadBackAsTheyWere() throws {
    let file = try file()
    defer { file.remove() }
    let read = SmallCSV.rows(of: try file.bytes())
    #expect(read.count == 301)
    #expect(read.first == columns.map { Array($0.utf8) })
    for (read, row) in zip(read.dropFirst(), CSVRoundTripTests.rows) {
      #expect(read == row.map { Array($0.utf8) })
    }
  }

  private static let python: String? = ["/usr/bin/python3", "/usr/local/bin/python3"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: python != nil, "python3 is not on this machine"))
  func pythonReadsTheSame() throws {
    let file = try file()
    defer { file.remove() }
    let process = Process()
    process.executableURL = URL(filePath: try #require(CSVRoundTripTests.python))
    process.arguments = [
      "-c",
      """
      import csv, json, sys
      with open(sys.argv[1], newline="", encoding="utf-8") as file:
          json.dump(list(csv.reader(file, strict=True)), sys.stdout)
      """, file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let json = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let read = try #require(try JSONSerialization.jsonObject(with: json) as? [[String]])
    let expected = [columns] + CSVRoundTripTests.rows
    #expect(read.map { $0.map { Array($0.utf8) } } == expected.map { $0.map { Array($0.utf8) } })
  }
}

/// Reads CSV by the grammar of RFC 4180 and nothing more.
private enum SmallCSV {
  static func rows(of bytes: [UInt8]) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    var row: [[UInt8]] = []
    var field: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      index += 1
      switch (byte, isQuoted) {
      case (UInt8(ascii: "\""), true) where next == UInt8(ascii: "\""):
        field.append(byte)
        index += 1
      case (UInt8(ascii: "\""), _): isQuoted.toggle()
      case (UInt8(ascii: ","), false):
        row.append(field)
        field = []
      case (0x0D, false) where next == 0x0A:
        rows.append(row + [field])
        row = []
        field = []
        index += 1
      default: field.append(byte)
      }
    }
    return row.isEmpty && field.isEmpty ? rows : rows + [row + [field]]
  }
}
