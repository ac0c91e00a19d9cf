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

/// Numbers that look random and are the same each time (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
