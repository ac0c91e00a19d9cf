import Foundation

@testable import Formats

/// A file of SampleData.
struct Sample: Sendable {
  let name: String
  /// As they came, packed or not.
  let bytes: [UInt8]

  /// The files in a folder, in the order of their paths.
  static func all(in folder: String) throws -> [Sample] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    return try paths.compactMap { path in
      // Folders are none.
      guard let file = try? FileSource(path: folder + "/" + path) else { return nil }
      return Sample(
        name: path.replacing("/", with: "-"), bytes: try file.read(atMost: 1 << 20))
    }
  }

  /// Unpacked, as an import reads it.
  func content() throws -> FileContent {
    FileContent(path: name, bytes: try Compression.unpack(bytes, limit: 1 << 20))
  }

  /// The beginning of a text; nil where the sample is none.
  func text() throws -> [UInt8]? {
    let content = try content()
    return BinaryFiles.kind(of: content.bytes) == nil ? Array(content.bytes.prefix(1000)) : nil
  }
}
