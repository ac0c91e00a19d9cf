import Foundation
import Testing

@testable import Results

/// What a writer of this name writes, through a file, as results do.
func written(
  _ format: String, _ columns: [Column], _ rows: [[Cell]],
  _ change: (inout WriterOptions) -> Void = { _ in }
) throws -> String {
  var options = WriterOptions()
  change(&options)
  let file = TemporaryFile()
  defer { file.remove() }
  var writer = try #require(Writers.named(format)).make(try OutputSink(path: file.path), options)
  try writer.begin(columns)
  for row in rows { try writer.row(row) }
  try writer.end()
  return String(decoding: try file.bytes(), as: UTF8.self)
}

/// A file for one test.
struct TemporaryFile {
  let path =
    FileManager.default.temporaryDirectory.path
    + "/newsarchive-test-\(UUID().uuidString)"

  func bytes() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path))) }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
