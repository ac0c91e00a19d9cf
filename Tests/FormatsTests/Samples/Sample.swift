import Articles
import Foundation
import Formats
import Testing

/// A file of SampleData, named by its path there.
struct Sample: Hashable, Sendable, CustomTestStringConvertible {
  let path: String

  var testDescription: String { path }

  private static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let folder = repository.appending(path: "SampleData")
  private static let expectedFolder = repository.appending(path: "Tests/FormatsTests/Expected")

  /// Every sample, in the order of their paths.
  static let all: [Sample] = {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return paths.sorted().map(Sample.init(path:)).filter { isFile($0.file) }
  }()

  /// Where the expected reading of this sample is kept.
  var expected: URL { Sample.expectedFolder.appending(path: path + ".txt") }

  private var file: URL { Sample.folder.appending(path: path) }

  /// The members of the sample, where it is a container that an import opens.
  func members() throws -> ContainerMembers? {
    try ContainerMembers(FileSource(path: file.path), path: path, limit: 1 << 24)
  }

  /// The sample's bytes, unpacked as an import unpacks them.
  func content() throws -> FileContent {
    FileContent(path: path, bytes: try Compression.unpack(try packed(), limit: 1 << 24))
  }

  /// The sample's bytes as they came.
  func packed() throws -> [UInt8] { [UInt8](try Data(contentsOf: file)) }

  /// The samples of which the expected reading is kept, by their paths.
  static func recorded() throws -> Set<String> {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: expectedFolder.path)
    return Set(
      paths.filter { isFile(expectedFolder.appending(path: $0)) }.map { String($0.dropLast(4)) })
  }

  private static func isFile(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? false
  }
}
